import { dropUndefined } from './drop-undefined.js';
import type { ClientOptions } from './options.js';

/** What of a client's options holds for requests to another service too, such as the one that its tokens come from; what is undefined is left out. */
export function pickSharedOptions(options: ClientOptions): ClientOptions {
  const { fetch, clock, random, timeoutMs, deadlineMs, retry, hooks, tracing, logger } = options;
  return dropUndefined({ fetch, clock, random, timeoutMs, deadlineMs, retry, hooks, tracing, logger });
}
