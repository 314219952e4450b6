import { InvocationContext } from '@azure/functions';
import * as df from 'durable-functions';

const KEY = 'code=demo-system-key';

/** How a client reaches its host: by the webhook URLs with a key, or by the keyless address that the host gives its own worker. */
export type Mode = 'webhook' | 'rpc';

/**
 * The official client, built outside the host with what the durableClient binding would inject.
 * `base` is the function app's URL.
 */
export function createOfficialClient(base: string, mode: Mode): df.DurableClient {
  // without it the package rewrites every origin to localhost:7071
  process.env.WEBSITE_HOSTNAME = new URL(base).host;
  const webhooks = `${base}/runtime/webhooks/durabletask`;
  const instance = `${webhooks}/instances/INSTANCEID`;
  const query = `taskHub=DemoHub&connection=Storage&${KEY}`;
  const input = df.input.durableClient();
  const context = new InvocationContext({ options: { extraInputs: [input] } });
  context.extraInputs.set(input, {
    taskHubName: 'DemoHub',
    creationUrls: {
      createNewInstancePostUri: `${webhooks}/orchestrators/{functionName}[/{instanceId}]?${KEY}`,
      createAndWaitOnNewInstancePostUri: `${webhooks}/orchestrators/{functionName}[/{instanceId}]?timeout={timeoutInSeconds}&pollingInterval={intervalInSeconds}&${KEY}`,
    },
    managementUrls: {
      id: 'INSTANCEID',
      statusQueryGetUri: `${instance}?${query}`,
      sendEventPostUri: `${instance}/raiseEvent/{eventName}?${query}`,
      terminatePostUri: `${instance}/terminate?reason={text}&${query}`,
      rewindPostUri: `${instance}/rewind?reason={text}&${query}`,
      purgeHistoryDeleteUri: `${instance}?${query}`,
      restartPostUri: `${instance}/restart?${query}`,
      suspendPostUri: `${instance}/suspend?reason={text}&${query}`,
      resumePostUri: `${instance}/resume?reason={text}&${query}`,
    },
    baseUrl: webhooks,
    requiredQueryStringParameters: KEY,
    ...(mode === 'rpc' ? { rpcBaseUrl: `${base}/durabletask/` } : {}),
  });
  return df.getClient(context);
}
