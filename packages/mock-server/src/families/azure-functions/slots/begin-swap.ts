import { isObject } from '../../../json-object.js';
import { checkNoWork } from '../apps/check-no-work.js';
import { type SitePath, siteKey } from '../find-site.js';
import { startOperation } from '../operations/start-operation.js';
import { readMember } from '../read-object.js';
import { badRequest } from '../refusals.js';
import type { AzureWorld, OperationRecord } from '../state.js';
import type { SwapDetail } from './end-swap.js';
import { findSide } from './find-side.js';

/**
 * Begins a swap of one slot, or of production, with the one that a body names.
 *
 * @throws ManagementError 400, 404, and 409 while work goes on on either
 */
export function beginSwap(world: AzureWorld, path: SitePath, slotName: string, body: unknown): OperationRecord {
  const source = findSide(world, path, slotName);
  const target = findSide(world, path, isObject(body) ? readMember(body, 'targetSlot') : undefined);
  if (source.site === target.site) throw badRequest(`The slot '${source.slotName}' cannot be swapped with itself.`);
  const [site, other] = [source, target].map((side) => siteKey(side.site.app, side.site.slot)) as [string, string];
  checkNoWork(world, site, other);
  const detail: SwapDetail = { other, names: [source.slotName, target.slotName] };
  return startOperation(world, { kind: 'swap', site, detail: { ...detail } });
}
