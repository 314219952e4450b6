/**
 * What a requester may see (openstack/qinling db/sqlalchemy/api.py, utils/rest_utils.py). What belongs to another
 * project is not found; an administrator finds it by id, and lists it when all projects are asked for.
 *
 * @module
 */
import { notAllowed, notFound } from './errors.js';
import { readFilter } from './read-filter.js';
import type { Requester } from './requester.js';
import type {
  AliasRecord,
  ExecutionRecord,
  FunctionRecord,
  FunctionVersionRecord,
  JobRecord,
  QinlingWorld,
  RuntimeRecord,
  WebhookRecord,
} from './state.js';

function isFor(record: { readonly project_id: string }, who: Requester, own: boolean): boolean {
  return record.project_id === who.projectId || (who.isAdmin && !own);
}

function findById<Kept extends { readonly project_id: string }>(
  records: ReadonlyMap<string, Kept>,
  what: string,
  who: Requester,
  id: string,
  own: boolean,
): Kept {
  const record = records.get(id);
  if (!record || !isFor(record, who, own)) throw notFound(what, `id=${id}`);
  return record;
}

/**
 * A function, by id.
 *
 * @param own not even an administrator finds those of others
 * @throws ServiceError 404
 */
export function findFunction({ runtime }: QinlingWorld, who: Requester, id: string, own = false): FunctionRecord {
  return findById(runtime.data.functions, 'Function', who, id, own);
}

/** A version of a function, by its number; there is none of number 0. @throws ServiceError 404 */
export function findVersion(
  { runtime }: QinlingWorld,
  who: Requester,
  functionId: string,
  versionNumber: number,
  own = false,
): FunctionVersionRecord {
  for (const version of runtime.data.versions.values()) {
    if (version.function_id !== functionId || version.version_number !== versionNumber) continue;
    if (isFor(version, who, own)) return version;
  }
  throw notFound('FunctionVersion', `function_id=${functionId}, version_number=${versionNumber}`);
}

/** Whether someone sees a runtime: one's own and the public ones, for administrators too. */
export function isVisibleRuntime(record: RuntimeRecord, who: Requester): boolean {
  return record.is_public || record.project_id === who.projectId;
}

/** A runtime, by id. @throws ServiceError 404 */
export function findRuntime({ runtime }: QinlingWorld, who: Requester, id: string): RuntimeRecord {
  const record = runtime.data.runtimes.get(id);
  if (!record || !isVisibleRuntime(record, who)) throw notFound('Runtime', `id=${id}`);
  return record;
}

/** An execution, by id. @throws ServiceError 404 */
export function findExecution({ runtime }: QinlingWorld, who: Requester, id: string, own = false): ExecutionRecord {
  return findById(runtime.data.executions, 'Execution', who, id, own);
}

/** A webhook, by id. @throws ServiceError 404 */
export function findWebhook({ runtime }: QinlingWorld, who: Requester, id: string, own = false): WebhookRecord {
  return findById(runtime.data.webhooks, 'Webhook', who, id, own);
}

/** A job, by id. @throws ServiceError 404 */
export function findJob({ runtime }: QinlingWorld, who: Requester, id: string, own = false): JobRecord {
  return findById(runtime.data.jobs, 'Job', who, id, own);
}

/** An alias, by name: that of one's own project first, for names are unique in a project alone. @throws ServiceError 404 */
export function findAlias({ runtime }: QinlingWorld, who: Requester, name: string, own = false): AliasRecord {
  const named = [...runtime.data.aliases.values()].filter((alias) => alias.name === name && isFor(alias, who, own));
  const found = named.find((alias) => alias.project_id === who.projectId) ?? named[0];
  if (!found) throw notFound('FunctionAlias', `name=${name}`);
  return found;
}

/** Oldest first; what is of one second, by id. */
export function sortByAge<Kept extends { readonly created_at: string; readonly id: string }>(
  records: Iterable<Kept>,
): Kept[] {
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...records].sort((a, b) => byText(a.created_at, b.created_at) || byText(a.id, b.id));
}

/** Whose records are asked for. */
export interface ProjectQuery {
  /** May begin with an operator of filters. */
  readonly project_id?: string | undefined;
  /** Any text but the empty one is true, `false` and `0` among them, as the service has it. */
  readonly all_projects?: string | undefined;
}

/**
 * The records that a list shows, oldest first: those of one's project; with `all_projects`, or `project_id`, those of
 * others, for administrators. The service falls over a `project_id` of anyone else; here that is 403.
 *
 * @param isOpen all may ask for all projects, as they may with aliases: the service asks a policy that it does not have
 * @throws ServiceError 403
 */
export function listVisible<
  Kept extends { readonly project_id: string; readonly created_at: string; readonly id: string },
>(records: Iterable<Kept>, who: Requester, query: ProjectQuery, isOpen = false): Kept[] {
  const { project_id: projectId, all_projects: allProjects } = query;
  if (projectId && !who.isAdmin) throw notAllowed();
  if (allProjects && !who.isAdmin && !isOpen) throw notAllowed();
  if (projectId) {
    const passes = readFilter(projectId);
    return sortByAge([...records].filter((record) => passes(record.project_id)));
  }
  return sortByAge(allProjects ? records : [...records].filter((record) => record.project_id === who.projectId));
}
