import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renewCredential } from '../credentials.js';
import { fingerprintKey } from './fingerprint.js';
import { createMemoryJournal, type JournalEntry, type JournalStore } from './journal.js';
import { KeyRing } from './key-ring.js';
import { readNameInUse } from './name-in-use.js';
import { rotateKey } from './rotate-key.js';
import { KeyRotationError } from './rotation-error.js';
import { callInLoop } from './testing/call-in-loop.js';
import { createModelService } from './testing/model-service.js';
import { createTurningClock } from './testing/turning-clock.js';

const isWhole = process.env.FUNCTIONARY_TEST === 'all';
/** The same cases each time, or many more of them. */
const SLICE = isWhole ? { numRuns: 5000 } : { numRuns: 300, seed: 20261121 };

/** What goes wrong at a call of the adapter, or at a write of the journal. */
const mishaps = [
  'none',
  'none',
  'none',
  'fails',
  'lost',
  'denied',
  'crash',
  'lost crash',
  'abort',
  'lost abort',
] as const;
type Mishap = (typeof mishaps)[number];

interface Scenario {
  readonly strategy: 'overlap' | 'in-place';
  readonly makes: 'client' | 'service';
  readonly canRemove: boolean;
  readonly delayMs: number;
  readonly calls: readonly Mishap[];
  readonly puts: readonly Mishap[];
  /** How many of the first answers to verify are no. */
  readonly denials: number;
  readonly rotations: number;
  readonly settleMs: number;
}

const scenarios = fc.record({
  strategy: fc.constantFrom('overlap' as const, 'in-place' as const),
  makes: fc.constantFrom('client' as const, 'service' as const),
  canRemove: fc.boolean(),
  delayMs: fc.constantFrom(0, 0, 700),
  calls: fc.array(fc.constantFrom(...mishaps), { maxLength: 25 }),
  puts: fc.array(fc.constantFrom('none' as const, 'none' as const, 'none' as const, ...mishaps), { maxLength: 20 }),
  denials: fc.constantFrom(0, 0, 0, 6, 8, 12, 14),
  rotations: fc.integer({ min: 1, max: 3 }),
  settleMs: fc.constantFrom(0, 300),
});

/** Rotates until the mishaps are used up and a rotation went through; what must hold all the while is checked. */
async function play(scenario: Scenario): Promise<void> {
  const { strategy, makes, canRemove, delayMs, rotations, settleMs } = scenario;
  const turning = createTurningClock();
  const { clock } = turning;
  const calls = [...scenario.calls];
  const puts = [...scenario.puts];
  let { denials } = scenario;
  let process = new AbortController();
  let isRingLost = false;
  let isOver = false;
  const stop = (mishap: Mishap) => {
    isRingLost ||= mishap.endsWith('crash');
    // The callers of a process die with it.
    isOver ||= isRingLost;
    process.abort(new Error(mishap));
    process.signal.throwIfAborted();
  };
  let isDenied = false;
  let mishap: Mishap = 'none';
  const service = createModelService(
    {
      strategy,
      makes,
      canRemove,
      delayMs,
      meddle(_, when) {
        if (when === 'before') mishap = calls.shift() ?? 'none';
        isDenied = mishap === 'denied';
        if (mishap === (when === 'before' ? 'fails' : 'lost')) throw new Error(mishap);
        if (when === 'before' ? /^(crash|abort)$/.test(mishap) : mishap.startsWith('lost ')) stop(mishap);
      },
      denies: () => denials-- > 0 || isDenied,
    },
    clock,
  );
  const memory = createMemoryJournal();
  const texts: string[] = [];
  const journal: JournalStore = {
    get: memory.get,
    async put(id, entry) {
      const happens = puts.shift() ?? 'none';
      if (happens === 'crash' || happens === 'abort') stop(happens);
      await memory.put(id, entry);
      texts.push(JSON.stringify(entry));
      if (happens.startsWith('lost ')) stop(happens);
    },
  };
  const readEntry = async () => (await journal.get('key')) as JournalEntry | undefined;
  // Values that a crash took along cannot be lent while the service still judges by them.
  let isJudged = true;
  let failed = 0;

  await turning.run(async () => {
    let ring = openRing(service.adapter.names[0]!);
    for (let left = rotations; left > 0; ) {
      isOver = false;
      const traffic = [70, 140, 330].map((ms, index) =>
        callInLoop(ring, {
          clock,
          accepts: service.accepts,
          pauseMs: () => (ms + 31 * index) / 2,
          isOver: () => isOver,
        }),
      );
      for (let calmWaysBack = 0; ; ) {
        const { signal } = process;
        const wasCalm = calls.length === 0 && puts.length === 0 && denials <= 0;
        const options = {
          id: 'key',
          ring,
          adapter: service.adapter,
          journal,
          clock,
          random: () => 0.5,
          settleMs,
          signal,
        };
        const outcome = await rotateKey({ ...options, maxAttempts: 3, maxVerifyAttempts: 6 }).then(
          () => 'rotated' as const,
          (error) => error as unknown,
        );
        if (outcome === 'rotated') {
          left--;
          break;
        }
        if (outcome instanceof KeyRotationError) {
          expect(outcome.advice).toMatch(/rotate again|resume|then|remove/);
          if (outcome.outcome === 'rolled-back') await expectGoodKey();
          // Nothing is amiss any more: the way back is gone to its end, and the next rotation gets through.
          if (wasCalm) expect([outcome.outcome, ++calmWaysBack]).toEqual(['rolled-back', 1]);
        } else {
          expect(outcome).toBe(signal.reason);
          process = new AbortController();
          if (isRingLost) break;
        }
      }
      isOver = true;
      for (const count of await Promise.all(traffic)) if (isJudged) failed += count.failed;
      if (isRingLost) {
        isRingLost = false;
        if (delayMs > 0) isJudged = false;
        const entry = await readEntry();
        const name = entry?.state.step === undefined ? service.adapter.names[0]! : readNameInUse(entry);
        ring = openRing(name);
      } else {
        await expectGoodKey();
      }
    }

    /** Where the service makes the values, an aborted rotation may leave one that the ring does not know: it can look. */
    function openRing(name: string) {
      return new KeyRing(
        makes === 'service' && strategy === 'in-place' ? () => service.keys()[name]! : service.keys()[name]!,
      );
    }

    async function expectGoodKey() {
      await clock.sleep(delayMs);
      const lease = await ring.acquire();
      lease.release();
      const again = service.accepts(lease.value) ? lease : (await renewCredential(ring, lease.value))!;
      again.release();
      expect(service.accepts(again.value)).toBe(true);
    }
  });

  expect(failed).toBe(0);
  expect(service.most()).toBeLessThanOrEqual(strategy === 'overlap' ? 2 : 1);
  expect(service.keys()).toHaveProperty('unrelated', 'secret-of-somebody-else');
  if (canRemove) expect(Object.keys(service.keys())).toHaveLength(2);
  const written = texts.join('\n');
  expect(written).not.toContain('secret');
  const entry = await readEntry();
  const accounted = entry!.keys.map((key) => key.fingerprint);
  for (const value of service.ever) expect(accounted).toContain(await fingerprintKey(value));
}

describe('under failures, lost answers, denials, aborts and crashes', () => {
  test('a rotation ends with a key that the ring holds and the service accepts, or says what to do, and no call fails', {
    timeout: isWhole ? 600_000 : 60_000,
  }, async () => {
    await fc.assert(fc.asyncProperty(scenarios, play), SLICE);
  });
});
