/**
 * The plain openapi-fetch client over the generated paths: nothing is normalised, everything of the pipeline holds
 * (credentials, retries, timeouts, redaction).
 *
 * @module
 */
import { createRawClient } from '@functionary/core';
import type { Client } from 'openapi-fetch';
import type { paths } from './generated/openapi.js';
import type { AeontelConnectionOptions } from './options.js';
import { createAeontelCaller } from './service.js';

/** The client of the routes, by path and method. */
export type AeontelClient = Client<paths>;

/**
 * Makes a plain client. `filter` and `orderBy` are passed as they are, and written as JSON; `ids: []` is left out, and lists everything.
 *
 * @example
 * ```ts
 * import { createClient } from '@functionary/aeontel-functions/client';
 *
 * const client = createClient({ token: 'sec_demo' });
 * const query = { filter: { name: { ilike: 'sum%' } }, limit: 10 };
 * const { data, error, response } = await client.GET('/api/functions', { params: { query } });
 * ```
 */
export function createClient(options: AeontelConnectionOptions): AeontelClient {
  return createRawClient<paths>(createAeontelCaller(options));
}

export type { components, operations, paths } from './generated/openapi.js';
export type { AeontelConnectionOptions } from './options.js';
