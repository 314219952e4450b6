import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePollWait } from './poll-wait.js';

const some = fc.double({ min: 1, max: 1e9, noNaN: true });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("the caller's interval beats Retry-After, which beats one second", () => {
  expect(choosePollWait({ intervalMs: 20, retryAfterMs: 5000 }, 0)).toBe(20);
  expect(choosePollWait({ intervalMs: 0, retryAfterMs: 5000 }, 0.9)).toBe(0);
  expect(choosePollWait({ retryAfterMs: 5000 }, 0)).toBe(5000);
  expect(choosePollWait({}, 0)).toBe(1000);
  expect(choosePollWait({ retryAfterMs: 0 }, 0)).toBe(1000);
});

test('jitter adds at most a tenth and takes nothing away', () => {
  fc.assert(
    fc.property(some, random, (retryAfterMs, roll) => {
      const wait = choosePollWait({ retryAfterMs }, roll);
      expect(wait).toBeGreaterThanOrEqual(retryAfterMs);
      expect(wait).toBeLessThanOrEqual(retryAfterMs * 1.1);
    }),
  );
  expect(choosePollWait({ intervalMs: 1000 }, 0.5)).toBe(1050);
});
