import type { AzureWorld, OperationRecord } from '../state.js';
import { swapSites } from './swap-sites.js';

/** What a swap has to know when it ends. */
export interface SwapDetail {
  /** The other site, as in `data.sites`. */
  readonly other: string;
  /** The slots by name, `production` among them. */
  readonly names: readonly [source: string, target: string];
}

/** A swap has ended: only then the two sites change, and not at all where it failed. */
export function endSwap(world: AzureWorld, record: OperationRecord): void {
  if (record.status !== 'Succeeded') return;
  const { other, names } = record.detail as unknown as SwapDetail;
  const { sites } = world.runtime.data;
  const source = sites.get(record.site);
  const target = sites.get(other);
  if (source && target) swapSites(world, source, target, names);
}
