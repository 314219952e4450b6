import type { Caller, Operation } from '@functionary/core';
import { followLog } from './follow-log.js';
import type { LogEntry } from './log-entry.js';
import type { LogStreamOptions } from './log-options.js';
import type { LogSource } from './read-log.js';

/**
 * The entries of a log as they are written. Nothing is sent before it is iterated, and each iteration has a connection of its own. The next entry is read
 * when it is asked for: no more is held than a line and what the connection gave at once. Leaving the loop ends the request.
 */
export interface LogStream extends AsyncIterable<LogEntry> {
  /** Ends all iterations of it, as if the service had, and at once. */
  close(): void;
}

const DONE = { done: true, value: undefined } as const;

/**
 * Makes the stream of a log.
 *
 * @param args - `path` and `query` of the operation
 * @throws InvalidArgumentError when it is iterated, for a number in the options that cannot be used
 */
export function openLogStream(
  caller: Caller,
  operation: Operation<any, unknown>,
  args: Pick<LogSource, 'path' | 'query'>,
  options: LogStreamOptions = {},
): LogStream {
  const closing = new AbortController();
  const source = { caller, operation, ...args };
  return {
    close: () => closing.abort(),
    [Symbol.asyncIterator]: () => iterate(source, options, closing.signal),
  };
}

/** One iteration: ends with the user's signal, with the stream's `close()`, and when the loop is left, whatever it is waiting for. */
function iterate(source: LogSource, options: LogStreamOptions, closing: AbortSignal): AsyncIterator<LogEntry, void> {
  const { signal } = options;
  const stop = new AbortController();
  let isClosed = false;
  const abort = () => stop.abort(signal!.reason);
  const close = () => {
    isClosed = true;
    stop.abort();
  };
  const leave = () => {
    signal?.removeEventListener('abort', abort);
    closing.removeEventListener('abort', close);
  };
  signal?.addEventListener('abort', abort);
  closing.addEventListener('abort', close);
  if (signal?.aborted) abort();
  if (closing.aborted) close();
  const entries = followLog(source, { ...options, signal: stop.signal });
  return {
    async next() {
      try {
        const next = await entries.next();
        if (next.done) leave();
        return next;
      } catch (error) {
        leave();
        if (isClosed) return DONE;
        throw error;
      }
    },
    async return() {
      close();
      await entries.return().catch(() => {});
      leave();
      return DONE;
    },
  };
}
