import { middlewareError } from '../../errors.js';
import { isDownload } from '../../functions/is-download.js';
import { readFunctionCode } from '../../functions/read-package.js';
import { findFunction } from '../../lookup.js';
import { negotiateType } from '../../packages/negotiate-type.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';
import { renderFunction } from './render-function.js';

/** `GET /v1/functions/{function_id}`; with `download`, its package, which is named after the function without an ending. */
export const getFunction: QinlingHandlers['getFunction'] = (call) => {
  const { incoming, path, query, runtime } = call;
  const accept = incoming.headers.get('accept');
  if (!negotiateType(accept, 'application/zip')) return middlewareError(406, accept);
  const record = findFunction(call, requesterOf(call), path.function_id);
  if (!isDownload(query.download)) return { status: 200, body: renderFunction(record) };
  return {
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${record.id}"` },
    contentType: 'application/zip',
    body: readFunctionCode(runtime.data, record),
  };
};
