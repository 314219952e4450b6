/**
 * The plain openapi-fetch client over the generated paths: nothing is normalised, everything of the pipeline holds
 * (credentials, retries, timeouts, redaction).
 *
 * @module
 */
import { createRawClient } from '@functionary/core';
import type { Client } from 'openapi-fetch';
import type { paths } from './generated/openapi.js';
import type { ConnectionOptions } from './options.js';
import { createDurableCaller } from './service.js';

/** The client of the durable routes, by path and method. */
export type DurableClient = Client<paths>;

/**
 * Makes a plain client.
 *
 * @example
 * ```ts
 * import { createClient } from '@functionary/durable-functions/client';
 *
 * const client = createClient({ baseUrl: 'https://demo-app.azurewebsites.net', systemKey: 'demo-system-key' });
 * const { data, error, response } = await client.GET('/instances/{instanceId}', { params: { path: { instanceId: 'abc123' } } });
 * ```
 */
export function createClient(options: ConnectionOptions): DurableClient {
  return createRawClient<paths>(createDurableCaller(options));
}

export type { components, operations, paths } from './generated/openapi.js';
export type { ConnectionOptions } from './options.js';
