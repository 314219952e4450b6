import { runWithSignals } from '../abort-signals.js';
import { computeBackoff } from '../backoff.js';
import type { Clock } from '../clock.js';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.js';
import { drainRing } from './drain-ring.js';
import { generateKey } from './generate-key.js';
import type { KeyAdapter, KeyCallOptions } from './key-adapter.js';
import type { KeyRing } from './key-ring.js';
import type { KnownKeys } from './known-keys.js';
import type { RotationEffect, RotationEvent } from './rotation-state.js';

/** What effects are carried out with. */
export interface EffectContext {
  readonly ring: KeyRing;
  readonly adapter: KeyAdapter;
  readonly known: KnownKeys;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly drainMs: number;
  readonly settleMs: number;
  /** Called with what made an effect fail. */
  readonly onFailure: (error: unknown) => void;
}

const BACKOFF = { initialDelayMs: 500, maxDelayMs: 8000 };

/**
 * Carries out one effect: the only place where a rotation touches anything.
 *
 * @returns what came of it, or undefined for what gives no event
 * @throws the signal's reason on abort
 */
export async function runEffect(effect: RotationEffect, context: EffectContext): Promise<RotationEvent | undefined> {
  const { ring, known, clock, signal, settleMs, drainMs } = context;
  signal?.throwIfAborted();
  switch (effect.type) {
    case 'hold': {
      const [active, other] = [effect.active, effect.other].map(known.find).filter((value) => value !== undefined);
      if (active !== undefined) ring.hold({ active, other, isNextAwaited: effect.isNextAwaited });
      return undefined;
    }
    case 'make':
      return { type: 'made', fingerprint: await known.add((context.adapter.generate ?? generateKey)()) };
    case 'settle':
      if (settleMs > 0) await clock.sleep(settleMs, { signal });
      return { type: 'settled' };
    case 'drain':
    case 'clear': {
      const last = known.find(effect.type === 'drain' ? effect.fingerprint : effect.last);
      const before = effect.type === 'clear' ? ring.inFlight().filter((value) => value !== last) : [];
      const values = last === undefined ? before : [...before, last];
      return { type: (await drainRing(ring, values, { drainMs, signal })) ? 'drained' : 'timed-out' };
    }
    default:
      return ask(effect, context);
  }
}

type AdapterEffect = Extract<RotationEffect, { type: 'list' | 'write' | 'verify' | 'retire' }>;

/** Asks the service, after a wait where it failed before. */
async function ask(effect: AdapterEffect, context: EffectContext): Promise<RotationEvent> {
  const { clock, random, signal, timeoutMs: ms, onFailure } = context;
  const { failures } = effect;
  if (failures > 0) await clock.sleep(computeBackoff(failures, BACKOFF, random()), { signal });
  const toReason = () => new DeadlineExceededError(ms, { subject: `${effect.type} of the key adapter` });
  try {
    const work = (joined: AbortSignal | undefined) => call(effect, context, { signal: joined });
    return await runWithSignals([signal], work, { ms, toReason });
  } catch (error) {
    signal?.throwIfAborted();
    onFailure(error);
    return { type: 'failed' };
  }
}

async function call(
  effect: AdapterEffect,
  { adapter, known, ring }: EffectContext,
  options: KeyCallOptions,
): Promise<RotationEvent> {
  const { makes = 'client', generate = generateKey } = adapter;
  switch (effect.type) {
    case 'list': {
      const keys: Record<string, string> = {};
      for (const [name, value] of Object.entries(await adapter.list(options))) {
        if (adapter.names.includes(name) && value) keys[name] = await known.add(value);
      }
      const [active] = ring.values();
      const held = active === undefined ? null : await known.add(active);
      return { type: 'listed', keys, held, known: known.fingerprints() };
    }
    case 'write': {
      const sent = known.find(effect.fingerprint);
      if (effect.fingerprint !== null && sent === undefined) throw new Error('the value to write is not at hand');
      const value = (await adapter.write(effect.name, sent, options)) || sent;
      // The answer does not say what was made: the list will.
      return value === undefined ? { type: 'failed' } : { type: 'written', fingerprint: await known.add(value) };
    }
    case 'verify':
      return { type: (await adapter.verify(known.find(effect.fingerprint)!, options)) ? 'verified' : 'refused' };
    case 'retire': {
      if (adapter.remove) await adapter.remove(effect.name, options);
      else {
        const unused = makes === 'client' ? generate() : undefined;
        const value = (await adapter.write(effect.name, unused, options)) || unused;
        if (value) await known.add(value, effect.name);
      }
      return { type: 'retired' };
    }
  }
}
