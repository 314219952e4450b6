/** Runs `work` once for all who ask while it is running. */
export function shareFlight<T>(work: () => T | Promise<T>): () => Promise<T> {
  let flight: Promise<T> | undefined;
  return () => {
    flight ??= (async () => work())().finally(() => {
      flight = undefined;
    });
    return flight;
  };
}
