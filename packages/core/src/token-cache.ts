import type { Clock } from './clock.js';
import { InvalidArgumentError } from './errors.js';
import { shareFlight } from './share-flight.js';

/** A token and how long it is good, in milliseconds since 1970. */
export interface AccessToken {
  readonly token: string;
  readonly expiresOnTimestamp: number;
  /** When to get the next one, where the issuer says. */
  readonly refreshAfterTimestamp?: number | undefined;
}

/** Gives tokens; a credential of `@azure/identity` is one. */
export interface TokenSource {
  getToken(scopes: string[], options?: object): Promise<AccessToken | null>;
}

/** How long before it expires a token is replaced, in milliseconds. */
const RENEW_BEFORE_MS = 120_000;

/** Keeps the token of a source until shortly before it expires; those who ask together share one request for it. */
export function createTokenCache(
  source: TokenSource,
  clock: Clock,
  scopes: readonly string[],
): { get(): Promise<string>; drop(stale: string): void } {
  let held: AccessToken | undefined;
  const fetchToken = shareFlight(async () => {
    held = (await source.getToken([...scopes])) ?? undefined;
    if (!held) throw new InvalidArgumentError('credential', 'getToken gave no token');
    return held.token;
  });
  return {
    async get() {
      const before = held;
      const now = clock.now();
      const { token, expiresOnTimestamp = 0, refreshAfterTimestamp } = before ?? {};
      if (token && now < (refreshAfterTimestamp ?? expiresOnTimestamp - RENEW_BEFORE_MS)) return token;
      try {
        return await fetchToken();
      } catch (error) {
        // A renewal that fails early costs nothing yet.
        if (token && held === before && now < expiresOnTimestamp) return token;
        throw error;
      }
    },
    drop(stale) {
      if (held?.token === stale) held = undefined;
    },
  };
}
