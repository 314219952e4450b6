import type { Clock } from './clock.js';
import type { LeaseSource } from './credentials.js';
import type { FamilyRules } from './family-rules.js';
import type { Hooks } from './hooks.js';
import type { ClientOptions, FetchLike } from './options.js';
import type { RetryBudget } from './retry-budget.js';

/** What all calls of one client share. */
export interface PipelineConfig {
  /** As the client was given them; what a call may override is read from here. */
  readonly options: ClientOptions;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Scheme, host and port of the base URL: what credential and headers of the client are for. */
  readonly origin: string;
  readonly rules: FamilyRules;
  readonly credential: LeaseSource | undefined;
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: () => number;
  readonly budget: RetryBudget;
  /** By how much the server's clock is ahead of the client's, in milliseconds, as its last dated answer shows. */
  serverAheadMs: number | undefined;
}

/** Tells a hook, whose faults are not the call's. */
export function emit<Name extends keyof Hooks>(
  options: ClientOptions,
  name: Name,
  event: Parameters<NonNullable<Hooks[Name]>>[0],
): void {
  try {
    options.hooks?.[name]?.(event as never);
  } catch (error) {
    options.logger?.error(`the ${name} hook threw`, { error });
  }
}
