import type { WorldServices } from '../../family.js';
import { buildInstanceLinks, keylessPrefix, webhookPrefix } from './handlers/management-urls.js';
import { encodeUrlPart } from './handlers/url-encoding.js';
import { hostKeysOf } from './host-keys.js';
import type { DurableRuntime } from './state.js';

/**
 * What the host puts into a function's durable client binding: where the app's own extension is, as the request reached
 * the app. The client sends real requests there, so an app's starters want a mock that listens, or that is under nock.
 *
 * @param host first label of the app's host name
 * @param appUrl without a slash at its end
 * @returns undefined in a mock without durable functions
 */
export function buildClientInput(services: WorldServices, host: string, appUrl: string): unknown {
  const durable = services.runtimeOf('durable-functions') as DurableRuntime | undefined;
  if (!durable) return undefined;
  const { taskHub, connection } = durable.engine.hub(host);
  const code = hostKeysOf(durable, services, host).systemKey ?? '';
  const base = `${appUrl}${webhookPrefix}`;
  const links = buildInstanceLinks('INSTANCEID', { base, taskHub, connection, code });
  const query = `taskHub=${encodeUrlPart(taskHub)}&connection=${encodeUrlPart(connection)}&code=${encodeUrlPart(code)}`;
  const start = `${base}/orchestrators/{functionName}[/{instanceId}]`;
  return {
    taskHubName: taskHub,
    creationUrls: {
      createNewInstancePostUri: `${start}?code=${encodeUrlPart(code)}`,
      createAndWaitOnNewInstancePostUri: `${start}?timeout={timeoutInSeconds}&pollingInterval={intervalInSeconds}&code=${encodeUrlPart(code)}`,
    },
    managementUrls: {
      id: 'INSTANCEID',
      ...links,
      rewindPostUri: `${base}/instances/INSTANCEID/rewind?reason={text}&${query}`,
    },
    baseUrl: base,
    requiredQueryStringParameters: `code=${encodeUrlPart(code)}`,
    rpcBaseUrl: `${appUrl}${keylessPrefix}/`,
  };
}
