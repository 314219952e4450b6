import type { Clock } from './clock.js';
import { InvalidArgumentError } from './errors.js';
import { shareFlight } from './share-flight.js';
import { createTokenCache, type TokenSource } from './token-cache.js';

/** A credential in use. */
export interface Lease {
  readonly value: string;
  /** Says that the attempt which used it is over. */
  release(): void;
}

/** A credential that hands out its value for the length of an attempt, as a key ring does. */
export interface LeaseSource {
  acquire(): Promise<Lease>;
  /** The service refused `stale` with 401; the next `acquire` should give another. */
  renew?(stale: string): void;
  /** How many times in a row, without a wait, it may be renewed for one call. @default 1 */
  readonly renewals?: number;
}

/**
 * What a client takes as its credential: the value; a function that gives it, called for each attempt (once for those that ask together); an object
 * with `getToken`, such as a credential of `@azure/identity`, whose token is kept until shortly before it expires; or a source of leases.
 */
export type CredentialInput = string | (() => string | Promise<string>) | TokenSource | LeaseSource;

/**
 * Brings every form of a credential to one.
 *
 * @param scopes what a token is asked for
 * @throws InvalidArgumentError for what is none of the forms
 */
export function normalizeCredential(input: CredentialInput, clock: Clock, scopes: readonly string[] = []): LeaseSource {
  if (typeof input === 'string') return lend(() => input);
  if (typeof input === 'function') return lend(shareFlight(input), () => {});
  if (typeof input === 'object' && input) {
    if ('acquire' in input) return input;
    if ('getToken' in input) {
      const { get, drop } = createTokenCache(input, clock, scopes);
      return lend(get, drop);
    }
  }
  throw new InvalidArgumentError('credential', 'pass a string, a function, or an object with getToken or acquire');
}

function lend(get: () => string | Promise<string>, renew?: (stale: string) => void): LeaseSource {
  const acquire = async () => {
    const value = await get();
    if (typeof value === 'string' && value) return { value, release() {} };
    throw new InvalidArgumentError('credential', 'it is empty; pass one that is not');
  };
  return renew ? { acquire, renew } : { acquire };
}

/**
 * Gets another credential after a 401, if there is one.
 *
 * @returns undefined where the source has nothing but the value that was refused
 */
export async function renewCredential(source: LeaseSource, stale: string): Promise<Lease | undefined> {
  if (!source.renew) return undefined;
  source.renew(stale);
  const fresh = await source.acquire();
  if (fresh.value !== stale) return fresh;
  fresh.release();
  return undefined;
}
