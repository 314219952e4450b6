import type { TableOperation } from '../../../table.js';

/** Kinds of requests, each of which has a bucket of its own. */
export type RequestKind = 'reads' | 'writes' | 'deletes';

/** What a request counts as. A POST that lists counts as a read. */
export function kindOfRequest({
  id = '',
  method,
}: Partial<Pick<TableOperation, 'id'>> & { method: string }): RequestKind {
  if (method === 'DELETE') return 'deletes';
  return method === 'GET' || (method === 'POST' && id.startsWith('list')) ? 'reads' : 'writes';
}
