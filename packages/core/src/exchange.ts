import type { Call } from './call.js';
import { LONGEST_TIMER_MS } from './clock.js';
import type { Lease } from './credentials.js';
import { ConnectionError, isFunctionaryError, TimeoutError } from './errors.js';
import { guardStream } from './guard-stream.js';
import type { PipelineConfig } from './pipeline-config.js';
import { mayHaveReached, readTransportCode } from './reachability.js';
import { redactText } from './redact.js';
import { transport } from './transport.js';
import type { WireRequest } from './wire-request.js';

/** An answer, read to its end unless it is streamed. */
export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | ArrayBuffer | ReadableStream<Uint8Array> | null;
}

/**
 * One request and its answer, headers and body, within `timeoutMs`. The lease is released when the exchange is over, which for a stream is its end.
 *
 * @throws TimeoutError, ConnectionError, or the signal's reason
 */
export async function exchange(
  config: PipelineConfig,
  call: Call,
  request: WireRequest,
  lease: Lease | undefined,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const stop = new AbortController();
  let giveUp: (reason: unknown) => void;
  // A fetch that does not heed its signal is left behind.
  const aborted = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const abort = (reason: unknown) => {
    stop.abort(reason);
    giveUp(reason);
  };
  let followed = signal;
  const follow = () => abort(followed?.reason);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  const watch = () => {
    if (call.timeoutMs <= LONGEST_TIMER_MS) timer = setTimeout(() => abort(createTimeout(call)), call.timeoutMs);
  };
  const end = () => {
    rest();
    followed?.removeEventListener('abort', follow);
    lease?.release();
  };
  let isStreaming = false;
  const work = async (): Promise<Reply> => {
    const response = await transport(config, call, request, lease?.value, stop.signal);
    const { ok, status, headers } = response;
    if (call.read === 'bytes') return { ok, status, headers, body: await response.arrayBuffer() };
    if (call.read === 'text' || !ok || !response.body) return { ok, status, headers, body: await response.text() };
    isStreaming = true;
    rest();
    // The call is over once it has its headers; from here on the user's own signal counts.
    followed = call.signal;
    followed?.addEventListener('abort', follow);
    const toError = (error: unknown) => describeFailure(call, error);
    return {
      ok,
      status,
      headers,
      body: guardStream(response.body, { signal: stop.signal, watch, rest, end, toError }),
    };
  };
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', follow);
    watch();
    return await Promise.race([work(), aborted]);
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw signal?.aborted || isFunctionaryError(error) ? error : describeFailure(call, error);
  } finally {
    if (!isStreaming) end();
  }
}

function createTimeout({ operation, timeoutMs, attempts }: Call): TimeoutError {
  const operationId = operation.id;
  return new TimeoutError(
    `${operationId}: not answered whole within timeoutMs ${timeoutMs}; raise it if the service is slow`,
    {
      operationId,
      attempts,
      maybeReached: true,
    },
  );
}

function describeFailure({ operation, secrets, attempts, shownUrl }: Call, cause: unknown): ConnectionError {
  const operationId = operation.id;
  const code = readTransportCode(cause);
  const said = code ?? redactText(String(cause), secrets).slice(0, 200);
  return new ConnectionError(
    `${operationId}: the connection to ${shownUrl} failed (${said}); check address and network`,
    { operationId, attempts, maybeReached: mayHaveReached(code) },
    { cause },
  );
}
