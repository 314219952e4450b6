import { startTimer } from './timer.js';

/** How long a piece of work may take. */
export interface TimeLimit {
  /** Real time, in milliseconds; `Infinity` for no limit. */
  readonly ms: number;
  /** Makes what is thrown when it is over. */
  toReason(): unknown;
}

/**
 * Several abort signals, and a limit of time, joined for the length of one piece of work. Unlike `AbortSignal.any` this
 * leaves no listener on a long-lived signal, and no timer, once the work has settled.
 *
 * @param signals - those given; `undefined` ones are left out
 * @param work - gets the joined signal, or `undefined` when there is nothing that could abort it
 * @returns what `work` returns
 * @throws the `reason` of the first signal that aborts, or that of the limit, when `work` does not settle before; a `work` that does not heed its
 *   signal is left behind
 */
export function runWithSignals<T>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal | undefined) => Promise<T>,
  limit?: TimeLimit,
): Promise<T> {
  const given = signals.filter((signal) => signal !== undefined);
  const isLimited = limit !== undefined && limit.ms < Infinity;
  if (!isLimited && given.length === 0) return work(undefined);
  // Plain promises: each call goes through here twice, and a frame more of async functions costs more than this whole step.
  return new Promise<T>((resolve, reject) => {
    for (const signal of given) signal.throwIfAborted();
    if (isLimited && limit.ms <= 0) throw limit.toReason();
    const joined = new AbortController();
    const ends: (() => void)[] = [];
    const settle = <V>(how: (value: V) => void, value: V) => {
      for (const end of ends.splice(0)) end();
      how(value);
    };
    const abort = (reason: unknown) => {
      joined.abort(reason);
      settle(reject, reason);
    };
    for (const signal of given) {
      const follow = () => abort(signal.reason);
      signal.addEventListener('abort', follow);
      ends.push(() => signal.removeEventListener('abort', follow));
    }
    if (isLimited) ends.push(startTimer(limit.ms, () => abort(limit.toReason())));
    new Promise<T>((begin) => begin(work(joined.signal))).then(
      (value) => settle(resolve, value),
      (error) => settle(reject, error),
    );
  });
}
