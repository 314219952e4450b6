import * as z from 'zod/mini';
import type { Deviation, Family, FamilyRuntime } from '../family.js';
import type { Table } from '../table.js';

/** A family of a few operations, to test the world with: items that are made, and become ready by themselves. */
export interface ToyRuntime extends FamilyRuntime {
  data: { items: Record<string, { state: string }>; fired: string[] };
}

const json = (key: string) => ({ headers: [], types: { 'application/json': key } });
const responses = { 200: json('item'), 400: json('error'), 401: json('error'), 500: json('error') };
const base = { servers: [0], parameters: [], secrets: [], responses };
const itemId = { name: 'id', in: 'path', required: true, type: 'string' } as const;
const size = { name: 'size', in: 'query', required: false, type: 'integer' } as const;

const table: Table = {
  family: 'toy',
  servers: [{ url: 'https://{shop}.toys.test', mount: 'toys/{shop}', caseInsensitive: false, variables: {} }],
  operations: [
    { ...base, id: 'getItem', method: 'GET', path: '/items/{id}', parameters: [itemId, size], secrets: ['key'] },
    { ...base, id: 'makeItem', method: 'POST', path: '/items' },
    { ...base, id: 'hold', method: 'GET', path: '/hold' },
    { ...base, id: 'lie', method: 'GET', path: '/lie' },
    { ...base, id: 'crash', method: 'GET', path: '/crash' },
  ],
};

const item = z.strictObject({ id: z.string(), state: z.string(), link: z.string() });
const error = z.strictObject({ error: z.string() });

/** Rows of its own profile `old`. */
const deviations: readonly Deviation<ToyRuntime>[] = [
  {
    ...{ id: 'toy-upper', operations: ['getItem'], profiles: ['old'], says: '', does: '', source: '' },
    request: (_, decoded) => ({ ...decoded, path: { id: decoded.path.id.replace('old-', '') } }),
    answer: (answer) => ({ ...answer, body: { old: answer.body } }),
  },
  {
    ...{ id: 'toy-before', operations: ['makeItem'], profiles: ['old'], says: '', does: '', source: '' },
    before: () => ({ status: 418, body: { error: 'no more items' } }),
  },
  {
    ...{ id: 'toy-switch', operations: ['*'], profiles: ['old'], says: '', does: '', source: '' },
    switch: 'hasOldWays',
  },
];

/** Makes the toy family; `more` replaces parts of it. */
export function createToyFamily(more: Partial<Family<ToyRuntime>> = {}): Family<ToyRuntime> {
  return {
    name: 'toy' as never,
    table,
    loadStrict: async () => ({ item, error }),
    hosts: ['{shop}.toys.test'],
    profiles: ['old'],
    setup(services) {
      const runtime: ToyRuntime = {
        data: { items: {}, fired: [] },
        onEvent(kind, data) {
          runtime.data.fired.push(`${kind} ${String(data)} ${services.now()}`);
          const made = runtime.data.items[String(data)];
          if (made) made.state = kind;
        },
      };
      return runtime;
    },
    authorize: (incoming) =>
      incoming.query.get('key') === 'wrong' ? { status: 401, body: { error: 'wrong key' } } : undefined,
    decode: (incoming) =>
      incoming.query.get('size') === '-1'
        ? { refuse: { status: 400, body: { error: 'too small' } } }
        : { path: incoming.path, query: {}, headers: {}, body: new TextDecoder().decode(incoming.bytes) },
    handlers: {
      getItem({ path, runtime, services, incoming, switches }: any) {
        services.polled(path.id);
        const state = switches.has('hasOldWays') ? 'old ways' : (runtime.data.items[path.id]?.state ?? 'none');
        return { status: 200, body: { id: path.id, state, link: `${incoming.base}/items/${path.id}` } };
      },
      makeItem({ runtime, services, incoming, body }: any) {
        const id = body || services.uuid();
        runtime.data.items[id] = { state: 'made' };
        services.change({ kind: 'ready', item: id, data: id });
        services.schedule({ at: services.now() + 3_600_000, kind: 'rotten', data: id });
        return { status: 200, body: { id, state: 'made', link: `${incoming.base}/items/${id}` } };
      },
      async hold({ services, incoming }: any) {
        await services.hold(services.sleep(30_000, { signal: incoming.signal }));
        return { status: 200, body: { id: 'held', state: String(services.now()), link: '' } };
      },
      lie: () => ({ status: 200, body: { id: 1, other: true } }),
      crash() {
        throw new Error('kaboom');
      },
    },
    unrouted: ({ path, allowed }) => ({
      status: allowed.length > 0 ? 405 : 404,
      body: { error: `nothing at ${path}` },
    }),
    fail: () => ({ status: 500, body: { error: 'failed' } }),
    deviations,
    demo: (runtime) => {
      runtime.data.items.demo = { state: 'ready' };
    },
    ...more,
  };
}
