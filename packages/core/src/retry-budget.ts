/** How many tokens a client has at most, and at the start. */
export const RETRY_BUDGET = 500;

/** What a client may spend on retries, shared by its calls, so that a service that is down is not asked thrice for everything. */
export interface RetryBudget {
  /** Pays for one retry: 5 tokens after a status, 10 after a connection failure. False where the tokens do not suffice; then nothing is paid. */
  spend(kind: 'status' | 'connection'): boolean;
  /** A success gives one token back. */
  refund(): void;
}

/** A full budget. */
export function createRetryBudget(): RetryBudget {
  let tokens = RETRY_BUDGET;
  return {
    spend(kind) {
      const cost = kind === 'status' ? 5 : 10;
      if (tokens < cost) return false;
      tokens -= cost;
      return true;
    },
    refund() {
      tokens = Math.min(RETRY_BUDGET, tokens + 1);
    },
  };
}
