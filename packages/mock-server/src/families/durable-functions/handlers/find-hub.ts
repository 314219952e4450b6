import type { Incoming } from '../../../family.js';
import type { HubRef } from '../engine/types.js';
import type { DurableRuntime } from '../state.js';

interface HubCall {
  readonly incoming: Incoming;
  readonly runtime: DurableRuntime;
  readonly query: { readonly taskHub?: string | undefined; readonly connection?: string | undefined };
}

/** The task hub that a request addresses: the app's own unless it names another. */
export function findHub({ incoming, runtime, query }: HubCall): HubRef {
  return runtime.engine.hub(incoming.variables.app ?? '', query.taskHub, query.connection);
}
