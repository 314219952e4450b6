/** A release without a gap: a slot beside production, tried, and swapped with it. */
import { AzureFunctions } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const azure = new AzureFunctions({ ...connection, credential: connection.token });
  const app = azure.app(connection.resourceGroupName, connection.functionAppName);
  const { location } = await app.get();
  const siteConfig = { appSettings: [{ name: 'RELEASE', value: 'v2' }] };
  const slot = await app.slots.createOrUpdate('staging', { location, properties: { siteConfig } });
  // Here one deploys to the slot, and calls it, at its own address.
  const address = `https://${slot.properties.defaultHostName}`;

  await app.slots.swap({ targetSlot: 'staging' }, { deadlineMs: 300_000 });
  const { RELEASE } = await app.settings.list();
  return `production has the settings of ${RELEASE}, which was tried at ${address}`;
}
