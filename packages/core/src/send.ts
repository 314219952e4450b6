import type { Client } from 'openapi-fetch';
import type { Answer } from './answer.js';
import { createCall, type SendOptions } from './call.js';
import { isEncodedBody } from './encoded-body.js';
import { InvalidArgumentError, InvalidResponseError } from './errors.js';
import type { Reply } from './exchange.js';
import { parseBody } from './judge-reply.js';
import type { Operation } from './operation.js';
import type { PipelineConfig } from './pipeline-config.js';
import { redactHeaders } from './redact.js';
import type { RequestArgs } from './request-args.js';
import { resolveUrl } from './resolve-url.js';
import { retryUntilSettled } from './retry-loop.js';
import { runCall } from './run-call.js';
import { findIssues } from './standard-schema.js';
import type { WireRequest } from './wire-request.js';
import { writeJson } from './write-json.js';

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
  const { id, method } = operation;
  const { headers: always, validate } = config.options;
  const given = args as RequestArgs;
  const url = resolveUrl(config.baseUrl, operation, given, options.url);
  const own = [always, options.headers].flatMap((headers) => Object.values(headers ?? {}));
  const secrets = [...listSecrets(operation, given), ...own, ...(options.secrets ?? [])];
  const call = createCall(config, operation, url, options, secrets);
  const body = serializeBody(operation, given);
  const { contentType = 'application/json' } = isEncodedBody(body) ? body : operation;
  const type = body === undefined ? {} : { 'content-type': contentType };
  return runCall(call, async () => {
    let reply: Reply | undefined;
    const fetch = async (request: WireRequest) => {
      reply = await retryUntilSettled(call, request);
      // It is judged and read already, and openapi-fetch would drop a stream whose length is stated as 0.
      return { ok: true, headers: reply.headers };
    };
    const headers = { ...always, ...given.headers, ...options.headers, ...type };
    try {
      await (client as any).request(method, url, { headers, body, parseAs: 'stream', fetch });
    } catch (error) {
      if (call.request) throw error;
      throw new InvalidArgumentError('headers', 'it holds characters that cannot be sent');
    }
    if (call.error) throw call.error;
    const { status, headers: received, requestId, body: text } = reply!;
    const data = call.done ? call.done.done : parseBody(text);
    const schema = validate?.[id]?.[status];
    let issues: readonly string[] = [];
    if (!call.done && !options.stream) {
      // A JSON text is never the very string that it stands for.
      if (text && data === text) issues = ['it is not JSON'];
      else if (schema) issues = await findIssues(schema, data);
    }
    if (issues[0]) {
      throw new InvalidResponseError(
        `${id}: the answer with ${status} (${received.get('content-type')}) is unfit: ${issues.join('; ')}`,
        { operationId: id, status, requestId, issues },
        data,
      );
    }
    const info = { status, headers: received, requestId, url: call.shownUrl, attempts: call.attempts };
    options.onResponse?.({ ...info, headers: redactHeaders(received, operation.secrets) });
    return { data: data as Result, ...info };
  });
}

/** The values of the operation's secret parameters. */
function listSecrets({ secrets = [] }: Operation<any, any>, { path, query, headers }: RequestArgs) {
  return secrets.map((name) => (headers?.[name] ?? query?.[name] ?? path?.[name]) as string | undefined);
}

function serializeBody({ contentType }: Operation<any, any>, { body }: RequestArgs): unknown {
  if (body === undefined || isEncodedBody(body) || (contentType && !/[/+]json\b/.test(contentType))) return body;
  return writeJson('body', body);
}
