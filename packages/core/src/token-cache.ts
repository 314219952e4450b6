import type { Clock } from './clock.js';
import { InvalidArgumentError } from './errors.js';
import { shareFlight } from './share-flight.js';
import { startTimer } from './timer.js';

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

/** How long a call whose token is still good waits for the next one, in milliseconds of real time. */
const PATIENCE_MS = 1000;

/** How long such calls ask for no other token after one did not come, in milliseconds. */
const PAUSE_MS = 10_000;

/** Keeps the token of a source until shortly before it expires; those who ask together share one request for it. */
export function createTokenCache(
  source: TokenSource,
  clock: Clock,
  scopes: readonly string[],
): { get(): Promise<string>; drop(stale: string): void } {
  let held: AccessToken | undefined;
  let pausedUntil = 0;
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
      // A renewal that fails early, or hangs, costs nothing yet.
      const isGood = token && now < expiresOnTimestamp;
      if (isGood && now < pausedUntil) return token;
      const fresh = fetchToken();
      if (!isGood) return fresh;
      const pause = () => {
        pausedUntil = now + PAUSE_MS;
        return token;
      };
      let stop: (() => void) | undefined;
      const patience = new Promise<string>((resolve) => {
        stop = startTimer(PATIENCE_MS, () => resolve(pause()));
      });
      try {
        return await Promise.race([fresh, patience]);
      } catch (error) {
        if (held === before) return pause();
        throw error;
      } finally {
        stop!();
      }
    },
    drop(stale) {
      if (held?.token === stale) held = undefined;
    },
  };
}
