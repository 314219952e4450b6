/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Calls `done` after `ms` milliseconds of real time, however many they are.
 *
 * @returns what drops the timer
 */
export function startTimer(ms: number, done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = setTimeout(
      () => (left > LONGEST_TIMER_MS ? wait(left - LONGEST_TIMER_MS) : done()),
      Math.min(left, LONGEST_TIMER_MS),
    );
  };
  wait(ms);
  return () => clearTimeout(timer);
}
