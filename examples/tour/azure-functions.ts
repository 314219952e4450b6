import { AzureFunctions, entra, FunctionApp, isApiError, Kudu } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';
import { strToU8, zipSync } from 'fflate';
import { tourKeyRotation } from './key-rotation.js';
import { say } from './say.js';

/** The demo app, from a token to its log, and its keys changed under traffic, over HTTP. */
export async function tourAzureFunctions(connection: AzureConnection): Promise<void> {
  say.title('azure-functions');
  const { loginUrl, appUrl, kuduUrl, clock, tenantId, clientId, clientSecret } = connection;
  const credential = entra({ authorityHost: loginUrl, tenantId, clientId, clientSecret, clock });
  const azure = new AzureFunctions({ ...connection, credential });
  const app = azure.app(connection.resourceGroupName, connection.functionAppName);
  const found: string[] = [];
  for await (const { name, kind } of azure.apps.list()) found.push(`${name} (${kind})`);
  say.did(`took a token from Entra, and found the apps of the subscription: ${found.join(', ')}`);

  const begun = clock.now();
  const orders = azure.app(connection.resourceGroupName, 'orders-app');
  const { properties } = await orders.createOrUpdate({ location: 'West Europe' }, { deadlineMs: 60_000 });
  const waited = Math.round((clock.now() - begun) / 1000);
  say.did(`created orders-app and waited ${waited} s of the world's time, until it was ${properties.state}`);

  await app.stop();
  const functionApp = new FunctionApp({ ...connection, baseUrl: appUrl });
  const refusal = await functionApp.invoke('HttpTrigger').catch((error) => isApiError(error) && error.status);
  await app.start();
  await app.started();
  const answer = await functionApp.invoke('HttpTrigger', { name: 'World' });
  say.did(`stopped demo-app, which then answered ${refusal}; started it, and invoked HttpTrigger: ${answer}`);

  const kudu = new Kudu({ ...connection, baseUrl: kuduUrl, credential });
  const zip = zipSync({ 'host.json': strToU8('{"version":"2.0"}') });
  const { message } = await kudu.deployZip(zip, { message: 'v1.2.0' });
  const path = 'application/functions/function/HttpEcho';
  const lines: string[] = [];
  for await (const { kind, level, text } of kudu.streamLogs({ path }, { includeNotices: true })) {
    if (kind === 'welcome') await functionApp.invoke('HttpEcho', { said: 'hello' });
    else lines.push(`${level}: ${text.replace(/ \(.*/, '')}`);
    if (text.startsWith('Executed')) break;
  }
  say.did(`deployed ${message} from a zip file, and followed the log of a call: ${lines.join(', ')}`);

  await tourKeyRotation(app, connection);
}
