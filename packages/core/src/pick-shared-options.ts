import type { ClientOptions } from './options.js';

/** What of a client's options holds for requests to another service too, such as the one that its tokens come from; what is undefined is left out. */
export function pickSharedOptions(options: ClientOptions): ClientOptions {
  const { fetch, clock, random, timeoutMs, deadlineMs, retry, hooks, tracing, logger } = options;
  const picked = { fetch, clock, random, timeoutMs, deadlineMs, retry, hooks, tracing, logger };
  return Object.fromEntries(Object.entries(picked).filter(([, value]) => value !== undefined));
}
