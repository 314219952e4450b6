/**
 * Several abort signals joined for the length of one piece of work. Unlike `AbortSignal.any` this leaves no
 * listener on a long-lived signal once the work has settled.
 *
 * @param signals - those given; `undefined` ones are left out
 * @param work - gets the joined signal, or `undefined` when there is none to listen to
 * @returns what `work` returns
 * @throws the `reason` of the first signal that aborts, when `work` does not settle before
 */
export async function runWithSignals<T>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const given = signals.filter((signal) => signal !== undefined);
  if (given.length === 0) return work(undefined);
  for (const signal of given) signal.throwIfAborted();
  const joined = new AbortController();
  const unlink: (() => void)[] = [];
  const aborted = new Promise<never>((_, reject) => {
    for (const signal of given) {
      const abort = () => {
        joined.abort(signal.reason);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort);
      unlink.push(() => signal.removeEventListener('abort', abort));
    }
  });
  try {
    return await Promise.race([work(joined.signal), aborted]);
  } finally {
    for (const remove of unlink) remove();
  }
}
