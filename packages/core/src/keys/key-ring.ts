import type { Lease, LeaseSource } from '../credentials.js';
import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import { shareFlight } from '../share-flight.js';
import { trackLeases } from './leases.js';

/** What a ring is to lend. */
export interface HeldKeys {
  /** Lent first. */
  readonly active: string;
  /** Lent to a call whose key was refused with 401, and from then on first. */
  readonly other?: string | undefined;
  /** Says that the service is about to make another key: a call whose key is refused waits for the next `hold`. */
  readonly isNextAwaited?: boolean;
}

/**
 * A credential whose key can be rotated while calls are in flight. It lends the active key and, while a rotation runs, holds one other; after a 401
 * a call gets the other. It prints no value: not by `console.log`, `JSON.stringify` or `String`.
 *
 * @example
 * ```ts
 * import { createCaller } from '@functionary/core';
 * import { KeyRing } from '@functionary/core/keys';
 *
 * const ring = new KeyRing(() => readKeyFromVault());
 * const caller = createCaller({
 *   baseUrl: 'https://things.example',
 *   credential: ring,
 *   rules: { name: 'things', readError: () => ({}), place: (key, request) => request.headers.set('x-key', key) },
 * });
 * declare function readKeyFromVault(): Promise<string>;
 * ```
 */
export class KeyRing implements LeaseSource {
  #active: string | undefined;
  #other: string | undefined;
  /** The active key, where it was refused and there was no other. */
  #refused: string | undefined;
  #next: { readonly come: Promise<void>; readonly end: () => void } | undefined;
  #isClaimed = false;
  readonly #leases = trackLeases();
  readonly #load: (() => Promise<void>) | undefined;

  /**
   * @param key the key, or a function that reads it: called before the first call, and again after a 401 while no rotation runs
   * @throws InvalidArgumentError for an empty key
   */
  constructor(key: string | (() => string | Promise<string>)) {
    if (typeof key !== 'function') this.#active = requireKey(key);
    else {
      this.#load = shareFlight(async () => {
        const before = this.#active;
        const loaded = requireKey(await key());
        // A rotation that began meanwhile knows better.
        if (!this.#isClaimed && this.#active === before) this.#active = loaded;
        this.#active ??= loaded;
      });
    }
  }

  /** A call may meet the middle of one rotation, and with its next key that of another. */
  get renewals(): number {
    return 3;
  }

  async acquire(): Promise<Lease> {
    // Without an await where there is none to do: what a call is given after its renewal must not change in between.
    while (this.#next && this.#isRefused()) await this.#next.come;
    if (this.#load && (this.#active === undefined || (this.#isRefused() && !this.#isClaimed))) {
      await this.#load().catch((error) => {
        if (this.#active === undefined) throw error;
      });
      this.#refused = undefined;
    }
    return this.#leases.lend(this.#active!);
  }

  renew(stale: string): void {
    if (stale !== this.#active) return;
    if (this.#other === undefined) this.#refused = stale;
    else [this.#active, this.#other] = [this.#other, stale];
  }

  /** How many calls in flight hold `key`, or any key. */
  countInFlight(key?: string): number {
    const keys = key === undefined ? this.inFlight() : [key];
    return keys.reduce((sum, one) => sum + this.#leases.count(one), 0);
  }

  /** Replaces what the ring lends. Calls in flight keep what they have. @throws InvalidArgumentError for an empty key */
  hold({ active, other, isNextAwaited = false }: HeldKeys): void {
    this.#active = requireKey(active);
    this.#other = other === active ? undefined : other;
    // Who waits was refused with the active key already.
    if (this.#isRefused() && this.#other !== undefined) [this.#active, this.#other] = [this.#other, active];
    this.#refused = undefined;
    this.#next?.end();
    this.#next = isNextAwaited ? openGate() : undefined;
  }

  /**
   * Resolves when every call that holds `key` now is over; calls that begin later are not waited for.
   *
   * @throws the signal's reason on abort
   */
  drain(key: string, options: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    return this.#leases.drain(key, options.signal);
  }

  /**
   * Makes the ring one rotation's own, until the returned function is called.
   *
   * @throws InvalidArgumentError while another rotation has it
   * @internal
   */
  claim(): () => void {
    if (this.#isClaimed) throw new InvalidArgumentError('ring', 'a rotation of it is running; wait for its end');
    this.#isClaimed = true;
    // Until the rotation has seen what the service lists, a refused key may have a successor that only it will know.
    this.#next = openGate();
    return () => {
      this.#isClaimed = false;
      this.#next?.end();
      this.#next = undefined;
    };
  }

  /** The keys that it holds, the active one first. @internal */
  values(): string[] {
    return [this.#active, this.#other].filter((value) => value !== undefined);
  }

  /** The keys that calls in flight hold, be they in the ring or not any more. @internal */
  inFlight(): string[] {
    return this.#leases.values();
  }

  /** How many keys it holds; never their values. */
  toJSON(): { keys: number; inFlight: number } {
    return { keys: this.values().length, inFlight: this.countInFlight() };
  }

  #isRefused(): boolean {
    return this.#active !== undefined && this.#refused === this.#active;
  }
}

function requireKey(key: string): string {
  if (typeof key === 'string' && key) return key;
  throw new InvalidArgumentError('key', 'it is empty; pass one that is not');
}

function openGate() {
  let end = () => {};
  const come = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { come, end };
}
