import type { Incoming, Json } from '../../../family.js';
import { fillFunction } from '../default-records.js';
import { renderAppUrl } from '../render-app-url.js';
import { renderFunction } from '../render-function.js';
import type { AzureWorld, FunctionRecord, OperationRecord, SiteRecord } from '../state.js';
import type { FunctionDescription } from './read-function-body.js';

/** What the making of a function has to know when it ends. */
export interface FunctionDetail {
  readonly name: string;
  readonly description: FunctionDescription;
}

/** The record of a function that is described; one that is there keeps its name and its keys. */
export function describeFunction(
  world: AzureWorld,
  site: SiteRecord,
  { name, description }: FunctionDetail,
): FunctionRecord {
  const there = site.functions.get(name.toLowerCase());
  return fillFunction(world, site, {
    ...description,
    name: there?.name ?? name,
    language: description.language ?? undefined,
    keys: there?.keys,
  });
}

/** The making of a function has ended: only then it is there. One that was there keeps its keys. */
export function endCreateFunction(world: AzureWorld, record: OperationRecord): void {
  const site = world.runtime.data.sites.get(record.site);
  if (!site || record.status !== 'Succeeded') return;
  const detail = record.detail as unknown as FunctionDetail;
  site.functions.set(detail.name.toLowerCase(), describeFunction(world, site, detail));
  site.modifiedAt = world.services.now();
}

/** The function that was made, or will be; null where it is gone since. */
export function showCreatedFunction(world: AzureWorld, record: OperationRecord, incoming: Incoming): Json {
  const site = world.runtime.data.sites.get(record.site);
  if (!site) return null;
  const detail = record.detail as unknown as FunctionDetail;
  const there = record.status === 'Succeeded' ? site.functions.get(detail.name.toLowerCase()) : undefined;
  if (record.status === 'Succeeded' && !there) return null;
  return renderFunction(site, there ?? describeFunction(world, site, detail), renderAppUrl(incoming, site)) as Json;
}
