/** A map of names to schemas: what a function takes and answers is typed, and judged. */
import { FunctionApp, InvalidResponseError } from '@functionary/azure-functions';
import type { AzureConnection } from '@functionary/mock-server';
import * as z from 'zod';

const functions = {
  HttpEcho: { input: z.object({ count: z.number() }), output: z.object({ body: z.object({ count: z.number() }) }) },
  HttpTrigger: { input: z.object({ name: z.string() }), output: z.object({ greeting: z.string() }) },
};

export async function run(connection: AzureConnection): Promise<string> {
  const app = new FunctionApp({ ...connection, baseUrl: connection.appUrl, functions });
  // Only the caller knows that it may be sent twice.
  const { body } = await app.invoke('HttpEcho', { count: 41 }, { method: 'PUT' }, { isIdempotent: true });
  const refused = await app.invoke('HttpTrigger', { name: 'World' }).catch((error: unknown) => error);
  return `${body.count + 1}; a greeting that is no object is ${refused instanceof InvalidResponseError ? 'refused' : 'taken'}`;
}
