/** A client of Durable Functions that fetches its system key through management, and again when the key was changed. */
import { AzureFunctions, KeyRing } from '@functionary/azure-functions';
import { DurableFunctions } from '@functionary/durable-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const azure = new AzureFunctions({ ...connection, credential: connection.token });
  const { hostKeys } = azure.app(connection.resourceGroupName, connection.functionAppName);
  const systemKey = new KeyRing(() => hostKeys.durableKey());
  const durable = new DurableFunctions({ ...connection, baseUrl: connection.appUrl, systemKey });

  const run = await durable.start('HelloSequence');
  await hostKeys.regenerate('systemKeys', 'durabletask_extension'); // as somebody else may
  return `${JSON.stringify(await run.result())}, over a change of the key`;
}
