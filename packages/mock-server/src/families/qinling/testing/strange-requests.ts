import type { Table, TableOperation } from '../../../table.js';

/** A number in [0, 1). */
type Random = () => number;

/** A request that may be anything. */
export interface StrangeRequest {
  readonly method: string;
  /** With mount and query. */
  readonly url: string;
  readonly init: RequestInit;
}

const fields = [
  ...['id', 'name', 'image', 'description', 'is_public', 'trusted', 'status', 'sync', 'input', 'result', 'count'],
  ...['function_id', 'function_version', 'function_alias', 'function_input', 'pattern', 'first_execution_time'],
  ...['next_execution_time', 'code', 'runtime_id', 'entry', 'cpu', 'memory_size', 'memory', 'timeout', 'package'],
  ...['version', 'webhook_url', 'is_public:', 'bogus', 'auth', 'identity', 'methods', 'password', 'token', 'user'],
  ...['scope', 'project', 'domain', 'application_credential', 'passwordCredentials', 'tenantName'],
];

const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    2.5,
    1e30,
    2 ** 31,
    '',
    'x',
    '1',
    'prod',
    'false',
    '\ud800',
    'ü\u0000\n"\'<>',
    [],
    {},
  ],
  ...['{"a":1}', '[1]', '* * * * *', '0 0 30 2 *', '2024-02-30', '2025-01-01 00:00:00', '9999-12-31T23:59:59Z'],
  ...['running', 'paused', 'cancelled', 'done', '{"source":"package"}', '{"source":"image","image":null}'],
  ...['{"source":"swift","swift":{"container":"c","object":"o"}}', '{"source":"image","image":"i"}', 'x'.repeat(3000)],
  ...[{ methods: ['password'], password: { user: { name: 'demo', domain: { id: 'default' }, password: 'demo' } } }],
];

const queries = [
  'download=1',
  'all_projects=x',
  'project_id=neq:x',
  'status=in:a,b',
  'description=has:%25a_',
  'bogus=1',
];
const accepts = ['application/json', 'text/html', 'application/zip', 'text/plain;q=0', 'x/y'];
const otherTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml'];

/**
 * Makes requests of every operation, good, half good and senseless.
 *
 * @param ids of what is there, for paths and bodies
 */
export function createStrangeRequests(table: Table, random: Random, ids: () => readonly string[]) {
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(random() * from.length)]!;
  const value = () => (random() < 0.3 ? pick(ids()) : pick(values));

  function makeFields(): Record<string, unknown> {
    const sent: Record<string, unknown> = random() < 0.6 ? { function_id: pick(ids()) } : {};
    for (let left = Math.floor(random() * 5); left > 0; left -= 1) sent[pick(fields)] = value();
    return sent;
  }

  function makeForm(): FormData {
    const form = new FormData();
    for (const [name, each] of Object.entries(makeFields())) form.append(name, String(each));
    if (random() < 0.7) form.append('package', new Blob([new Uint8Array(30)]), 'a.zip');
    return form;
  }

  function makeBody(headers: Record<string, string>): BodyInit | null {
    const kind = random();
    if (kind < 0.1) return null;
    if (kind < 0.25) return makeForm();
    headers['content-type'] = kind < 0.35 ? pick(otherTypes) : 'application/json';
    return JSON.stringify(kind < 0.9 ? makeFields() : pick(values));
  }

  function makePath({ path }: TableOperation): string {
    return path.replace(/\{(\w+)\}/g, (_all, name: string) => {
      if (name === 'version_number') return pick(['0', '1', 'x', '-1', '9'.repeat(30)]);
      return name === 'name' ? pick(['prod', 'x%20y']) : pick(ids());
    });
  }

  return (): StrangeRequest => {
    const operation = pick(table.operations);
    const method = operation.method.toUpperCase();
    const headers: Record<string, string> = { 'x-auth-token': pick(['demo-token', 'admin-token', 'alt-token', 'bad']) };
    if (random() < 0.3) headers['x-subject-token'] = 'demo-token';
    if (random() < 0.3) headers.accept = pick(accepts);
    const body = method === 'GET' || method === 'HEAD' ? null : makeBody(headers);
    const query = random() < 0.3 ? `?${pick(queries)}&${pick(queries)}` : '';
    const url = `/${table.servers[operation.servers[0]!]!.mount}${makePath(operation)}${query}`;
    return { method, url, init: { method, headers, body } };
  };
}
