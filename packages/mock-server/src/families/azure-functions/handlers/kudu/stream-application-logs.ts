import { armError } from '../../errors.js';
import { findSite, siteKey } from '../../find-site.js';
import { openLogStream } from '../../logs/open-log-stream.js';
import type { AzureHandlers } from '../../state.js';

/** What the page has: the same stream as Kudu's. Today's service knows no such route, and so does a strict world. */
export const streamApplicationLogs: AzureHandlers['streamApplicationLogs'] = ({
  incoming,
  path,
  runtime,
  services,
}) => {
  const world = { runtime, services };
  const { app, slot } = findSite(world, path);
  if (services.options.azure?.strict) {
    return armError(404, 'NotFound', `No route of the host is at '${incoming.path.applicationId}/logStream'.`);
  }
  const body = openLogStream(world, siteKey(app, slot), { signal: incoming.signal });
  return { status: 200, contentType: 'text/plain; charset=utf-8', body };
};
