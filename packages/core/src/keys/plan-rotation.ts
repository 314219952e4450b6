import { realClock } from '../clock.js';
import { adviseOn } from './advise.js';
import { collectKeys } from './known-keys.js';
import { readSetup } from './rotate-key.js';
import { KeyRotationError } from './rotation-error.js';
import { advanceRotation, startRotation } from './rotation-machine.js';
import type { RotateKeyOptions } from './rotation-options.js';
import type { RotationEffect, RotationEvent, RotationStep } from './rotation-state.js';
import { runEffect } from './run-effect.js';

/** One step of a rotation that would be done. */
export interface PlannedStep {
  readonly step: RotationStep;
  /** The key that is changed, where one is. */
  readonly writes?: string;
}

/** What a rotation would do. */
export interface RotationPlan {
  /** The name of the key that is in use. */
  readonly from: string;
  /** The name of the key that would be in use then. */
  readonly to: string;
  readonly steps: readonly PlannedStep[];
}

/**
 * A dry run: lists the keys, changes nothing, and says which steps a rotation takes if none fails. Neither the ring nor the journal is touched.
 *
 * @throws KeyRotationError where there is no key to begin with, or the keys cannot be listed
 */
export async function planRotation(
  options: Pick<RotateKeyOptions, 'id' | 'ring' | 'adapter' | 'signal' | 'timeoutMs'>,
): Promise<RotationPlan> {
  const { id, ring, adapter, signal, timeoutMs = 60_000 } = options;
  const limits = { attempts: 1, verifyAttempts: 1 };
  const known = collectKeys();
  let cause: unknown;
  const onFailure = (error: unknown) => {
    cause = error;
  };
  const times = { timeoutMs, drainMs: 0, settleMs: 0 };
  const context = { ring, adapter, known, clock: realClock, random: Math.random, signal, onFailure, ...times };
  let { state, effects } = startRotation(readSetup(adapter));
  const steps: PlannedStep[] = [];
  while (effects.length > 0) {
    const last = effects.at(-1)!;
    if (last.type === 'hold') break;
    const writes = last.type === 'write' || last.type === 'retire' ? { writes: last.name } : {};
    steps.push({ step: state.step, ...writes });
    const event = last.type === 'list' ? await runEffect(last, context) : foretell(last);
    if (!event) break;
    ({ state, effects } = advanceRotation(state, event, limits));
  }
  if (state.step === 'done') return { from: state.active, to: state.target, steps };
  const outcome = state.step === 'stuck' ? 'stuck' : 'rolled-back';
  const { trouble, stuckAt } = state;
  throw new KeyRotationError({ id, outcome, trouble: trouble!, stuckAt, advice: adviseOn(state)! }, { cause });
}

/** What comes of an effect when all goes well. */
function foretell(effect: RotationEffect): RotationEvent | undefined {
  const fingerprint = 'the new key';
  switch (effect.type) {
    case 'make':
      return { type: 'made', fingerprint };
    case 'write':
      return { type: 'written', fingerprint };
    case 'verify':
      return { type: 'verified' };
    case 'settle':
      return { type: 'settled' };
    case 'drain':
    case 'clear':
      return { type: 'drained' };
    case 'retire':
      return { type: 'retired' };
    default:
      return undefined;
  }
}
