import type { Answer } from '../../../family.js';

/** The page, and the service's sources, as a row names them. */
export const sources = {
  page: '003_be276d73351fe29e.txt',
  resources: 'openstack/qinling api/controllers/v1/resources.py',
  runtimes: 'openstack/qinling api/controllers/v1/runtime.py',
  functions: 'openstack/qinling api/controllers/v1/function.py',
  versions: 'openstack/qinling api/controllers/v1/function_version.py',
  executions: 'openstack/qinling api/controllers/v1/execution.py',
  aliases: 'openstack/qinling api/controllers/v1/function_alias.py',
  webhooks: 'openstack/qinling api/controllers/v1/webhook.py',
  jobs: 'openstack/qinling api/controllers/v1/job.py',
} as const;

/** The lists that the page shows. */
export const listOperations: readonly string[] = [
  ...['listRuntimes', 'listFunctions', 'listFunctionVersions', 'listExecutions'],
  ...['listAliases', 'listWebhooks', 'listJobs'],
];

type Row = Record<string, unknown>;

/** A body with keys: no list, no text, no bytes. */
export function readObject({ body }: Answer): Row | undefined {
  const isObject = typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype;
  return isObject ? (body as Row) : undefined;
}

/** The list that the service wraps under one key. */
export function readWrapped(answer: Answer): { readonly key: string; readonly rows: readonly Row[] } | undefined {
  const [first, ...others] = Object.entries(readObject(answer) ?? {});
  if (!first || others.length > 0 || !Array.isArray(first[1])) return undefined;
  return { key: first[0], rows: first[1] as Row[] };
}

/** Edits each resource of a good answer: that which is shown, or all of a list that is not bare yet. */
export function editResources(answer: Answer, edit: (row: Row) => Row): Answer {
  if (answer.status >= 300) return answer;
  const list = readWrapped(answer);
  if (list) return { ...answer, body: { [list.key]: list.rows.map(edit) } };
  const row = readObject(answer);
  return row ? { ...answer, body: edit(row) } : answer;
}

/** The same without some keys. */
export function omitKeys(row: Row, ...keys: string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}
