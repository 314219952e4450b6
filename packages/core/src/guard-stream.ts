/**
 * Hands on a stream, with a watch on each read: a source that falls silent, and an abort, end it with an error. How long the reader takes
 * between reads does not count.
 */
export function guardStream(
  source: ReadableStream<Uint8Array>,
  guard: {
    /** Aborts when the stream shall end early. */
    readonly signal: AbortSignal;
    /** Starts the idle timer. */
    watch(): void;
    /** Stops it. */
    rest(): void;
    /** Called once, however the stream ends. */
    end(): void;
    toError(error: unknown): unknown;
  },
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let isOver = false;
  const finish = () => {
    if (isOver) return;
    isOver = true;
    guard.end();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(out) {
        guard.signal.addEventListener('abort', () => {
          finish();
          out.error(guard.signal.reason);
          reader.cancel(guard.signal.reason).catch(() => {});
        });
      },
      async pull(out) {
        guard.watch();
        try {
          const { done, value } = await reader.read();
          guard.rest();
          if (done) {
            finish();
            out.close();
          } else out.enqueue(value);
        } catch (error) {
          finish();
          out.error(guard.toError(error));
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
