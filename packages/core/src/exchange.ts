import { runWithSignals } from './abort-signals.js';
import type { Call } from './call.js';
import { isEncodedBody } from './encoded-body.js';
import { ConnectionError, DeadlineExceededError, isFunctionaryError, TimeoutError } from './errors.js';
import { guardStream } from './guard-stream.js';
import { mayHaveReached, readTransportCode } from './reachability.js';
import { redactText } from './redact.js';
import { readRequestId } from './response-info.js';
import { transport } from './transport.js';

/** An answer, read to its end unless it is streamed. */
export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly body: string | ReadableStream<Uint8Array>;
}

/**
 * One request and its answer, headers and body, within `timeoutMs`. The lease is released when the exchange is over, which for a stream is its end.
 *
 * @throws TimeoutError, ConnectionError, or the signal's reason
 */
export async function exchange(call: Call): Promise<Reply> {
  const { operation, idempotency, options, timeoutMs, deadlineMs, deadlineAt, attempts, shownUrl, lease, signal } =
    call;
  const { id } = operation;
  const fields = { operationId: id, attempts, maybeReached: true };
  const caution = () =>
    idempotency === 'unsafe' && fields.maybeReached ? '; it may have taken effect: look before you call again' : '';
  const limit = {
    ms: timeoutMs,
    toReason: () =>
      new TimeoutError(
        `${id}: no whole answer within timeoutMs ${timeoutMs}; raise it if the service is slow${caution()}`,
        fields,
      ),
  };
  const toError = (cause: unknown) => {
    // Platforms wrap what a body's own stream failed with.
    const inner = (cause as Error | undefined)?.cause;
    if (isFunctionaryError(inner)) return inner;
    if (isFunctionaryError(cause)) return cause;
    const code = readTransportCode(cause);
    fields.maybeReached = mayHaveReached(code);
    const said = code ?? redactText(String(cause), call.secrets).slice(0, 200);
    const text = `${id}: the connection to ${shownUrl} failed (${said}); check address and network${caution()}`;
    return new ConnectionError(text, fields, { cause });
  };
  const { body: sent } = call.request!;
  const end = () => {
    lease?.release();
    if (isEncodedBody(sent)) sent.close?.();
  };
  const limitRead = () => {
    const ms = options.stream === 'whole' ? deadlineAt - performance.now() : Infinity;
    if (ms >= timeoutMs) return limit;
    return { ms, toReason: () => new DeadlineExceededError(deadlineMs, { subject: id }) };
  };
  let isStreaming = false;
  const work = async (stop?: AbortSignal): Promise<Reply> => {
    const response = await transport(call, stop);
    const { ok, status, headers } = response;
    isStreaming = !!options.stream && ok && !!response.body;
    // The call is over once it has its headers; from there on the user's own signal counts.
    const body = isStreaming
      ? guardStream(response.body!, { signal: options.signal, limit: limitRead, end, toError })
      : await call.read(response);
    const given = readRequestId(headers);
    return { ok, status, headers, requestId: given && redactText(given, call.secrets), body };
  };
  try {
    return await runWithSignals([signal], work, limit);
  } catch (error) {
    throw signal?.aborted ? error : toError(error);
  } finally {
    if (!isStreaming) end();
  }
}
