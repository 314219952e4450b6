import type { Decoded, Incoming } from '../../../family.js';
import { readHeaders } from './read-headers.js';
import { gatherAll, readKeywords, takeLast } from './read-keywords.js';
import { readQuery } from './read-query.js';

/** Reads a request as Qinling's plain controllers do: query, form and JSON alike, and nothing is refused here. */
export function decodePlainRequest(incoming: Incoming): Decoded {
  const { operation, path } = incoming;
  let body: unknown;
  if (operation.id === 'invokeWebhook') body = gatherAll(readKeywords(incoming));
  else if (operation.body) body = takeLast(readKeywords(incoming, ['package']));
  return { path, query: readQuery(incoming), headers: readHeaders(incoming), body };
}
