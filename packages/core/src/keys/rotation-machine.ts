import { enter, rollBack, stick, tryAgain } from './move.js';
import { readListing } from './read-listing.js';
import {
  isOver,
  type RotationEvent,
  type RotationLimits,
  type RotationSetup,
  type RotationState,
  type Transition,
} from './rotation-state.js';

/**
 * The first state of a rotation, which looks at what the service has.
 *
 * @param active the name that the key in use has, as far as that is known
 */
export function startRotation({ strategy, names, makes, canRemove }: RotationSetup, active?: string): Transition {
  const name = names.find((one) => one === active) ?? names[0] ?? '';
  const unknown = { old: null, before: null, next: null, isOldKnown: false, isLooking: false, failures: 0 };
  const setup = { strategy, names, makes, canRemove, active: name, target: name, trouble: null, stuckAt: null };
  return enter({ ...setup, ...unknown, step: 'list' }, 'list');
}

/**
 * The whole of a rotation's logic: what comes after an event. Pure, and total: an event that does not belong to the step changes nothing.
 *
 * @returns the next state, to be kept before its effects are carried out in their order
 */
export function advanceRotation(state: RotationState, event: RotationEvent, limits: RotationLimits): Transition {
  const { step } = state;
  const unchanged = { state, effects: [] };
  if (isOver(state)) return unchanged;
  if (event.type === 'resumed') return resume(state);
  if (step === 'stuck') return unchanged;
  if (event.type === 'failed') return fail(state, limits);
  if (state.isLooking || step === 'list')
    return event.type === 'listed' ? readListing(state, event, limits) : unchanged;
  return advanceStep(state, event, limits) ?? unchanged;
}

/** Begins by looking, whatever the step was. */
function resume(state: RotationState): Transition {
  const step = state.stuckAt ?? state.step;
  return enter({ ...state, stuckAt: null, trouble: null }, step, { isLooking: step !== 'list' });
}

function advanceStep(state: RotationState, event: RotationEvent, limits: RotationLimits): Transition | undefined {
  const isInPlace = state.strategy === 'in-place';
  switch (`${state.step} ${event.type}`) {
    case 'make made':
      return enter(state, isInPlace ? 'clear' : 'write', readNext(event));
    case 'clear drained':
      return enter(state, 'write');
    case 'clear timed-out':
      return rollBack({ ...state, next: null }, 'calls-in-flight');
    case 'write written':
      return enter(state, 'verify', readNext(event));
    case 'verify verified':
      return enter(state, 'settle', { trouble: null });
    case 'verify refused':
      return tryAgain(state, limits.verifyAttempts, () => undo(state));
    case 'settle settled':
      return enter(state, 'drain');
    case 'drain drained':
      return enter(state, isInPlace ? 'done' : 'retire');
    case 'drain timed-out':
    case 'undo-clear timed-out':
      return stick(state, 'calls-in-flight');
    case 'retire retired':
      return enter(state, 'done');
    case 'undo-clear drained':
      return enter(state, 'undo');
    case 'undo retired':
      return rollBack(state);
    case 'undo written':
      return enter(state, 'undo-verify');
    case 'undo-verify verified':
      return rollBack({ ...state, next: null });
    case 'undo-verify refused':
      return tryAgain(state, limits.verifyAttempts, () => stick(state, 'not-accepted'));
  }
  return undefined;
}

function readNext(event: RotationEvent): Partial<RotationState> {
  return 'fingerprint' in event ? { next: event.fingerprint } : {};
}

/** An error, a timeout or a lost answer. What writes is looked after before it is done again. */
function fail(state: RotationState, limits: RotationLimits): Transition {
  const { attempts, verifyAttempts } = limits;
  const { step, strategy } = state;
  if (state.isLooking) return tryAgain(state, 2 * attempts, () => stick(state, 'outcome-unknown'), true);
  switch (step) {
    case 'list':
      return tryAgain(state, attempts, () => rollBack(state, 'list-failed'));
    case 'write':
    case 'retire':
    case 'undo':
      return tryAgain(state, Infinity, () => stick(state, 'outcome-unknown'), true);
    case 'verify':
      return tryAgain(state, verifyAttempts, () =>
        strategy === 'overlap' ? undo(state, 'unverified') : stick(state, 'unverified'),
      );
    case 'undo-verify':
      return tryAgain(state, verifyAttempts, () => stick(state, 'unverified'));
    default:
      return { state, effects: [] };
  }
}

/** The way back from a key that the service does not accept. */
function undo(refused: RotationState, trouble: 'not-accepted' | 'unverified' = 'not-accepted'): Transition {
  const state = { ...refused, trouble };
  if (state.strategy === 'overlap') return state.canRemove ? enter(state, 'undo-clear') : rollBack(state);
  return state.makes === 'client' && state.isOldKnown ? enter(state, 'undo-clear') : stick(state, 'not-accepted');
}
