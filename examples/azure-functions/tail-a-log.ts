/** What a function writes, as it writes it. */
import { FunctionApp, Kudu } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';

export async function run(connection: AzureConnection): Promise<string> {
  const kudu = new Kudu({ ...connection, baseUrl: connection.kuduUrl, credential: connection.token });
  const app = new FunctionApp({ ...connection, baseUrl: connection.appUrl });
  const path = 'application/functions/function/HttpTrigger';
  for await (const { kind, level, text } of kudu.streamLogs({ path }, { includeNotices: true, reconnect: true })) {
    // Only what is written from now on is streamed.
    if (kind === 'welcome') await app.invoke('HttpTrigger', { name: 'World' });
    else if (text.startsWith('Executed')) return `${level}: ${text}`; // leaving the loop ends the request
  }
  return 'the service ended the stream';
}
