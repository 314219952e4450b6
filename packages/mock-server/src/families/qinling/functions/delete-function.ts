import { notAllowed } from '../errors.js';
import { findFunction } from '../lookup.js';
import type { Requester } from '../requester.js';
import { packageKey, type QinlingWorld } from '../state.js';
import { checkNoJob } from './check-no-job.js';

/**
 * Deletes a function with its versions, packages and workers; its executions stay, and so do jobs that have ended
 * (Qinling fails with 500 over those).
 *
 * @throws ServiceError 403 while a job, a webhook or an alias of any project names it, and for those who do not own it;
 *   404.
 */
export function deleteFunction(world: QinlingWorld, who: Requester, id: string): void {
  const { data } = world.runtime;
  const record = findFunction(world, who, id);
  checkNoJob(world, id);
  const isNamedIn = (records: ReadonlyMap<string, { readonly function_id: string | null }>): boolean =>
    [...records.values()].some((each) => each.function_id === id);
  if (isNamedIn(data.webhooks)) throw notAllowed('The function is still associated with webhook(s).');
  if (isNamedIn(data.aliases)) throw notAllowed('The function is still associated with function alias(es).');
  if (record.project_id !== who.projectId) throw notAllowed('Function can only be deleted by its owner.');
  for (const version of [...data.versions.values()]) {
    if (version.function_id !== id) continue;
    data.packages.delete(packageKey(id, version.version_number));
    data.versions.delete(version.id);
  }
  data.packages.delete(packageKey(id, 0));
  data.workers = data.workers.filter((worker) => worker.function_id !== id);
  data.functions.delete(id);
}
