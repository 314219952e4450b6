const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds of a duration: a number of ms, or text like `'500ms'`, `'90s'`, `'1h30m'`, `'30d'`.
 *
 * @throws TypeError when it is neither, or is negative.
 */
export function parseDuration(duration: number | string): number {
  const bad = () =>
    new TypeError(
      `'${duration}' is not a duration: give milliseconds, or text like '500ms', '90s', '1h30m' or '30d', not negative`,
    );
  if (typeof duration === 'number') {
    if (!Number.isFinite(duration) || duration < 0) throw bad();
    return duration;
  }
  if (typeof duration !== 'string' || !/^(?:\d+(?:\.\d+)?\s*(?:ms|s|m|h|d)\s*)+$/.test(duration)) throw bad();
  let total = 0;
  for (const [, amount, unit] of duration.matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)/g)) {
    total += Number(amount) * unitMs[unit!]!;
  }
  return total;
}
