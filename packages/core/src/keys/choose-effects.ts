import type { RotationEffect, RotationState } from './rotation-state.js';

/** What a state asks for; the same each time, so that a step can be begun again. */
export function chooseEffects(state: RotationState): readonly RotationEffect[] {
  const { step, active, target, old, next, failures, strategy, makes } = state;
  const isInPlace = strategy === 'in-place';
  if (state.isLooking) return [{ type: 'list', failures }];
  const hold = (first: string | null, other: string | null = null, isNextAwaited = false): RotationEffect => ({
    type: 'hold',
    active: first,
    other,
    isNextAwaited,
  });
  switch (step) {
    case 'list':
      return [{ type: 'list', failures }];
    case 'make':
      return [{ type: 'make' }];
    case 'clear':
      return [hold(old), { type: 'clear', last: old! }];
    case 'write': {
      const isAwaited = isInPlace && makes === 'service';
      return [
        hold(old, isInPlace ? next : null, isAwaited),
        { type: 'write', name: target, fingerprint: next, failures },
      ];
    }
    case 'verify':
      return [hold(old, isInPlace ? next : null), { type: 'verify', fingerprint: next!, failures }];
    case 'settle':
      return [hold(next, old), { type: 'settle' }];
    case 'drain':
      return [hold(next), { type: 'drain', fingerprint: old! }];
    case 'retire':
      return [hold(next), { type: 'retire', name: active, failures }];
    case 'undo-clear':
      return isInPlace
        ? [hold(next, old), { type: 'clear', last: next! }]
        : [hold(old), { type: 'drain', fingerprint: next! }];
    case 'undo':
      return isInPlace
        ? [hold(next, old), { type: 'write', name: target, fingerprint: old, failures }]
        : [hold(old), { type: 'retire', name: target, failures }];
    case 'undo-verify':
      return [hold(next, old), { type: 'verify', fingerprint: old!, failures }];
    case 'done':
      return [hold(next)];
    case 'rolled-back':
      // A write in place whose answer was lost may take effect late.
      return old === null ? [] : [hold(old, isInPlace ? next : null)];
    case 'stuck':
      return [];
  }
}
