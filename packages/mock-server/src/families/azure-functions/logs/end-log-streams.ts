import type { AzureWorld } from '../state.js';

/** The site of Kudu goes down: who follows its log is told so, and the stream ends. */
export function endLogStreams({ runtime }: AzureWorld, site: string): void {
  for (const listener of runtime.listeners.list(site)) listener.end(false);
}

/**
 * The world's data was replaced, or the world is over: nothing that followed a log goes on.
 *
 * @param keepsTimers the clock's queue is another's already: a snapshot was restored
 */
export function endAllLogStreams({ runtime }: AzureWorld, keepsTimers: boolean): void {
  for (const listener of runtime.listeners.list()) listener.end(keepsTimers);
}
