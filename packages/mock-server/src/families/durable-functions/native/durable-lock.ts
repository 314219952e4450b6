import type { EntityIdLike } from './entity-id.js';

/** A rule of critical sections was broken. */
export class LockingRulesViolationError extends Error {
  static readonly code = 'LOCKING_RULES_VIOLATION';

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'LockingRulesViolationError';
  }
}

/** What `context.df.isLocked()` answers. */
export class LockState {
  readonly isLocked: boolean;
  readonly ownedLocks: EntityIdLike[];

  constructor(isLocked: boolean, ownedLocks: EntityIdLike[]) {
    this.isLocked = isLocked;
    this.ownedLocks = ownedLocks;
  }
}

/** A critical section. Where the platform knows `Symbol.dispose`, `using` ends it as well. */
export interface DurableLock {
  /** Sorted, each once. */
  readonly ownedLocks: readonly EntityIdLike[];
  readonly isReleased: boolean;
  /** Ends the section; once is enough, more does no harm. */
  release(): void;
}

/** Makes the lock of a section that ends by `onRelease`. */
export function createDurableLock(entities: readonly EntityIdLike[], onRelease: () => void): DurableLock {
  let isReleased = false;
  const lock = {
    ownedLocks: Object.freeze([...entities]),
    get isReleased() {
      return isReleased;
    },
    release() {
      if (isReleased) return;
      isReleased = true;
      onRelease();
    },
  };
  const { dispose } = Symbol as { dispose?: symbol };
  if (dispose !== undefined) Object.defineProperty(lock, dispose, { value: lock.release });
  return lock;
}
