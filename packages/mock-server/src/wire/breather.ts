/** One turn of the event loop, by a way that tests which fake timers leave alone. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Answers in process take no turn of the event loop, so that a program which does nothing but call would keep its own
 * timers, aborts and digests from ever coming about. What this gives is asked after each answer, and is a promise of one
 * turn when `everyMs` of real time have gone by since the last.
 */
export function createBreather(everyMs = 10): () => Promise<void> | undefined {
  let last = 0;
  return () => {
    const now = performance.now();
    if (now - last < everyMs) return undefined;
    last = now;
    return turn();
  };
}
