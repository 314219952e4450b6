import type { Fingerprint } from './fingerprint.js';
import type { KeyStrategy } from './key-adapter.js';

/**
 * Where a rotation stands: what it is doing, or how it ended (`done`, `rolled-back`, `stuck`).
 *
 * | step | what happens |
 * |---|---|
 * | `list` | which name holds the key in use |
 * | `make` | a value is made here |
 * | `clear` | in place: calls that began under an earlier key end, so that none meets two changes |
 * | `write` | the new key is written |
 * | `verify` | the service is asked whether it accepts it |
 * | `settle` | it is in use, the old one is held for who still needs it |
 * | `drain` | calls in flight with the old key end |
 * | `retire` | overlap: the old key is removed |
 * | `undo-clear`, `undo`, `undo-verify` | the new key is taken back, because the service does not accept it |
 */
export type RotationStep =
  | 'list'
  | 'make'
  | 'clear'
  | 'write'
  | 'verify'
  | 'settle'
  | 'drain'
  | 'retire'
  | 'undo-clear'
  | 'undo'
  | 'undo-verify'
  | 'done'
  | 'rolled-back'
  | 'stuck';

/** Why a rotation did not go through. */
export type RotationTrouble =
  | 'list-failed'
  | 'no-key'
  | 'calls-in-flight'
  | 'write-failed'
  | 'outcome-unknown'
  | 'unverified'
  | 'not-accepted'
  | 'not-retired'
  | 'not-removed'
  | 'not-restored';

/** What a rotation is set up with; plain data. */
export interface RotationSetup {
  readonly strategy: KeyStrategy;
  readonly names: readonly string[];
  readonly makes: 'client' | 'service';
  readonly canRemove: boolean;
}

/** All that a rotation knows: names, steps and fingerprints, never a value. It is what the journal keeps. */
export interface RotationState extends RotationSetup {
  readonly step: RotationStep;
  /** The name whose key is in use when the rotation begins. */
  readonly active: string;
  /** The name that is written. The same as `active` in place. */
  readonly target: string;
  /** The key in use when the rotation begins. */
  readonly old: Fingerprint | null;
  /** What `target` held when the rotation began. */
  readonly before: Fingerprint | null;
  /** The key that takes the old one's place, as soon as it is known. */
  readonly next: Fingerprint | null;
  /** Whether the old value is at hand. After a restart in place it is not, and there is no way back. */
  readonly isOldKnown: boolean;
  /** Whether the service is being asked what is so, because an answer was lost or the process was. */
  readonly isLooking: boolean;
  /** How often the present step failed. */
  readonly failures: number;
  /** What went wrong, where something did. */
  readonly trouble: RotationTrouble | null;
  /** The step to go on with when a stuck rotation is resumed. */
  readonly stuckAt: RotationStep | null;
}

/** What has happened; plain data without values. */
export type RotationEvent =
  /** `keys` by name; `held` is what the ring lends; `known` are those whose values are at hand. */
  | {
      readonly type: 'listed';
      readonly keys: Readonly<Record<string, Fingerprint>>;
      readonly held: Fingerprint | null;
      readonly known: readonly Fingerprint[];
    }
  | { readonly type: 'made' | 'written'; readonly fingerprint: Fingerprint }
  | { readonly type: 'verified' | 'refused' | 'settled' | 'drained' | 'timed-out' | 'retired' }
  /** An error or a timeout, or an answer that was lost: whether a write took effect is not known. */
  | { readonly type: 'failed' }
  /** The process began anew: nothing is known but the state. */
  | { readonly type: 'resumed' };

/** What is to be done; plain data without values. `failures` says how often it failed before, for the wait ahead of it. */
export type RotationEffect =
  /** What the ring is to lend. Gives no event. */
  | {
      readonly type: 'hold';
      readonly active: Fingerprint | null;
      readonly other: Fingerprint | null;
      readonly isNextAwaited: boolean;
    }
  | { readonly type: 'list'; readonly failures: number }
  | { readonly type: 'make' }
  /** `fingerprint` is null where the service makes the value. */
  | {
      readonly type: 'write';
      readonly name: string;
      readonly fingerprint: Fingerprint | null;
      readonly failures: number;
    }
  | { readonly type: 'verify'; readonly fingerprint: Fingerprint; readonly failures: number }
  | { readonly type: 'settle' }
  /** Calls in flight with the key end. */
  | { readonly type: 'drain'; readonly fingerprint: Fingerprint }
  /** Calls in flight with any key end, those with `last` after the others: whoever is refused with another may come back with it. */
  | { readonly type: 'clear'; readonly last: Fingerprint }
  /** Removes the key, or overwrites it where the service cannot remove one. */
  | { readonly type: 'retire'; readonly name: string; readonly failures: number };

/** A state and what it asks for. Of the effects the last alone gives an event; without effects the rotation is over. */
export interface Transition {
  readonly state: RotationState;
  readonly effects: readonly RotationEffect[];
}

/** How often a step may fail. */
export interface RotationLimits {
  readonly attempts: number;
  readonly verifyAttempts: number;
}

/** Whether nothing is left to do; a stuck rotation is not over. */
export function isOver(state: RotationState): boolean {
  return state.step === 'done' || state.step === 'rolled-back';
}
