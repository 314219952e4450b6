import { type BodyPart, openPart, type PartReader } from './body-part.js';

/**
 * The bytes of some parts one after the other, read as they are asked for: no chunk waits here.
 *
 * @param report told how many bytes were handed on so far, first 0
 * @param signal ends the stream: undici, once aborted, would read it to its end and throw the bytes away
 */
export function streamParts(
  parts: readonly BodyPart[],
  report: (sentBytes: number) => void,
  signal?: AbortSignal,
): ReadableStream<Uint8Array> {
  const left = [...parts];
  let part: PartReader | undefined;
  let sentBytes = 0;
  report(sentBytes);
  // What was not begun is let go too.
  const cancel = (reason: unknown) =>
    Promise.all([part, ...left.splice(0).map(openPart)].map((each) => each?.cancel(reason)));
  const source = {
    start(controller: ReadableStreamDefaultController<Uint8Array>) {
      const stop = () => {
        controller.error(signal!.reason);
        cancel(signal!.reason).catch(() => {});
      };
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    },
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      for (;;) {
        const next = part ? undefined : left.shift();
        if (next) part = openPart(next);
        const chunk = await part?.read();
        if (chunk?.length) {
          sentBytes += chunk.length;
          controller.enqueue(chunk);
          return report(sentBytes);
        }
        if (chunk) continue;
        part = undefined;
        if (left.length === 0) return controller.close();
      }
    },
    cancel: async (reason: unknown) => void (await cancel(reason)),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
