import type { Clock } from '../clock.js';
import type { Fingerprint } from './fingerprint.js';
import type { JournalStore } from './journal.js';
import type { KeyAdapter } from './key-adapter.js';
import type { KeyRing } from './key-ring.js';
import type { RotationStep } from './rotation-state.js';

/** One step of a rotation, as it begins. */
export interface RotationProgress {
  readonly id: string;
  readonly step: RotationStep;
  /** Whether the service is being asked what became of it. */
  readonly isLooking: boolean;
  /** 1 for the first try. */
  readonly attempt: number;
  /** By the rotation's clock, in milliseconds since 1970. */
  readonly at: number;
}

/** How rotations are run; the same for many keys. */
export interface RotationSettings {
  /** Where the steps are kept. @default one that lasts as long as the call */
  journal?: JournalStore | undefined;
  /** By which it dates and waits. @default the machine's */
  clock?: Clock | undefined;
  /** A number in [0, 1) for jitter. @default Math.random */
  random?: (() => number) | undefined;
  /** Ends the rotation between or within its steps; it rejects with the signal's reason, and can be resumed. */
  signal?: AbortSignal | undefined;
  /** Told of each step; what it throws is dropped. */
  onProgress?: ((progress: RotationProgress) => void) | undefined;
  /** How often a step is tried. @default 5 */
  maxAttempts?: number | undefined;
  /** How often the service is asked whether it accepts the new key: hosts learn of it late. @default 20 */
  maxVerifyAttempts?: number | undefined;
  /** Real time given to one call of the adapter, in ms. @default 60000 */
  timeoutMs?: number | undefined;
  /** Real time that calls in flight with the old key are waited for, in ms; one whose answer is a stream holds it to the end of that. @default 120000 */
  drainMs?: number | undefined;
  /** How long the old key stays good beside the new one, in ms, for holders outside this process and hosts that learn late. @default 0 */
  settleMs?: number | undefined;
}

/** One key, and how to rotate it. */
export interface RotateKeyOptions extends RotationSettings {
  /** Names the key in the journal; not a value. */
  id: string;
  /** What the calls take their key from. */
  ring: KeyRing;
  adapter: KeyAdapter;
}

/** What a rotation did. */
export interface RotationReport {
  readonly id: string;
  /** The name of the key that is in use now. */
  readonly name: string;
  /** Of the key that is in use now. */
  readonly fingerprint: Fingerprint;
  /** Whether it was begun by an earlier call. */
  readonly isResumed: boolean;
}
