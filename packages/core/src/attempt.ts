import type { Call } from './call.js';
import { emit, trace } from './emit.js';
import { exchange, type Reply } from './exchange.js';
import { redactHeaders } from './redact.js';

/** One attempt: hooks and trace around an exchange. */
export async function runAttempt(call: Call): Promise<Reply> {
  const { config, operation, request, shownUrl } = call;
  const event = { attempt: call.attempts, method: operation.method };
  const asked = { ...event, headers: request!.headers };
  const start = performance.now();
  emit(call, 'request', asked);
  const reply = await trace(call, 'attempt', asked, () => exchange(call));
  const { status, headers, requestId } = reply;
  const answered = { ...event, status, requestId, durationMs: performance.now() - start };
  call.status = status;
  if (headers.has('date')) config.dated = { headers, at: config.clock.now() };
  if (config.options.hooks?.response)
    emit(call, 'response', { ...answered, headers: redactHeaders(headers, operation.secrets, call.secrets) });
  config.options.logger?.debug(`${operation.id}: ${status}`, { ...answered, url: shownUrl });
  return reply;
}
