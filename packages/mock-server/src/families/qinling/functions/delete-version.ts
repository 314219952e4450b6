import { applyChanges } from '../apply-changes.js';
import { notAllowed } from '../errors.js';
import { type FunctionVersionRecord, packageKey, type QinlingWorld } from '../state.js';
import { detachWorkers } from '../workers.js';
import { isLiveJob } from './check-no-job.js';

/**
 * Deletes a version with its package and workers. Where it was the latest, its number is given out again.
 *
 * @param keepsNumber whether the number is never given out again, as the page has it
 * @throws ServiceError 403 while a live job, a webhook or an alias of the version's own project names it.
 */
export function deleteVersion(world: QinlingWorld, version: FunctionVersionRecord, keepsNumber = false): void {
  const { data } = world.runtime;
  const { function_id: functionId, version_number: number, project_id: projectId } = version;
  const isNamed = (record: {
    readonly function_id: string | null;
    readonly function_version: number | null;
    readonly project_id: string;
  }): boolean =>
    record.function_id === functionId && record.function_version === number && record.project_id === projectId;
  const refuse = (what: string) => notAllowed(`The function version is still associated with ${what}.`);
  if ([...data.jobs.values()].some((job) => isLiveJob(job) && isNamed(job))) throw refuse('running job(s)');
  if ([...data.webhooks.values()].some(isNamed)) throw refuse('webhook');
  if ([...data.aliases.values()].some(isNamed)) throw refuse('alias');
  detachWorkers(world, functionId, number);
  data.packages.delete(packageKey(functionId, number));
  data.versions.delete(version.id);
  const owner = data.functions.get(functionId);
  if (owner?.latest_version === number && !keepsNumber)
    applyChanges(owner, { latest_version: number - 1 }, world.services.now());
}
