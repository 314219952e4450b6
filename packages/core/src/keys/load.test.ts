import { describe, expect, test } from 'vitest';
import { createCaller } from '../caller.js';
import { json, operation, rules } from '../testing/scripted-caller.js';
import { createMemoryJournal } from './journal.js';
import { KeyRing } from './key-ring.js';
import { rotateKey } from './rotate-key.js';
import { createModelService } from './testing/model-service.js';
import { createTurningClock } from './testing/turning-clock.js';

const CALLERS = 50;
const ROTATIONS = 100;

describe.each([
  ['overlap', 'client', true],
  ['overlap', 'service', false],
  ['in-place', 'client', false],
  ['in-place', 'service', false],
] as const)('50 callers while keys rotate 100 times, %s, values by the %s', (strategy, makes, canRemove) => {
  test('no call fails', { timeout: 60_000 }, async () => {
    const turning = createTurningClock();
    const { clock } = turning;
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    // Each fourth call of the adapter fails, half of them after they took effect.
    const meddle = (_: string, when: 'before' | 'after') => {
      if (random() < 0.125) throw new Error(`lost ${when}`);
    };
    const service = createModelService({ strategy, makes, canRemove, meddle }, clock);
    const [name = ''] = service.adapter.names;
    const first = service.keys()[name]!;
    const ring = new KeyRing(first);
    let refused = 0;
    const caller = createCaller({
      baseUrl: 'https://a.example',
      rules,
      clock,
      credential: ring,
      retry: false,
      fetch: async (_, init) => {
        await clock.sleep(200 * random());
        const isAccepted = service.accepts(new Headers(init?.headers).get('x-key')!);
        await clock.sleep(200 * random());
        if (!isAccepted) refused++;
        return isAccepted ? json({ ok: true }) : json({ message: 'no' }, 401);
      },
    });
    let isOver = false;
    let calls = 0;
    const callOn = async () => {
      for (; !isOver; calls++) await caller.send(operation(), { path: { name: 'lamp' } });
    };
    const journal = createMemoryJournal();
    const options = { id: 'key', ring, adapter: service.adapter, journal, clock, random, maxAttempts: 30 };

    await turning.run(async () => {
      const traffic = Promise.all(Array.from({ length: CALLERS }, callOn));
      for (let count = 0; count < ROTATIONS; count++) await rotateKey(options);
      isOver = true;
      await traffic;
    });

    expect(calls).toBeGreaterThan(CALLERS * ROTATIONS);
    expect(service.accepts(first)).toBe(false);
    if (strategy === 'overlap') expect(refused).toBe(0);
    else expect(refused).toBeGreaterThan(ROTATIONS);
    expect(service.most()).toBeLessThanOrEqual(2);
  });
});
