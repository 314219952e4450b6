import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import { LightRequest } from './wire-request.js';

// In the CommonJS build the default import is the whole module, whose `default` is the function.
const create = /* @__PURE__ */ (() =>
  ((createClient as { default?: unknown }).default ?? createClient) as typeof createClient)();

/** An openapi-fetch client that makes plain request records instead of platform requests. */
export function createOpenapiClient<Paths extends {}>(options: ClientOptions): Client<Paths> {
  return create<Paths>({ ...options, Request: LightRequest as unknown as typeof Request });
}
