import type { RotationState } from './rotation-state.js';

/** What a person must do, or may leave as it is, after a rotation that did not go through; undefined after one that did. */
export function adviseOn(state: RotationState): string | undefined {
  const { target, active, names, strategy, canRemove } = state;
  const isLeft = strategy === 'overlap' && !canRemove;
  const kept = `the key in use was kept${isLeft ? ` (${target} has another, which nobody uses)` : ''}`;
  const both = strategy === 'in-place' ? 'the ring holds the old and the new key' : 'the ring holds a key that is good';
  switch (state.trouble) {
    case null:
      return undefined;
    case 'list-failed':
      return 'the keys cannot be listed, and nothing was changed; see that the key service answers, then rotate again';
    case 'no-key':
      return `the service has no key named ${names.join(' or ')}; create one, then rotate again`;
    case 'write-failed':
      return `${target} cannot be written, and ${kept}; see why, then rotate again`;
    case 'calls-in-flight':
      return state.step === 'rolled-back'
        ? `calls are in flight that began under an earlier key, and nothing was changed; rotate again when they are over`
        : `calls in flight still hold the old key; resume when they are over`;
    case 'outcome-unknown':
      return `whether ${target} was changed cannot be learnt, and ${both}; see that the key service answers, then resume`;
    case 'unverified':
      return state.step === 'rolled-back'
        ? `whether the service accepts the new key could not be learnt, and ${kept}; see that it answers, then rotate again`
        : `whether the service accepts the key ${target} could not be learnt, and ${both}; see that it answers, then resume`;
    case 'not-accepted':
      return state.step === 'rolled-back'
        ? `the service does not accept the new key ${target}, and ${kept}; see that the keys are those of the service that is called, then rotate again`
        : `the service does not accept its own key ${target}; set a key that it accepts under that name, then resume`;
    case 'not-retired':
      return `the new key is in use, and the old one, ${active}, is still valid; remove it by hand, or resume`;
    case 'not-removed':
      return `${kept}, and the new one, ${target}, is still valid without being used; remove it by hand, or resume`;
    case 'not-restored':
      return `the service does not accept the new key ${target}, and the old value could not be written back; set a key that it accepts under that name, then resume`;
  }
}
