import type { Clock } from './clock.js';
import type { LeaseSource } from './credentials.js';
import type { FamilyRules } from './family-rules.js';
import type { ClientOptions, FetchLike } from './options.js';
import type { RetryBudget } from './retry-budget.js';

/** What all calls of one client share. */
export interface PipelineConfig {
  /** As the client was given them; what a call may override is read from here. */
  readonly options: ClientOptions;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Scheme, host and port of the base URL with a slash: what credential and headers of the client are for. */
  readonly home: string;
  readonly rules: FamilyRules;
  readonly credential: LeaseSource | undefined;
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: () => number;
  readonly budget: RetryBudget;
  /** The last answer of the server that was dated, and when it came by the client's clock. */
  dated: { readonly headers: Headers; readonly at: number } | undefined;
}
