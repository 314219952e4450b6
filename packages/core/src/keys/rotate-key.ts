import { realClock } from '../clock.js';
import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import { adviseOn } from './advise.js';
import { createMemoryJournal, type JournalEntry, writeEntry } from './journal.js';
import type { KeyAdapter } from './key-adapter.js';
import { collectKeys } from './known-keys.js';
import { readNameInUse } from './name-in-use.js';
import { KeyRotationError } from './rotation-error.js';
import { advanceRotation, startRotation } from './rotation-machine.js';
import type { RotateKeyOptions, RotationReport } from './rotation-options.js';
import {
  isOver,
  type RotationEvent,
  type RotationSetup,
  type RotationState,
  type Transition,
} from './rotation-state.js';
import { type EffectContext, runEffect } from './run-effect.js';
import { tell } from './tell.js';

/**
 * Replaces a key while calls go on through the ring. A rotation that the journal holds unfinished is brought to its end instead.
 *
 * Overlap: the other name is written, verified and taken into use; when no call in flight holds the old key any more, that is removed. In place: the
 * ring holds old and new while the one name changes, and a call that is refused with 401 takes the other, once; no call *through the ring* fails, but
 * whoever holds links with the old key must fetch new ones.
 *
 * @example
 * ```ts
 * import { createMemoryJournal, type KeyAdapter, KeyRing, rotateKey } from '@functionary/core/keys';
 *
 * declare const adapter: KeyAdapter;
 * const ring = new KeyRing('the key of today');
 * const journal = createMemoryJournal();
 * const { name, fingerprint } = await rotateKey({ id: 'demo-app/host', ring, adapter, journal });
 * console.log(`${name} is in use: ${fingerprint}`);
 * ```
 *
 * @throws KeyRotationError when there is no new key, or the old one is left over: it says what a person must do. The signal's reason on abort, and
 *   what the journal throws: `resumeRotation` goes on from there. InvalidArgumentError while another rotation of the ring runs
 */
export async function rotateKey(options: RotateKeyOptions): Promise<RotationReport> {
  return (await run(options, true))!;
}

/**
 * Brings a rotation to its end that a crash, an abort or trouble left unfinished: goes on, or back, by what the service lists.
 *
 * @returns undefined where the journal holds none
 * @throws as `rotateKey`
 */
export function resumeRotation(options: RotateKeyOptions): Promise<RotationReport | undefined> {
  return run(options, false);
}

/**
 * What a rotation by this adapter is set up with.
 *
 * @throws InvalidArgumentError for names that do not fit its strategy
 */
export function readSetup({ strategy, names, makes = 'client', remove }: KeyAdapter): RotationSetup {
  const wanted = strategy === 'overlap' ? 2 : 1;
  if (names.length !== wanted || new Set(names).size !== wanted)
    throw new InvalidArgumentError('adapter', `${strategy} takes ${wanted === 1 ? 'one name' : 'two different names'}`);
  return { strategy, names, makes, canRemove: remove !== undefined };
}

async function run(options: RotateKeyOptions, mayStart: boolean): Promise<RotationReport | undefined> {
  const { id, ring, adapter, journal = createMemoryJournal(), clock = realClock, onProgress } = options;
  const limits = { attempts: options.maxAttempts ?? 5, verifyAttempts: options.maxVerifyAttempts ?? 20 };
  const setup = readSetup(adapter);
  const free = ring.claim();
  try {
    const known = collectKeys();
    for (const value of ring.values()) await known.add(value);
    let cause: unknown;
    const context: EffectContext = {
      ring,
      adapter,
      known,
      clock,
      random: options.random ?? Math.random,
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? 60_000,
      drainMs: options.drainMs ?? 120_000,
      settleMs: options.settleMs ?? 0,
      onFailure: (error) => {
        cause = error;
      },
    };
    let entry = await journal.get(id);
    const isResumed = entry !== undefined && !isOver(entry.state);
    if (!isResumed && !mayStart) return undefined;
    if (isResumed) requireSameKeys(entry!, setup);
    let transition = isResumed ? resume(entry!, setup) : startRotation(setup, entry && readNameInUse(entry));
    for (let listed: RotationEvent | undefined; ; ) {
      const { state, effects } = transition;
      const now = clock.now();
      entry = writeEntry(entry, state, [...readNames(state, listed), ...known.named()], now);
      await journal.put(id, entry);
      const { step, isLooking, failures } = state;
      tell(onProgress, { id, step, isLooking, attempt: failures + 1, at: now });
      let event: RotationEvent | undefined;
      for (const effect of effects) event = await runEffect(effect, context);
      if (!event) return conclude(id, state, isResumed, cause);
      listed = event;
      transition = advanceRotation(state, event, limits);
    }
  } finally {
    free();
  }
}

/** An unfinished rotation must not go on with another adapter's keys. */
function requireSameKeys({ state }: JournalEntry, { strategy, names }: RotationSetup): void {
  if (state.strategy === strategy && state.names.join() === names.join()) return;
  const wanted = `${state.strategy}, ${state.names.join(' and ')}`;
  throw new InvalidArgumentError(
    'adapter',
    `the journal has an unfinished rotation of other keys under this id (${wanted})`,
  );
}

function resume({ state }: JournalEntry, { canRemove, makes }: RotationSetup): Transition {
  return advanceRotation({ ...state, canRemove, makes }, { type: 'resumed' }, { attempts: 1, verifyAttempts: 1 });
}

/** The keys that are known by name, for the journal's account of them. */
function readNames({ active, target, old, next }: RotationState, event: RotationEvent | undefined) {
  const listed = event?.type === 'listed' ? Object.entries(event.keys) : [];
  const own = [[active, old] as const, [target, next] as const].flatMap(([name, key]) =>
    key === null ? [] : [[name, key] as const],
  );
  return [...listed, ...own];
}

function conclude(id: string, state: RotationState, isResumed: boolean, cause: unknown): RotationReport {
  const { step, trouble, stuckAt, target, next } = state;
  if (step === 'done') return { id, name: target, fingerprint: next!, isResumed };
  const outcome = step === 'stuck' ? 'stuck' : 'rolled-back';
  throw new KeyRotationError({ id, outcome, trouble: trouble!, stuckAt, advice: adviseOn(state)! }, { cause });
}
