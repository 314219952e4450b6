import { enter, goOn, rollBack, stick } from './move.js';
import type { RotationEvent, RotationLimits, RotationState, Transition } from './rotation-state.js';

type Listing = Extract<RotationEvent, { type: 'listed' }>;

/** What follows from what the service lists: the beginning of a rotation, or the way on after an answer or a process was lost. */
export function readListing(before: RotationState, listing: Listing, limits: RotationLimits): Transition {
  const { keys, known } = listing;
  const { step } = before;
  if (step === 'list') return begin(before, listing);
  const isOldKnown = before.old !== null && known.includes(before.old);
  const state: RotationState = { ...before, isOldKnown };
  const { target, active, old, next } = state;
  const found = keys[target] ?? null;
  if (step === 'make' || step === 'clear') return begin(state, listing);
  if (step === 'write') {
    if (found !== null && found !== state.before) return enter(state, 'verify', { next: found });
    if (state.failures >= limits.attempts) return rollBack(state, 'write-failed');
    // After a restart the value that was made is lost, and another has to be.
    if (next !== null && !known.includes(next)) return enter(state, 'make', { next: null });
    return goOn(state, limits, () => rollBack(state, 'write-failed'));
  }
  if (step.startsWith('undo')) return readUndone(state, found, listing, limits);
  if (found === null) return begin(state, listing);
  if (found !== next || step === 'verify' || step === 'settle') return enter(state, 'verify', { next: found });
  if (state.strategy === 'overlap' && keys[active] !== old) return enter(state, 'done');
  return goOn(state, limits, () => stick(state, 'not-retired'));
}

/** Finds the name whose key is in use, and with it the one to write. */
function begin(state: RotationState, { keys, held, known }: Listing): Transition {
  const { names, strategy, makes } = state;
  const candidates = [state.active, ...names].filter((name) => keys[name]);
  const active = candidates.find((name) => keys[name] === held) ?? candidates[0];
  if (active === undefined) return stick(state, 'no-key');
  const isInPlace = strategy === 'in-place';
  const target = isInPlace ? active : names.find((name) => name !== active)!;
  const old = keys[active]!;
  const found = { active, target, old, before: keys[target] ?? null, next: null, isOldKnown: known.includes(old) };
  return enter(state, makes === 'client' ? 'make' : isInPlace ? 'clear' : 'write', found);
}

/** Whether the new key is gone again. */
function readUndone(state: RotationState, found: string | null, listing: Listing, limits: RotationLimits): Transition {
  const { old, next, strategy } = state;
  if (strategy === 'overlap')
    return found === next && state.canRemove ? goOn(state, limits, () => stick(state, 'not-removed')) : rollBack(state);
  if (found === null) return begin(state, listing);
  if (found === old) return enter(state, 'undo-verify');
  // Somebody else's key, or no way back: the one that is there has to do.
  if (found !== next || !state.isOldKnown) return enter(state, 'verify', { next: found });
  return state.step === 'undo' && state.failures > 0
    ? goOn(state, limits, () => stick(state, 'not-restored'))
    : enter(state, 'undo-clear');
}
