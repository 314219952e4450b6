/** Code from a zip file, put in place and waited for; and what a deployment that fails says. */
import { DeploymentFailedError, Kudu } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';
import { strToU8, zipSync } from 'fflate';

const source = `
const { app } = require('@azure/functions');
app.http('Hello', { handler: async () => ({ body: 'hello' }) });
`;

export async function run(connection: AzureConnection): Promise<string> {
  const kudu = new Kudu({ ...connection, baseUrl: connection.kuduUrl, credential: connection.token });
  const zip = zipSync({ 'host.json': strToU8('{"version":"2.0"}'), 'index.js': strToU8(source) });
  const wait = { timeoutMs: 600_000, deadlineMs: 900_000 }; // of the upload, and of all of it
  const { id, message } = await kudu
    .deployZip(zip, { message: 'v1.2.0', author: 'ana' }, wait)
    .catch((error: unknown) => {
      if (error instanceof DeploymentFailedError) console.error(error.deployment.status_text);
      throw error;
    });
  const [latest] = await kudu.deployments.list();
  return `deployed ${message}: ${latest?.id === id && latest.active ? 'it is active' : 'another is active'}`;
}
