/**
 * Makes an iterable of a generator function, each iteration a fresh run with a signal of its own. Leaving the
 * iteration aborts that signal, so that a request made ahead, or one that a concurrent `next()` waits for, ends too.
 * Concurrent `next()` calls are queued by the generator: each value is delivered once.
 */
export function iterateClosable<T>(run: (closed: AbortSignal) => AsyncGenerator<T, void, undefined>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const closing = new AbortController();
      const values = run(closing.signal);
      const done = { done: true, value: undefined } as const;
      return {
        async next() {
          try {
            return await values.next();
          } catch (error) {
            if (closing.signal.aborted) return done;
            throw error;
          }
        },
        async return() {
          closing.abort();
          await values.return();
          return done;
        },
      };
    },
  };
}
