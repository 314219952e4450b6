import type { Client } from 'openapi-fetch';
import type { Answer } from './answer.js';
import { createCall, type SendOptions } from './call.js';
import { InvalidArgumentError, InvalidResponseError } from './errors.js';
import type { Reply } from './exchange.js';
import { expandPath } from './expand-path.js';
import { isDataAnswer } from './judge-reply.js';
import type { Operation } from './operation.js';
import type { PipelineConfig } from './pipeline-config.js';
import { parseWebUrl } from './redirect.js';
import { readRequestId } from './response-info.js';
import { retryUntilSettled } from './retry-loop.js';
import { runCall } from './run-call.js';
import { serializeQuery } from './serialize-query.js';
import { findIssues } from './standard-schema.js';
import type { WireRequest } from './wire-request.js';

/** What an operation's arguments are made of. */
export interface RequestArgs {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/**
 * Calls an operation: one request through openapi-fetch, whose fetch is the pipeline for the length of this call.
 *
 * @throws ApiError, ConnectionError, InvalidResponseError, InvalidArgumentError, DeadlineExceededError, OutcomeUnknownError, RedirectError
 */
export async function send<Args, Result>(
  config: PipelineConfig,
  client: Client<any>,
  operation: Operation<Args, Result>,
  args: Args,
  options: SendOptions,
): Promise<Answer<Result>> {
  const given = args as RequestArgs;
  const { id, contentType = 'application/json' } = operation;
  const url = resolveUrl(config, operation, given, options.url);
  const headers = {
    ...config.options.headers,
    ...given.headers,
    ...options.headers,
    ...(given.body !== undefined && { 'content-type': contentType }),
  };
  const stream = options.stream ?? false;
  const call = createCall(
    config,
    operation,
    url,
    options,
    listSecrets(config, operation, given, options),
    stream ? 'stream' : 'text',
  );
  return runCall(config, call, async (signal) => {
    const rejectAnswer = (
      { status, headers }: Reply | Response,
      body: unknown,
      problem: string,
      issues: readonly string[],
    ) =>
      new InvalidResponseError(
        `${id}: the answer with ${status} (${headers.get('content-type')}) is ${problem}`,
        { operationId: id, status, requestId: readRequestId(headers), issues },
        body,
      );
    let reply: Reply | undefined;
    let result: { data?: unknown; error?: unknown; response: Response };
    try {
      result = await (client as any).request(operation.method, url, {
        headers,
        body: given.body,
        bodySerializer: (body: unknown) => serializeBody(body, contentType),
        parseAs: stream ? 'stream' : 'json',
        fetch: async (request: WireRequest) => {
          reply = await retryUntilSettled(config, call, request, signal);
          return lighten(reply);
        },
      });
    } catch (error) {
      if (reply) throw rejectAnswer(reply, reply.body, 'not JSON', []);
      if (call.attempts === 0 && error instanceof TypeError) {
        throw new InvalidArgumentError('headers', 'a name or value holds characters that cannot be sent');
      }
      throw error;
    }
    const { status, ok, headers: received } = result.response;
    const data = call.done ? call.done.done : ok ? result.data : result.error;
    if (!call.done) {
      if (!ok && !isDataAnswer(operation, status, data)) throw call.error;
      const schema = config.options.validate?.[id]?.[status];
      const issues = schema && !stream ? await findIssues(schema, data) : [];
      if (issues.length > 0)
        throw rejectAnswer(result.response, data, `not what it should be: ${issues.join('; ')}`, issues);
    }
    const info = {
      status,
      headers: received,
      requestId: readRequestId(received),
      url: call.shownUrl,
      attempts: call.attempts,
    };
    options.onResponse?.(info);
    return { data: data as Result, ...info };
  });
}

function resolveUrl(config: PipelineConfig, operation: Operation<any, any>, args: RequestArgs, url?: string): string {
  if (url === undefined) {
    const query = serializeQuery(args.query);
    return config.baseUrl + expandPath(operation.path, args.path) + (query && `?${query}`);
  }
  const target = parseWebUrl(url, config.baseUrl);
  if (!target) throw new InvalidArgumentError('url', 'pass an http or https address without user and password');
  return target.href;
}

/** The values of secret parameters, and of headers that the client's user set by hand. */
function listSecrets(
  { options: client }: PipelineConfig,
  { secrets = [] }: Operation<any, any>,
  { path, query, headers }: RequestArgs,
  options: SendOptions,
): string[] {
  const parameters = { ...path, ...query, ...headers };
  return [...secrets.map((name) => parameters[name]), ...Object.values({ ...client.headers, ...options.headers })]
    .filter((value) => value !== undefined)
    .map(String);
}

function serializeBody(body: unknown, contentType: string): BodyInit {
  if (!/[/+]json\b/.test(contentType)) return body as BodyInit;
  try {
    const text = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch {
    // a cycle, a BigInt, or a toJSON that throws
  }
  throw new InvalidArgumentError(
    'body',
    'it has no form in JSON; pass plain data without cycles, functions and BigInts',
  );
}

/** As much of a `Response` as openapi-fetch reads. */
function lighten({ ok, status, headers, body }: Reply) {
  return { ok, status, headers, body, text: async () => body, json: async () => JSON.parse(body as string) };
}
