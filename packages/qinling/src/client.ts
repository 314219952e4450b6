/**
 * The plain openapi-fetch client over the generated paths: nothing is normalised, everything of the pipeline holds
 * (credentials, retries, timeouts, redaction).
 *
 * @module
 */
import { createRawClient } from '@functionary/core';
import type { Client } from 'openapi-fetch';
import type { paths } from './generated/openapi.js';
import type { QinlingOptions } from './options.js';
import { createOpenStackCaller } from './service.js';

/** The client of the routes, by path and method. */
export type QinlingClient = Client<paths>;

/**
 * Makes a plain client. `baseUrl` is the function engine's, or Keystone's for its paths. A body with a package in it, bytes or a
 * stream, goes as a form, any other as JSON.
 *
 * @example
 * ```ts
 * import { createClient } from '@functionary/qinling/client';
 *
 * const client = createClient({ baseUrl: 'http://localhost:7070', token: 'demo-token' });
 * const { data, error, response } = await client.GET('/v1/runtimes');
 * ```
 */
export function createClient(options: QinlingOptions): QinlingClient {
  return createRawClient<paths>(createOpenStackCaller(options));
}

export type { components, operations, paths } from './generated/openapi.js';
export type { QinlingOptions } from './options.js';
