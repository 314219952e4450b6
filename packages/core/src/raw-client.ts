import { type Client, defaultBodySerializer } from 'openapi-fetch';
import { createCall } from './call.js';
import type { Caller } from './caller.js';
import { encodeForm } from './encode-form.js';
import { isEncodedBody } from './encoded-body.js';
import { expandPath } from './expand-path.js';
import type { FilePart } from './file-part.js';
import { createOpenapiClient } from './openapi-client.js';
import type { Idempotency } from './operation.js';
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
 * A plain openapi-fetch client over the pipeline of a caller: credential, timeouts, retries by method, redirects. Answers come as openapi-fetch
 * gives them, failures by status included; only what has no answer throws. A body of fields goes as a form where a file is among them: a Blob, bytes or
 * a stream.
 */
export function createRawClient<Paths extends {}>(caller: Caller): Client<Paths> {
  const { baseUrl, options } = caller.pipeline();
  const { headers } = options;
  return createOpenapiClient<Paths>({
    baseUrl,
    fetch: (request) => fetchRaw(caller, request as unknown as LightRequest),
    querySerializer: serializeQuery,
    pathSerializer: expandPath,
    bodySerializer: (body: unknown, ...rest: unknown[]) =>
      writeForm(caller, body) ?? (defaultBodySerializer as (...given: unknown[]) => unknown)(body, ...rest),
    ...(headers && { headers }),
  });
}

const isFile = (value: unknown): value is FilePart =>
  value instanceof Blob || value instanceof Uint8Array || value instanceof ReadableStream;

/** A body that as JSON would lose its files, as a form: texts as they are, other values as JSON. */
function writeForm({ random }: Caller, body: unknown) {
  if (typeof body !== 'object' || !Object.values(body ?? {}).some(isFile)) return undefined;
  const fields = Object.entries(body!).map(([name, value]) => {
    if (isFile(value)) return [name, { content: value, filename: name }] as const;
    return [name, value === undefined || typeof value === 'string' ? value : JSON.stringify(value)] as const;
  });
  return encodeForm(Object.fromEntries(fields), { random });
}

async function fetchRaw(caller: Caller, request: LightRequest): Promise<Response> {
  const { method, url } = request;
  const config = caller.pipeline();
  if (isEncodedBody(request.body)) request.headers.set('content-type', request.body.contentType);
  const operation = { id: method, method, path: '', idempotency: IDEMPOTENCY[method] ?? 'unsafe' };
  const options = request.signal ? { signal: request.signal } : {};
  let bytes: ArrayBuffer | undefined;
  const read = async (response: Response) => {
    bytes = await response.arrayBuffer();
    return response.ok ? '' : new TextDecoder().decode(bytes);
  };
  const call = createCall(config, operation, url, options, Object.values(config.options.headers ?? {}), read);
  const { status, headers } = await runCall(call, () => retryUntilSettled(call, request));
  const response = new Response(EMPTY.includes(status) ? null : bytes, { status, headers });
  return Object.defineProperty(response, 'url', { value: url });
}
