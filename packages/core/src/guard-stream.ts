import { runWithSignals, type TimeLimit } from './abort-signals.js';

/**
 * Hands on a stream, with a watch on each read: a source that falls silent, and an abort, end it with an error. How long the reader takes
 * between reads does not count.
 */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  guard: {
    readonly signal: AbortSignal | undefined;
    /** Asked for each read. */
    limit(): TimeLimit;
    /** Called once, however the stream ends. */
    end(): void;
    /** What the reader gets for what the source or the limit threw. */
    toError(error: unknown): unknown;
  },
): ReadableStream<Uint8Array> {
  const { signal, limit, end, toError } = guard;
  const reader = source.getReader();
  let abort: (() => void) | undefined;
  let isOver = false;
  const finish = () => {
    signal?.removeEventListener('abort', abort!);
    if (!isOver) end();
    isOver = true;
  };
  const fail = (out: ReadableStreamDefaultController, reason: unknown) => {
    finish();
    out.error(reason);
    reader.cancel(reason).catch(() => {});
  };
  return new ReadableStream<Uint8Array>(
    {
      start(out) {
        abort = () => fail(out, signal!.reason);
        signal?.addEventListener('abort', abort);
      },
      async pull(out) {
        try {
          const { done, value } = await runWithSignals([], () => reader.read(), limit());
          if (done) {
            finish();
            out.close();
          } else out.enqueue(value);
        } catch (error) {
          fail(out, toError(error));
        }
      },
      cancel(reason) {
        finish();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
