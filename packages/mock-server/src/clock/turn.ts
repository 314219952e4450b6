type SetImmediate = (callback: () => void) => unknown;

/**
 * Lets everything that is ready to run do so: one turn of the event loop. `setImmediate` where there is one, for a
 * timer of 0 ms takes at least 1 ms.
 */
export function turn(): Promise<void> {
  const setImmediate = (globalThis as { setImmediate?: SetImmediate }).setImmediate;
  return new Promise((resolve) => {
    if (setImmediate) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
