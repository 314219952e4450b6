import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseOn } from './advise.js';
import { advanceRotation, startRotation } from './rotation-machine.js';
import {
  isOver,
  type RotationEvent,
  type RotationSetup,
  type RotationState,
  type Transition,
} from './rotation-state.js';

const limits = { attempts: 3, verifyAttempts: 4 };
const overlap: RotationSetup = { strategy: 'overlap', names: ['blue', 'green'], makes: 'client', canRemove: true };
const inPlace: RotationSetup = { strategy: 'in-place', names: ['only'], makes: 'client', canRemove: false };

const listed = (
  keys: Record<string, string>,
  held: string | null = 'K0',
  known = Object.values(keys),
): RotationEvent => ({
  type: 'listed',
  keys,
  held,
  known,
});
const made: RotationEvent = { type: 'made', fingerprint: 'K1' };
const written: RotationEvent = { type: 'written', fingerprint: 'K1' };
const on = (type: 'verified' | 'refused' | 'settled' | 'drained' | 'timed-out' | 'retired' | 'failed' | 'resumed') =>
  ({ type }) as RotationEvent;

/** Plays events from the start; what a transition asks for is written as `step: effects`. */
function play(setup: RotationSetup, ...events: RotationEvent[]) {
  let transition: Transition = startRotation(setup);
  const trail = [show(transition)];
  for (const event of events) {
    transition = advanceRotation(transition.state, event, limits);
    trail.push(show(transition));
  }
  return { trail, ...transition };
}

function show({ state, effects }: Transition): string {
  const words = effects.map((effect) =>
    effect.type === 'hold'
      ? `hold ${effect.active}${effect.other ? ` or ${effect.other}` : ''}${effect.isNextAwaited ? ' and await' : ''}`
      : [effect.type, 'name' in effect && effect.name, 'fingerprint' in effect && effect.fingerprint]
          .filter(Boolean)
          .join(' '),
  );
  return `${state.step}: ${words.join(', ')}`;
}

describe('a rotation that goes well', () => {
  test('overlap: regenerate the standby, verify, activate, drain, retire', () => {
    const { trail } = play(
      overlap,
      listed({ blue: 'K0' }),
      made,
      written,
      on('verified'),
      on('settled'),
      on('drained'),
      on('retired'),
    );
    expect(trail).toEqual([
      'list: list',
      'make: make',
      'write: hold K0, write green K1',
      'verify: hold K0, verify K1',
      'settle: hold K1 or K0, settle',
      'drain: hold K1, drain K0',
      'retire: hold K1, retire blue',
      'done: hold K1',
    ]);
  });

  test('in place: the ring has the new key before the service does, and both until it is verified', () => {
    const { trail } = play(
      inPlace,
      listed({ only: 'K0' }),
      made,
      on('drained'),
      written,
      on('verified'),
      on('settled'),
      on('drained'),
    );
    expect(trail).toEqual([
      'list: list',
      'make: make',
      'clear: hold K0, clear',
      'write: hold K0 or K1, write only K1',
      'verify: hold K0 or K1, verify K1',
      'settle: hold K1 or K0, settle',
      'drain: hold K1, drain K0',
      'done: hold K1',
    ]);
  });

  test('in place, where the service makes the value: who is refused waits for it', () => {
    const { trail } = play({ ...inPlace, makes: 'service' }, listed({ only: 'K0' }), on('drained'), written);
    expect(trail.slice(2)).toEqual(['write: hold K0 and await, write only', 'verify: hold K0 or K1, verify K1']);
  });

  test('begins with the name whose key the ring holds, and takes over what is listed when it holds none of them', () => {
    expect(play(overlap, listed({ blue: 'KX', green: 'K0' })).state).toMatchObject({ active: 'green', target: 'blue' });
    expect(play(overlap, listed({ blue: 'K7', green: 'K8' }, 'gone')).state).toMatchObject({
      active: 'blue',
      old: 'K7',
    });
    const { state } = startRotation(overlap, 'green');
    const keys = { blue: 'K7', green: 'K8' };
    expect(advanceRotation(state, listed(keys, null), limits).state).toMatchObject({ active: 'green', target: 'blue' });
  });
});

describe('an answer that is lost', () => {
  const begun = [listed({ blue: 'K0' }), made];

  test('is looked after: a write that took effect is not done again', () => {
    const { trail } = play(overlap, ...begun, on('failed'), listed({ blue: 'K0', green: 'K1' }));
    expect(trail.slice(-2)).toEqual(['write: list', 'verify: hold K0, verify K1']);
  });

  test('is looked after: a write that did not is done again, so often and no more', () => {
    const looked = listed({ blue: 'K0' }, 'K0', ['K0', 'K1']);
    const { trail, state } = play(overlap, ...begun, on('failed'), looked, on('failed'), looked, on('failed'), looked);
    expect(trail.slice(3)).toEqual([
      'write: list',
      'write: hold K0, write green K1',
      'write: list',
      'write: hold K0, write green K1',
      'write: list',
      'rolled-back: hold K0',
    ]);
    expect(state.trouble).toBe('write-failed');
  });

  test('cannot be learnt when listing fails too: stuck, and looked after again when resumed', () => {
    const fails = Array.from({ length: 7 }, () => on('failed'));
    const { state } = play(overlap, ...begun, ...fails);
    expect(state).toMatchObject({ step: 'stuck', stuckAt: 'write', trouble: 'outcome-unknown' });
    expect(adviseOn(state)).toContain('resume');
    const resumed = advanceRotation(state, on('resumed'), limits);
    expect(show(resumed)).toBe('write: list');
    const { effects } = advanceRotation(resumed.state, listed({ blue: 'K0', green: 'K1' }), limits);
    expect(effects.at(-1)).toMatchObject({ type: 'verify', fingerprint: 'K1' });
  });

  test('of retiring: gone is done', () => {
    const until = [...begun, written, on('verified'), on('settled'), on('drained')];
    expect(play(overlap, ...until, on('failed'), listed({ green: 'K1' })).state.step).toBe('done');
    const still = listed({ blue: 'K0', green: 'K1' });
    const { state } = play(overlap, ...until, on('failed'), still, on('failed'), still, on('failed'), still);
    expect(state).toMatchObject({ step: 'stuck', trouble: 'not-retired' });
    expect(adviseOn(state)).toContain('blue, is still valid; remove it by hand');
  });
});

describe('a key that the service does not accept', () => {
  const refused = Array.from({ length: limits.verifyAttempts }, () => on('refused'));

  test('overlap: is removed once no call holds it, and the old one stays', () => {
    const { trail, state } = play(
      overlap,
      listed({ blue: 'K0' }),
      made,
      written,
      ...refused,
      on('drained'),
      on('retired'),
    );
    expect(trail.slice(-3)).toEqual([
      'undo-clear: hold K0, drain K1',
      'undo: hold K0, retire green',
      'rolled-back: hold K0',
    ]);
    expect(state.trouble).toBe('not-accepted');
  });

  test('in place: the old value is written back', () => {
    const begun = [listed({ only: 'K0' }), made, on('drained'), written, ...refused];
    const back = [on('drained'), { type: 'written', fingerprint: 'K0' } as const, on('verified')];
    const { trail } = play(inPlace, ...begun, ...back);
    expect(trail.slice(-4)).toEqual([
      'undo-clear: hold K1 or K0, clear',
      'undo: hold K1 or K0, write only K0',
      'undo-verify: hold K1 or K0, verify K0',
      'rolled-back: hold K0',
    ]);
  });

  test('in place after a restart: the old value is lost, and a person must help', () => {
    const { state } = play(
      inPlace,
      listed({ only: 'K0' }),
      made,
      on('drained'),
      on('resumed'),
      listed({ only: 'K1' }, 'K1'),
      ...refused,
    );
    expect(state).toMatchObject({ step: 'stuck', trouble: 'not-accepted', next: 'K1' });
    expect(adviseOn(state)).toContain('set a key that it accepts');
  });

  test('in place, when verify tells nothing: both stay, and nothing is written back', () => {
    const fails = Array.from({ length: limits.verifyAttempts }, () => on('failed'));
    const { state, effects } = play(inPlace, listed({ only: 'K0' }), made, on('drained'), written, ...fails);
    expect([state.step, state.trouble, effects]).toEqual(['stuck', 'unverified', []]);
  });
});

describe('trouble', () => {
  test('no key to begin with', () => {
    const { state } = play(overlap, listed({ unrelated: 'K9' }));
    expect([state.step, adviseOn(state)]).toEqual(['stuck', expect.stringContaining('no key named blue or green')]);
  });

  test('keys that cannot be listed: nothing is changed', () => {
    const { trail, state } = play(overlap, on('failed'), on('failed'), on('failed'));
    expect([trail.at(-1), state.trouble]).toEqual(['rolled-back: ', 'list-failed']);
  });

  test('calls that do not end: before a write in place nothing is changed, after it the old key stays', () => {
    expect(play(inPlace, listed({ only: 'K0' }), made, on('timed-out')).trail.at(-1)).toBe('rolled-back: hold K0');
    const until = [listed({ blue: 'K0' }), made, written, on('verified'), on('settled')];
    expect(play(overlap, ...until, on('timed-out')).state).toMatchObject({ step: 'stuck', stuckAt: 'drain' });
  });

  test('a restart before the write: a value that is lost is not written', () => {
    const { trail } = play(overlap, listed({ blue: 'K0' }), made, on('resumed'), listed({ blue: 'K0' }));
    expect(trail.slice(-2)).toEqual(['write: list', 'make: make']);
  });
});

const fingerprints = fc.constantFrom('K0', 'K1', 'K2', 'K3');
const anyEvent: fc.Arbitrary<RotationEvent> = fc.oneof(
  fc.record({
    type: fc.constant('listed' as const),
    keys: fc.dictionary(fc.constantFrom('blue', 'green', 'only'), fingerprints),
    held: fc.option(fingerprints),
    known: fc.uniqueArray(fingerprints),
  }),
  fc.record({ type: fc.constantFrom('made' as const, 'written' as const), fingerprint: fingerprints }),
  fc.record({
    type: fc.constantFrom('verified', 'refused', 'settled', 'drained', 'timed-out', 'retired', 'failed', 'resumed'),
  }) as fc.Arbitrary<RotationEvent>,
);

test('whatever happens, in whatever order: it never throws, asks for one thing at a time, and says what to do where it ends', () => {
  const setups = fc.record({
    setup: fc.constantFrom(overlap, inPlace),
    makes: fc.constantFrom('client' as const, 'service' as const),
    canRemove: fc.boolean(),
  });
  fc.assert(
    fc.property(setups, fc.array(anyEvent, { maxLength: 40 }), ({ setup, ...more }, events) => {
      let state: RotationState = startRotation({ ...setup, ...more }).state;
      for (const event of events) {
        const next = advanceRotation(state, event, limits);
        const asked = next.effects.filter((effect) => effect.type !== 'hold');
        expect(asked.length).toBeLessThanOrEqual(1);
        expect(next.effects.at(-1)?.type === 'hold').toBe(
          next.state !== state && isOver(next.state) && next.effects.length > 0,
        );
        // The old key is never touched before another was found good, and one name is all that ever changes.
        for (const effect of asked) {
          if (effect.type === 'write') expect(effect.name).toBe(next.state.target);
          if (effect.type === 'retire') expect(['retire', 'undo']).toContain(next.state.step);
          if (effect.type === 'retire' && next.state.step === 'retire') expect(effect.name).toBe(next.state.active);
          if (effect.type === 'write') expect(effect.fingerprint === null).toBe(more.makes === 'service');
        }
        if (next.state.step === 'stuck' || next.state.step === 'rolled-back')
          expect(adviseOn(next.state)).toMatch(/resume|rotate again/);
        if (isOver(state)) expect(next).toEqual({ state, effects: [] });
        expect(JSON.parse(JSON.stringify(next))).toEqual(next);
        state = next.state;
      }
    }),
    { numRuns: 2000, seed: 20261121 },
  );
});
