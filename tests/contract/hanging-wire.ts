import type { FetchLike } from '@functionary/core';
import { expect } from 'vitest';

/** A service that takes requests and never answers. */
export const hang = (): FetchLike => (_input, init) =>
  new Promise((_resolve, reject) => {
    const { signal } = init!;
    signal!.addEventListener('abort', () => reject(signal!.reason), { once: true });
  });

/** A service that never answers the first request, and all others. */
export function hangOnce(send: FetchLike): FetchLike {
  let isFirst = true;
  return (input, init) => {
    const next = isFirst ? hang() : send;
    isFirst = false;
    return next(input, init);
  };
}

/**
 * Expects that a call over a wire that {@link hang}s ends with its signal, within 5 ms. The machine may be busy with something
 * else for a moment: tests try again.
 */
export async function expectToEndWithSignal(
  call: (options: { signal: AbortSignal }) => Promise<unknown>,
): Promise<void> {
  const stop = new AbortController();
  const settled = call({ signal: stop.signal }).then(
    () => undefined,
    (error: Error) => ({ error, at: performance.now() }),
  );
  await new Promise(setImmediate);
  const begin = performance.now();
  stop.abort(new Error('enough'));
  const end = await settled;
  expect(end?.error.message).toBe('enough');
  expect(end!.at - begin).toBeLessThan(5);
}
