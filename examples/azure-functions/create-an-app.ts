/** An app from nothing: long work whose poller is saved, and taken up again as another process would. */
import { type App, AzureFunctions } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const azure = new AzureFunctions({ ...connection, credential: connection.token });
  const app = azure.app(connection.resourceGroupName, 'orders-app');
  const creating = await app.beginCreateOrUpdate({ location: 'West Europe', kind: 'functionapp,linux' });
  const saved = JSON.stringify(creating); // no token inside

  const poller = azure.resumeOperation<App>(JSON.parse(saved));
  for await (const { status } of poller) console.log(status);
  const { name, location } = await poller.result({ deadlineMs: 300_000 });
  await app.settings.merge({ FEATURE_X: 'on' });
  const { properties } = await app.started({ deadlineMs: 120_000 });
  return `${name} in ${location} is ${properties.state}`;
}
