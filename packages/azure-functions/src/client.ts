/**
 * The plain openapi-fetch client over the generated paths: nothing is normalised, everything of the pipeline holds
 * (credentials, retries, timeouts, redaction).
 *
 * @module
 */
import { createRawClient, InvalidArgumentError } from '@functionary/core';
import type { Client } from 'openapi-fetch';
import type { paths } from './generated/openapi.js';
import type { AppConnectionOptions, KuduConnectionOptions } from './options.js';
import { createAppCaller, createKuduCaller } from './service.js';

/** The client of the routes, by path and method. */
export type AzureFunctionsClient = Client<paths>;

/** Options of `createClient`: where it calls, and by a token, a publishing profile or a key. */
export type RawClientOptions = KuduConnectionOptions & Omit<AppConnectionOptions, 'baseUrl'>;

/**
 * Makes a plain client of one of the services: `baseUrl` is Resource Manager's, the function app's, Kudu's or Entra's,
 * for their own paths. With `credential` it sends a token, with `functionKey` a key, with neither nothing.
 *
 * @example
 * ```ts
 * import { createClient } from '@functionary/azure-functions/client';
 *
 * const client = createClient({ baseUrl: 'https://demo-app.azurewebsites.net', functionKey: 'demo-function-key' });
 * const { data, error, response } = await client.GET('/admin/host/status');
 * ```
 * @throws InvalidArgumentError for both a credential and a key
 */
export function createClient(options: RawClientOptions): AzureFunctionsClient {
  const { credential, functionKey } = options;
  if (credential !== undefined && functionKey !== undefined)
    throw new InvalidArgumentError('functionKey', 'pass either it, for the app, or credential, for the rest');
  return createRawClient<paths>(functionKey === undefined ? createKuduCaller(options) : createAppCaller(options));
}

export type { components, operations, paths } from './generated/openapi.js';
export type { AppConnectionOptions, KuduConnectionOptions, PublishingCredential } from './options.js';
