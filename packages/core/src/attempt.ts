import type { Call } from './call.js';
import { emit, trace } from './emit.js';
import { exchange, type Reply } from './exchange.js';
import { redactHeaders } from './redact.js';

/** One attempt: hooks and trace around an exchange. */
export async function runAttempt(call: Call): Promise<Reply> {
  const { config, operation, attempts: attempt, request, shownUrl: url } = call;
  const { id, method } = operation;
  const describe = () => ({ attempt, method, headers: request!.headers });
  const start = performance.now();
  emit(call, 'request', describe);
  const reply = await trace(call, 'attempt', () => exchange(call), describe);
  const { status, headers, requestId } = reply;
  const durationMs = performance.now() - start;
  call.status = status;
  if (headers.has('date')) config.dated = { headers, at: config.clock.now() };
  const answered = { attempt, method, status, requestId, durationMs };
  emit(call, 'response', () => ({ headers: redactHeaders(headers, operation.secrets, call.secrets), ...answered }));
  config.options.logger?.debug(`${id}: ${status}`, { url, ...answered });
  return reply;
}
