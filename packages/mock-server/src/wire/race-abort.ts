/** The result of some work, or the signal's reason as soon as it aborts; the work itself is done either way. */
export async function raceAbort<T>(begin: () => T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return begin();
  const work = (async () => begin())();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      work.catch(() => undefined);
      return abort();
    }
    signal.addEventListener('abort', abort, { once: true });
    const end = () => signal.removeEventListener('abort', abort);
    work.then(
      (value) => {
        end();
        resolve(value);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
