import { FunctionaryError } from '../errors/functionary-error.js';
import type { RotationStep, RotationTrouble } from './rotation-state.js';

/** A rotation did not give a new key. The message says what state things are in, and what a person must do; `cause` is the last failure. */
export class KeyRotationError extends FunctionaryError {
  /** Whose rotation it was. */
  declare readonly id: string;
  /** `rolled-back`: as before, the key in use is the old one. `stuck`: it has to be resumed. */
  declare readonly outcome: 'rolled-back' | 'stuck';
  declare readonly trouble: RotationTrouble;
  /** The step that a resumed rotation goes on with. */
  declare readonly stuckAt: RotationStep | null;
  /** What a person must do. */
  declare readonly advice: string;

  override get name(): 'KeyRotationError' {
    return 'KeyRotationError';
  }

  constructor(
    fields: Pick<KeyRotationError, 'id' | 'outcome' | 'trouble' | 'stuckAt' | 'advice'>,
    options?: ErrorOptions,
  ) {
    super(`rotation of ${fields.id}, ${fields.outcome}: ${fields.advice}`, options, fields);
  }
}
