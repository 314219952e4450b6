import type { WorldServices } from '../../family.js';
import { createAeontelFacade } from './behaviour.js';
import { type AeontelRuntime, writeTime } from './state.js';

const names = [
  'summarize',
  'translate',
  'classify',
  'extract-invoice',
  'send-reminder',
  'echo',
  'rank-leads',
  'tag-photo',
];

/** The demo world: a dozen functions of `wsp_demo`, some of the second workspace, the system's and an integration's. */
export function demo(runtime: AeontelRuntime, services: WorldServices): void {
  const { functions, install } = createAeontelFacade(runtime, services);
  const now = services.now();
  const at = (minutes: number) => writeTime(now - minutes * 60_000);
  const put = (id: string, name: string, minutes: number, more: Partial<Parameters<typeof functions.put>[0]> = {}) =>
    functions.put({ id: `fun_${id}`, name, createdAt: at(minutes), updatedAt: at(minutes), ...more });
  names.forEach((name, index) => {
    put(name, name, 100 - index, { description: index % 2 === 0 ? `Does what ${name} says.` : null });
  });
  put('old-report', 'old-report', 90, { deletedAt: at(30), retentionTier: 'medium', updatedAt: at(30) });
  put('stripe-refund', 'stripe-refund', 88, { source: 'openapi-op' });
  put('night-run', 'night-run', 87, { runtimeUserId: 'usr_member' });
  put('draft', 'draft', 86, { defaultVersionId: null });
  put('other-billing', 'billing', 80, { workspaceId: 'wsp_other', createdBy: 'usr_other' });
  put('other-shared', 'shared-lookup', 79, { workspaceId: 'wsp_other', createdBy: 'usr_other' });
  install({ workspaceId: 'wsp_demo', functionId: 'fun_other-shared' });
  for (const name of ['http-request', 'parse-json']) {
    put(`system-${name}`, name, 200, { workspaceId: null, source: 'system', system: true, createdBy: null });
  }
}
