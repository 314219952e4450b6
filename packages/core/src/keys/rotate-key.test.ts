import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createTestClock } from '../testing/scripted-caller.js';
import { fingerprintKey } from './fingerprint.js';
import { createMemoryJournal, type JournalStore } from './journal.js';
import type { KeyStrategy } from './key-adapter.js';
import { KeyRing } from './key-ring.js';
import { planRotation } from './plan-rotation.js';
import { resumeRotation, rotateKey } from './rotate-key.js';
import { KeyRotationError } from './rotation-error.js';
import type { RotateKeyOptions, RotationProgress } from './rotation-options.js';
import { createModelService, type ModelOptions } from './testing/model-service.js';

function setUp(strategy: KeyStrategy, model: Partial<ModelOptions> = {}) {
  const clock = createTestClock();
  const service = createModelService({ strategy, latencyMs: 0, ...model }, clock);
  const ring = new KeyRing('secret-key-value-0');
  const journal = createMemoryJournal();
  const steps: string[] = [];
  const onProgress = ({ step, isLooking, attempt }: RotationProgress) =>
    void steps.push([step, isLooking && 'looking', attempt > 1 && attempt].filter(Boolean).join(' '));
  const options: RotateKeyOptions = {
    id: 'app/key',
    ring,
    adapter: service.adapter,
    journal,
    clock,
    random: () => 0.5,
    onProgress,
  };
  return { clock, service, ring, journal, steps, options };
}

const read = async (ring: KeyRing) => {
  const lease = await ring.acquire();
  lease.release();
  return lease.value;
};

describe('rotateKey', () => {
  test('overlap: takes turns between the names, and leaves one key', async () => {
    const { options, ring, service, steps, journal } = setUp('overlap');
    const first = await rotateKey(options);
    expect(first).toEqual({
      id: 'app/key',
      name: 'green',
      fingerprint: await fingerprintKey(await read(ring)),
      isResumed: false,
    });
    expect(service.keys()).toEqual({ green: await read(ring), unrelated: 'secret-of-somebody-else' });
    expect(steps).toEqual(['list', 'make', 'write', 'verify', 'settle', 'drain', 'retire', 'done']);
    expect(await rotateKey(options)).toMatchObject({ name: 'blue' });
    const entry = await journal.get('app/key');
    expect(entry?.keys.map((key) => key.name)).toEqual(['blue', 'green', 'blue']);
    expect(entry).toMatchObject({ rotatedAt: options.clock!.now(), startedAt: expect.any(Number) });
  });

  test('overlap without removal: the old key is overwritten with one that nobody keeps', async () => {
    const { options, ring, service, journal } = setUp('overlap', { canRemove: false });
    await rotateKey(options);
    expect(service.accepts('secret-key-value-0')).toBe(false);
    expect(service.keys().green).toBe(await read(ring));
    const accounted = (await journal.get('app/key'))!.keys.map((key) => key.fingerprint);
    expect(accounted).toContain(await fingerprintKey(service.keys().blue!));
  });

  test('in place, where the service makes the value and does not tell it: it is listed', async () => {
    const { options, ring, service } = setUp('in-place', { makes: 'service' });
    const { write } = service.adapter;
    const adapter = {
      ...service.adapter,
      write: async (...args: Parameters<typeof write>) => void (await write(...args)),
    };
    await rotateKey({ ...options, adapter });
    expect(await read(ring)).toBe(service.keys().only);
    expect(await read(ring)).not.toBe('secret-key-value-0');
  });

  test('the journal has a step before it is done', async () => {
    const { options, service, journal } = setUp('in-place');
    const { write } = service.adapter;
    const seen: unknown[] = [];
    const adapter: typeof service.adapter = {
      ...service.adapter,
      async write(name, value, how) {
        const { state } = (await journal.get('app/key'))!;
        seen.push(state.step, state.next === (await fingerprintKey(value!)));
        return write(name, value, how);
      },
    };
    await rotateKey({ ...options, adapter });
    expect(seen).toEqual(['write', true]);
  });

  test('a journal that cannot be written stops it before the step', async () => {
    const { options, service, journal } = setUp('overlap');
    const broken: JournalStore = {
      get: journal.get,
      put(id, entry) {
        if (entry.state.step === 'write') throw new Error('disk full');
        return journal.put(id, entry);
      },
    };
    await expect(rotateKey({ ...options, journal: broken })).rejects.toThrow('disk full');
    expect(Object.keys(service.keys())).toEqual(['blue', 'unrelated']);
    expect(await resumeRotation(options)).toMatchObject({ name: 'green', isResumed: true });
  });

  test('waits for calls with the old key before it retires that', async () => {
    const { options, ring, service } = setUp('overlap');
    const lease = await ring.acquire();
    const error: KeyRotationError = await rotateKey({ ...options, drainMs: 5 }).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ outcome: 'stuck', trouble: 'calls-in-flight', stuckAt: 'drain' });
    expect(error.message).toBe(
      'rotation of app/key, stuck: calls in flight still hold the old key; resume when they are over',
    );
    expect(service.accepts(lease.value)).toBe(true);
    expect(await read(ring)).toBe(service.keys().green);
    lease.release();
    await resumeRotation(options);
    expect(service.accepts(lease.value)).toBe(false);
  });

  test('a clock whose sleeps end at once does not cut that short', async () => {
    const { options, ring, service } = setUp('overlap');
    const lease = await ring.acquire();
    let isInUse = true;
    const adapter = {
      ...options.adapter,
      remove: async (name: string) => {
        expect(isInUse).toBe(false);
        await service.adapter.remove!(name, { signal: undefined });
      },
    };
    const onProgress = ({ step }: RotationProgress) => {
      if (step !== 'drain') return;
      setImmediate(() => {
        isInUse = false;
        lease.release();
      });
    };
    expect(await rotateKey({ ...options, adapter, onProgress })).toMatchObject({ name: 'green' });
  });

  test('holds both keys for settleMs', async () => {
    const { options, clock, service, ring } = setUp('overlap');
    let held = 0;
    const sleep: typeof clock.sleep = async (ms, how) => {
      if (ms === 5000) held = ring.values().filter(service.accepts).length;
      await clock.sleep(ms, how);
    };
    await rotateKey({ ...options, clock: { now: clock.now, sleep }, settleMs: 5000 });
    expect([held, ring.values().length]).toEqual([2, 1]);
  });

  test('an abort rejects with its reason, and the rotation can be resumed', async () => {
    const stop = new AbortController();
    const { options, service, ring } = setUp('in-place', {
      meddle: (call, when) => call === 'write' && when === 'after' && stop.abort(new Error('deploying')),
    });
    await expect(rotateKey({ ...options, signal: stop.signal })).rejects.toThrow('deploying');
    expect(ring.values()).toHaveLength(2);
    await expect(rotateKey({ ...options, signal: stop.signal })).rejects.toThrow('deploying');
    expect(await rotateKey(options)).toMatchObject({ isResumed: true });
    expect(ring.values()).toEqual([service.keys().only]);
  });

  test('a call of the adapter that hangs is given up, and looked after', async () => {
    const { options, service, steps } = setUp('overlap');
    const { write } = service.adapter;
    let isFirst = true;
    const adapter: typeof service.adapter = {
      ...service.adapter,
      write: (...args) => {
        if (!isFirst) return write(...args);
        isFirst = false;
        return new Promise(() => {});
      },
    };
    await rotateKey({ ...options, adapter, timeoutMs: 5 });
    expect(steps.slice(2, 6)).toEqual(['write', 'write looking 2', 'write 2', 'verify']);
  });

  test('asks more often, and later each time, while the service has not heard of the new key', async () => {
    const { options, clock, steps } = setUp('overlap', { delayMs: 1000 });
    await rotateKey(options);
    expect(steps.slice(3, 7)).toEqual(['verify', 'verify 2', 'verify 3', 'verify 4']);
    expect(clock.slept.filter((ms) => ms > 0)).toEqual([250, 500, 1000]);
  });

  test('what a listener throws does not stop it', async () => {
    const { options } = setUp('overlap');
    const onProgress = () => {
      throw new Error('log is full');
    };
    expect(await rotateKey({ ...options, onProgress })).toHaveProperty('name', 'green');
  });

  test('one at a time for a ring', async () => {
    const { options } = setUp('overlap');
    const first = rotateKey(options);
    await expect(rotateKey(options)).rejects.toThrow('ring: a rotation of it is running');
    await first;
    await rotateKey(options);
  });

  test('the error holds no value, and the cause is there', async () => {
    const { options } = setUp('overlap', {
      meddle: (call, when) => {
        if (call === 'write' && when === 'before') throw new Error('refused secret-key-value-1');
      },
    });
    const error: KeyRotationError = await rotateKey({ ...options, maxAttempts: 2 }).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(KeyRotationError);
    expect(error).toMatchObject({ name: 'KeyRotationError', outcome: 'rolled-back', trouble: 'write-failed' });
    expect((error.cause as Error).message).toContain('refused');
    expect(inspect(error) + JSON.stringify(error)).not.toContain('secret');
  });

  test.each([
    ['overlap', ['blue']],
    ['overlap', ['blue', 'blue']],
    ['in-place', ['blue', 'green']],
  ] as const)('refuses %s with the names %j', async (strategy, names) => {
    const { options, service } = setUp('overlap');
    await expect(rotateKey({ ...options, adapter: { ...service.adapter, strategy, names } })).rejects.toThrow(
      'adapter: ',
    );
  });
});

test('an unfinished rotation does not go on with the keys of another adapter', async () => {
  const { options, service } = setUp('overlap');
  const nothing = { ...service.adapter, list: async () => ({}) };
  await expect(rotateKey({ ...options, adapter: nothing })).rejects.toThrow(KeyRotationError);
  const { adapter } = setUp('in-place').service;
  await expect(rotateKey({ ...options, adapter })).rejects.toThrow(
    'unfinished rotation of other keys under this id (overlap, blue and green)',
  );
});

test('resumeRotation has nothing to do where none is unfinished', async () => {
  const { options, service } = setUp('overlap');
  expect(await resumeRotation(options)).toBeUndefined();
  await rotateKey(options);
  const before = service.keys();
  expect(await resumeRotation(options)).toBeUndefined();
  expect(service.keys()).toBe(before);
});

describe('planRotation', () => {
  test('says the steps and changes nothing', async () => {
    const { options, service, ring, journal } = setUp('overlap');
    const before = service.keys();
    expect(await planRotation(options)).toEqual({
      from: 'blue',
      to: 'green',
      steps: [
        { step: 'list' },
        { step: 'make' },
        { step: 'write', writes: 'green' },
        { step: 'verify' },
        { step: 'settle' },
        { step: 'drain' },
        { step: 'retire', writes: 'blue' },
      ],
    });
    expect([service.keys(), ring.values(), await journal.get('app/key')]).toEqual([
      before,
      ['secret-key-value-0'],
      undefined,
    ]);
  });

  test('in place', async () => {
    const { options } = setUp('in-place');
    const { steps } = await planRotation(options);
    expect(steps.map(({ step }) => step)).toEqual(['list', 'make', 'clear', 'write', 'verify', 'settle', 'drain']);
  });

  test('says what is missing', async () => {
    const { options, service } = setUp('overlap');
    service.change({});
    await expect(planRotation(options)).rejects.toThrow('no key named blue or green');
  });
});
