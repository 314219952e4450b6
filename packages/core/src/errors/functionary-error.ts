import type { PagePosition } from '../page-position.js';

// Registered globally, so that the ESM and the CommonJS copy of this package in one program know each other's errors.
const KIND = /* @__PURE__ */ Symbol.for('functionary.error');
const INSPECT = /* @__PURE__ */ Symbol.for('nodejs.util.inspect.custom');

/**
 * The base of every error that functionary makes. Its enumerable fields, `toJSON()` and what `console.log` prints hold no secret; what
 * might (the cause, the answer's body) is kept non-enumerable.
 */
export class FunctionaryError extends Error {
  /** Where a walk over pages stood, when this ended it; undefined on any other error. Non-enumerable. */
  declare readonly pagination?: PagePosition | undefined;

  override get name(): string {
    return 'FunctionaryError';
  }

  /** @internal */
  get [KIND](): string {
    return 'error';
  }

  /**
   * @param shown fields that are safe to log
   * @param hidden fields that may quote the request or the answer; they are there and not printed
   */
  constructor(message: string, options?: ErrorOptions, shown: object = {}, hidden: object = {}) {
    super(message, options);
    Object.assign(this, shown);
    for (const [key, value] of Object.entries(hidden)) Object.defineProperty(this, key, { value });
  }

  /** The fields that are safe to log. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, object>({ name: this.name, message: this.message }, this);
  }

  /** @internal Without it, Node prints the cause, and a cause may quote the request. */
  [INSPECT](_depth: number, options: object, inspect?: (value: unknown, options: object) => string): string {
    const fields = { ...this };
    return inspect && Object.keys(fields).length > 0 ? `${this.stack} ${inspect(fields, options)}` : `${this.stack}`;
  }
}

/** The kind of an error of any copy of this package. @internal */
export function kindOf(error: unknown): unknown {
  return (error as Record<symbol, unknown> | null | undefined)?.[KIND];
}

/** Whether `error` was made by functionary, by whichever copy of it (`instanceof` fails when ESM and CommonJS copies are both loaded). */
export function isFunctionaryError(error: unknown): error is FunctionaryError {
  return kindOf(error) !== undefined;
}

export { KIND };
