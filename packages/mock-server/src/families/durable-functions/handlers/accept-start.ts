import type { components } from '@functionary/durable-functions/operations';
import type { Incoming, WorldServices } from '../../../family.js';
import type { HubRef } from '../engine/types.js';
import { hostKeysOf } from '../host-keys.js';
import type { DurableRuntime } from '../state.js';
import { buildInstanceLinks, findWebhookBase } from './management-urls.js';

/** The 202 of a start or restart. */
export interface StartAnswer {
  readonly status: 202;
  readonly headers: { readonly Location: string; readonly 'Retry-After': string };
  readonly body: components['schemas']['InstanceManagementUrls'];
}

interface AcceptedCall {
  readonly incoming: Incoming;
  readonly runtime: DurableRuntime;
  readonly services: WorldServices;
  readonly switches: ReadonlySet<string>;
}

/** Answers that an instance was scheduled: its id, its links, and where to poll for its status. */
export function acceptStart(
  { incoming, runtime, services, switches }: AcceptedCall,
  hub: HubRef,
  id: string,
): StartAnswer {
  const isForwarded = runtime.host.useForwardedHost && !switches.has('no-forwarded-host');
  const links = buildInstanceLinks(id, {
    base: findWebhookBase(incoming, isForwarded),
    taskHub: hub.taskHub,
    connection: hub.connection,
    code: hostKeysOf(runtime, services, hub.app).systemKey ?? '',
  });
  return {
    status: 202,
    headers: { Location: links.statusQueryGetUri, 'Retry-After': '10' },
    body: { id, ...links },
  };
}
