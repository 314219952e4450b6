import { siteKey } from '../../find-site.js';
import { findKudu } from '../../kudu/find-kudu.js';
import { openLogStream } from '../../logs/open-log-stream.js';
import type { AzureCall, AzureHandlers } from '../../state.js';

const contentType = 'text/plain; charset=utf-8';

/** Folders that a site has logs in; of these only the first is ever written to here. */
const folders = ['application', 'http', 'kudu'];

function stream({ incoming, runtime, services }: AzureCall<'streamLogs'> | AzureCall<'streamLogsFrom'>, path: string) {
  const world = { runtime, services };
  const found = findKudu(world, incoming);
  if ('refused' in found) return found.refused;
  const folder = path.split('/')[0]!.toLowerCase();
  if (path !== '' && !folders.includes(folder)) return { status: 404 } as const;
  const { app, slot } = found.site;
  const filter = incoming.query.allOfAnyCase('filter')[0];
  const body = openLogStream(world, siteKey(app, slot), { path, filter, signal: incoming.signal });
  return { status: 200, contentType, body } as const;
}

/** Follows all logs of an app. */
export const streamLogs: AzureHandlers['streamLogs'] = (call) => stream(call, '');

/** Follows the logs below a folder. */
export const streamLogsFrom: AzureHandlers['streamLogsFrom'] = (call) =>
  stream(call, call.incoming.path.logPath!.replace(/^\/+|\/+$/g, ''));
