/** A stream that a test writes as it goes. */
export function createLiveStream() {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const seen = { pulls: 0, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      pull() {
        seen.pulls++;
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const encoder = new TextEncoder();
  return {
    stream,
    seen,
    write: (text: string) => controller.enqueue(encoder.encode(text)),
    end: () => controller.close(),
    fail: (error: unknown) => controller.error(error),
  };
}
