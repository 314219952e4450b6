import type { ReadHeaders } from '../../family.js';

/** The token of a request that has one. */
export function readBearer(headers: ReadHeaders): string | undefined {
  return /^bearer\s+(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1];
}
