import type { Json } from '../../../family.js';
import type { AzureWorld } from '../state.js';

/** A stream asked for this time, to say that nothing was written, or to end. One that has ended meanwhile is passed over. */
export function onLogStreamEvent({ runtime }: AzureWorld, data: Json): void {
  runtime.listeners.get((data as { readonly stream: number }).stream)?.tick();
}
