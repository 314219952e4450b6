import { chooseEffects } from './choose-effects.js';
import type { RotationLimits, RotationState, RotationStep, RotationTrouble, Transition } from './rotation-state.js';

/** Goes to another step, or begins the present one anew. */
export function enter(state: RotationState, step: RotationStep, change: Partial<RotationState> = {}): Transition {
  return reach({ ...state, isLooking: false, failures: 0, ...change, step });
}

/** Does the present step again after a failure, or, when it has failed too often, what `giveUp` says. */
export function tryAgain(state: RotationState, limit: number, giveUp: () => Transition, isLooking = false): Transition {
  const failures = state.failures + 1;
  return failures < limit ? reach({ ...state, failures, isLooking }) : giveUp();
}

/** Does the present step again now that the service has told that it is not done yet. */
export function goOn(state: RotationState, { attempts }: RotationLimits, giveUp: () => Transition): Transition {
  return state.failures < attempts ? reach({ ...state, isLooking: false }) : giveUp();
}

/** Stops where only a person, or a later try, can help. The ring keeps what it holds. */
export function stick(state: RotationState, trouble: RotationTrouble): Transition {
  return reach({ ...state, step: 'stuck', stuckAt: state.step, isLooking: false, trouble });
}

/** Ends without a new key: for the trouble there was, and after a restart for the one that has a way back. */
export function rollBack(state: RotationState, trouble: RotationTrouble = state.trouble ?? 'not-accepted'): Transition {
  return enter(state, 'rolled-back', { trouble });
}

function reach(state: RotationState): Transition {
  return { state, effects: chooseEffects(state) };
}
