import { middlewareError } from '../../errors.js';
import { isDownload } from '../../functions/is-download.js';
import { readInteger } from '../../functions/read-integer.js';
import { readPackage } from '../../functions/read-package.js';
import { findVersion } from '../../lookup.js';
import { negotiateType } from '../../packages/negotiate-type.js';
import { requesterOf } from '../../requester.js';
import type { QinlingHandlers } from '../../state.js';

/**
 * `GET /v1/functions/{function_id}/versions/{version_number}`; with `download`, its package, which the service labels
 * `text/html`, and gives to nobody who asks for a ZIP file.
 */
export const getFunctionVersion: QinlingHandlers['getFunctionVersion'] = (call) => {
  const { incoming, path, query, runtime } = call;
  const accept = incoming.headers.get('accept');
  if (!negotiateType(accept, 'text/html')) return middlewareError(406, accept);
  const number = readInteger('version', path.version_number);
  const who = requesterOf(call);
  const version = findVersion(call, who, path.function_id, number);
  if (!isDownload(query.download)) return { status: 200, body: version };
  return {
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${version.function_id}_${number}"` },
    contentType: 'text/html',
    body: readPackage(runtime.data, version.function_id, number),
  };
};
