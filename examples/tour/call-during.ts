/** Calls in a closed loop by several callers at once, for as long as some work takes. Gives how many calls there were, and what failed. */
export async function callDuring(
  work: () => Promise<unknown>,
  call: () => Promise<unknown>,
  callers = 10,
): Promise<{ calls: number; failures: readonly unknown[] }> {
  let isOver = false;
  let calls = 0;
  const failures: unknown[] = [];
  const keepCalling = async () => {
    for (; !isOver; calls++) await call().catch((error: unknown) => failures.push(error));
  };
  const traffic = Array.from({ length: callers }, keepCalling);
  try {
    await work();
  } finally {
    isOver = true;
    await Promise.all(traffic);
  }
  return { calls, failures };
}
