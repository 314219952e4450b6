import type { Client } from 'openapi-fetch';
import { createCall } from './call.js';
import type { Reply } from './exchange.js';
import { expandPath } from './expand-path.js';
import { createOpenapiClient } from './openapi-client.js';
import type { Idempotency } from './operation.js';
import type { PipelineConfig } from './pipeline-config.js';
import { retryUntilSettled } from './retry-loop.js';
import { runCall } from './run-call.js';
import { serializeQuery } from './serialize-query.js';
import type { LightRequest } from './wire-request.js';

const IDEMPOTENCY: Readonly<Record<string, Idempotency>> = {
  GET: 'safe',
  HEAD: 'safe',
  OPTIONS: 'safe',
  PUT: 'idempotent',
  DELETE: 'idempotent',
};

/** Statuses for which `Response` takes no body. */
const EMPTY = [204, 205, 304];

/**
 * A plain openapi-fetch client over the pipeline: credential, timeouts, retries by method, redirects. Answers come as openapi-fetch gives them,
 * failures by status included; only what has no answer throws.
 */
export function createRawClient<Paths extends {}>(config: PipelineConfig): Client<Paths> {
  const { headers } = config.options;
  return createOpenapiClient<Paths>({
    baseUrl: config.baseUrl,
    fetch: (request) => fetchRaw(config, request as unknown as LightRequest),
    querySerializer: serializeQuery,
    pathSerializer: expandPath,
    ...(headers && { headers }),
  });
}

async function fetchRaw(config: PipelineConfig, request: LightRequest): Promise<Response> {
  const { method, url } = request;
  const operation = { id: method, method, path: '', idempotency: IDEMPOTENCY[method] ?? 'unsafe' };
  const options = request.signal ? { signal: request.signal } : {};
  const call = createCall(config, operation, url, options, Object.values(config.options.headers ?? {}), 'bytes');
  return toResponse(await runCall(config, call, (signal) => retryUntilSettled(config, call, request, signal)), url);
}

function toResponse({ status, headers, body }: Reply, url: string): Response {
  const response = new Response(EMPTY.includes(status) ? null : (body as ArrayBuffer), { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
