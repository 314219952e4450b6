/** Longest timer that is not split, ms: six days on Azure Storage. */
export const maximumShortTimerMs = 6 * 24 * 3_600_000;

/** Length of a chunk of a longer one, ms: three days. */
export const longTimerIntervalMs = 3 * 24 * 3_600_000;

/** Whether a timer is split. */
export function isLongTimer(fireAt: number, now: number): boolean {
  return fireAt - now > maximumShortTimerMs;
}

/** When the next chunk of a long timer ends: three days on while at least three remain, then the rest. */
export function computeNextChunk(fireAt: number, now: number): number {
  return fireAt - now >= longTimerIntervalMs ? now + longTimerIntervalMs : fireAt;
}
