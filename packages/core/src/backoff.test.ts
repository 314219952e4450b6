import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeBackoff } from './backoff.js';
import { createRetryBudget } from './retry-budget.js';

const bounds = { initialDelayMs: 500, maxDelayMs: 8000 };

test('the bound doubles from 500 ms to 8 s, and a random part of it is waited', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((attempt) => computeBackoff(attempt, bounds, 1))).toEqual([
    500, 1000, 2000, 4000, 8000, 8000, 8000,
  ]);
  expect(computeBackoff(3, bounds, 0.25)).toBe(500);
  expect(computeBackoff(1, bounds, 0)).toBe(0);
});

test('what the service asks for is waited in full, be it more or less', () => {
  expect(computeBackoff(1, bounds, 0.5, 61_000)).toBe(61_000);
  expect(computeBackoff(1, bounds, 0.5, 0)).toBe(0);
});

test('a wait is between nothing and its bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const ms = computeBackoff(attempt, bounds, random);
      expect(ms >= 0 && ms <= 8000).toBe(true);
    }),
  );
});

test('the budget pays for 100 retries after a status or 50 after a connection failure', () => {
  for (const [kind, times] of [
    ['status', 100],
    ['connection', 50],
  ] as const) {
    const budget = createRetryBudget();
    let paid = 0;
    while (budget.spend(kind)) paid++;
    expect(paid).toBe(times);
  }
});

test('a success gives one token back, and the budget never overflows', () => {
  const budget = createRetryBudget();
  for (let i = 0; i < 1000; i++) budget.refund();
  for (let i = 0; i < 100; i++) expect(budget.spend('status')).toBe(true);
  for (let i = 0; i < 4; i++) budget.refund();
  expect(budget.spend('status')).toBe(false);
  budget.refund();
  expect(budget.spend('status')).toBe(true);
});
