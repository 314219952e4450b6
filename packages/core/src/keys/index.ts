/**
 * Key rotation without a failed call: a {@link KeyRing} that calls take their key from, and {@link rotateKey}, which replaces the key in it and at
 * the service.
 *
 * @module
 */
export { type Fingerprint, fingerprintKey } from './fingerprint.js';
export { isRotationDue } from './is-rotation-due.js';
export { createMemoryJournal, type JournalEntry, type JournalStore, type KeyRecord } from './journal.js';
export type { KeyAdapter, KeyCallOptions, KeyStrategy } from './key-adapter.js';
export { type HeldKeys, KeyRing } from './key-ring.js';
export { readNameInUse } from './name-in-use.js';
export { type PlannedStep, planRotation, type RotationPlan } from './plan-rotation.js';
export {
  type FleetOptions,
  type FleetReport,
  type FleetResult,
  type FleetTarget,
  rotateFleet,
} from './rotate-fleet.js';
export { resumeRotation, rotateKey } from './rotate-key.js';
export { KeyRotationError } from './rotation-error.js';
export { advanceRotation, startRotation } from './rotation-machine.js';
export type { RotateKeyOptions, RotationProgress, RotationReport, RotationSettings } from './rotation-options.js';
export type {
  RotationEffect,
  RotationEvent,
  RotationLimits,
  RotationSetup,
  RotationState,
  RotationStep,
  RotationTrouble,
  Transition,
} from './rotation-state.js';
