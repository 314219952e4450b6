/** An application's secret in, a token out, and the apps that it may see. */
import { AzureFunctions, entra } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const { loginUrl, tenantId, clientId, clientSecret } = connection;
  const credential = entra({ authorityHost: loginUrl, tenantId, clientId, clientSecret });
  const azure = new AzureFunctions({ ...connection, credential });
  const found: string[] = [];
  for await (const { name, properties } of azure.apps.list()) found.push(`${name} is ${properties.state}`);
  return found.join(', ');
}
