import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Idempotency } from './operation.js';
import { decideRetry, type Failure } from './retry-decision.js';

const idempotencies = ['safe', 'idempotent', 'verify', 'unsafe'] as const;
const decide = (failure: Failure, idempotency: Idempotency, attempt = 1, isReplayable = true, canVerify = true) =>
  decideRetry(failure, { idempotency, attempt, maxAttempts: 3, isReplayable, canVerify }).action;
const status = (code: number, more: object = {}): Failure => ({ status: code, ...more });
const lost: Failure = { maybeReached: true };
const refused: Failure = { maybeReached: false };

describe('decideRetry', () => {
  test.each([408, 429, 500, 502, 503, 504])('%d is sent again where it is idempotent', (code) => {
    expect(decide(status(code), 'safe')).toBe('again');
    expect(decide(status(code), 'idempotent')).toBe('again');
  });

  test.each([304, 400, 401, 403, 404, 409, 410, 412, 422, 501, 505])('%d is final for everything', (code) => {
    for (const idempotency of idempotencies) expect(decide(status(code), idempotency)).toBe('stop');
  });

  test("the service's own verdict is final", () => {
    for (const one of idempotencies) expect(decide(status(500, { isVerdict: true }), one)).toBe('stop');
  });

  test.each([
    ['refused', refused, 'again'],
    ['429', status(429), 'again'],
    ['503 with Retry-After', status(503, { retryAfterMs: 0 }), 'again'],
    ['503 alone', status(503), 'stop'],
    ['500', status(500), 'stop'],
    ['408', status(408), 'stop'],
    ['a lost connection', lost, 'stop'],
  ] as const)('unsafe, %s', (_, failure, action) => {
    expect(decide(failure, 'unsafe')).toBe(action);
  });

  test('verify looks after what is ambiguous, and only then', () => {
    expect(decide(lost, 'verify')).toBe('verify');
    expect(decide(status(500), 'verify')).toBe('verify');
    expect(decide(refused, 'verify')).toBe('again');
    expect(decide(status(429), 'verify')).toBe('again');
    expect(decide(lost, 'verify', 3)).toBe('verify');
    expect(decide(lost, 'verify', 1, true, false)).toBe('stop');
  });

  const anyFailure = fc.oneof(
    fc.record({ maybeReached: fc.boolean() }),
    fc.record({
      status: fc.integer({ min: 300, max: 599 }),
      retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
      isVerdict: fc.boolean(),
    }),
  );

  test('never sends an unsafe request again after an ambiguous failure, a one-shot body at all, or past the last attempt', () => {
    fc.assert(
      fc.property(
        anyFailure,
        fc.constantFrom(...idempotencies),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.boolean(),
        (failure, idempotency, attempt, maxAttempts, isReplayable, canVerify) => {
          const { action, isAmbiguous } = decideRetry(failure, {
            idempotency,
            attempt,
            maxAttempts,
            isReplayable,
            canVerify,
          });
          if (action === 'again') {
            expect(isReplayable).toBe(true);
            expect(attempt).toBeLessThan(maxAttempts);
            if (isAmbiguous) expect(['safe', 'idempotent']).toContain(idempotency);
          }
          if (action === 'verify') expect([idempotency, isAmbiguous, canVerify]).toEqual(['verify', true, true]);
        },
      ),
    );
  });
});
