/** A key changed while calls go on: none of them fails for want of one. */
import {
  AzureFunctions,
  createMemoryJournal,
  FunctionApp,
  hostKeyAdapter,
  openKeyRing,
  probeFunction,
  rotateKey,
} from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const azure = new AzureFunctions({ ...connection, credential: connection.token });
  const app = azure.app(connection.resourceGroupName, connection.functionAppName);
  const verify = probeFunction({ ...connection, baseUrl: connection.appUrl }, 'HttpTrigger');
  const key = { id: 'demo-app/host', adapter: hostKeyAdapter({ app, verify }), journal: createMemoryJournal() };
  const ring = openKeyRing(key);
  const functionApp = new FunctionApp({ ...connection, baseUrl: connection.appUrl, functionKey: ring });

  let isOver = false;
  let calls = 0;
  const keepCalling = async () => {
    for (; !isOver; calls++) await functionApp.invoke('HttpTrigger', { name: 'World' });
  };
  const rotate = async () => {
    try {
      return (await rotateKey({ ...key, ring, clock: connection.clock })).name;
    } finally {
      isOver = true;
    }
  };
  const [name] = await Promise.all([rotate(), keepCalling(), keepCalling(), keepCalling()]);
  const kept = Object.keys((await app.hostKeys.list()).functionKeys);
  return `${calls} calls went well meanwhile; the key is ${name} now, of ${kept.join(', ')}`;
}
