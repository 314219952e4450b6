import type { Call } from './call.js';
import type { Lease } from './credentials.js';
import { exchange, type Reply } from './exchange.js';
import { emit, type PipelineConfig } from './pipeline-config.js';
import { readRequestId } from './response-info.js';
import { readServerDate } from './retry-after.js';
import type { WireRequest } from './wire-request.js';

/** One attempt: hooks and trace around an exchange. */
export async function runAttempt(
  config: PipelineConfig,
  call: Call,
  request: WireRequest,
  lease: Lease | undefined,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { options, clock } = config;
  const { method, headers } = request;
  const event = { operationId: call.operation.id, url: call.shownUrl, attempt: call.attempts, method };
  const asked = { ...event, headers };
  emit(options, 'request', asked);
  const start = performance.now();
  const work = () => exchange(config, call, request, lease, signal);
  const reply = await (options.tracing?.attempt ? options.tracing.attempt(asked, work) : work());
  call.status = reply.status;
  const durationMs = performance.now() - start;
  const date = readServerDate(reply.headers);
  if (date !== undefined) config.serverAheadMs = date - clock.now();
  const requestId = readRequestId(reply.headers);
  emit(options, 'response', { ...event, status: reply.status, headers: reply.headers, requestId, durationMs });
  options.logger?.debug(`${event.operationId}: ${reply.status}`, { ...event, requestId, durationMs });
  return reply;
}
