import type { Functions } from '@functionary/aeontel-functions';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, type OpenAeontel, openAeontel } from './open-aeontel.js';

const verbs = {
  get: (functions: Functions, id: string) => functions.get(id),
  update: (functions: Functions, id: string) => functions.update(id, { name: 'new' }),
  delete: (functions: Functions, id: string) => functions.delete(id),
  restore: (functions: Functions, id: string) => functions.restore(id),
  purge: (functions: Functions, id: string) => functions.purge(id),
  invoke: (functions: Functions, id: string) => functions.invoke(id, { a: 1 }),
};
type Verb = keyof typeof verbs;

const deleted = { deletedAt: '2026-01-15T11:00:00.000Z', retentionTier: 'medium' } as const;

function install({ aeontel }: OpenAeontel['world'], row: Parameters<typeof aeontel.functions.put>[0]): string {
  const { id } = aeontel.functions.put(row);
  aeontel.install({ workspaceId: 'wsp_demo', functionId: id });
  return id;
}

/** What stands behind an id, by name. */
const states = {
  active: ({ world }: OpenAeontel) => world.aeontel.functions.put({ name: 'a' }).id,
  deleted: ({ world }: OpenAeontel) => world.aeontel.functions.put({ name: 'a', ...deleted }).id,
  async purged({ world, aeontel }: OpenAeontel) {
    const { id } = world.aeontel.functions.put({ name: 'a', ...deleted });
    await aeontel.functions.purge(id);
    return id;
  },
  unknown: () => 'fun_01k9x3m8f2e6vr7q5w0ty4hbzn',
  'of another kind': () => 'agt_bogus',
  "the system's": ({ world }: OpenAeontel) =>
    world.aeontel.functions.put({ name: 'a', workspaceId: null, source: 'system', system: true, createdBy: null }).id,
  "another workspace's": ({ world }: OpenAeontel) =>
    world.aeontel.functions.put({ name: 'a', workspaceId: 'wsp_other' }).id,
  "an integration's": ({ world }: OpenAeontel) => install(world, { name: 'a', workspaceId: 'wsp_other' }),
  "an integration's, deleted": ({ world }: OpenAeontel) =>
    install(world, { name: 'a', workspaceId: 'wsp_other', ...deleted }),
};
type State = keyof typeof states;

const fine = undefined;
const notFound = { name: 'NotFoundError', status: 404, code: 'not_found' };
const forbidden = { name: 'PermissionDeniedError', status: 403, code: 'forbidden' };
const isDeleted = { name: 'ConflictError', status: 409, code: 'function_deleted' };
const isActive = { name: 'ConflictError', status: 409, code: 'function_not_deleted' };

type Row = Readonly<Record<Verb, object | undefined>>;
const gone: Row = {
  ...{ get: notFound, update: notFound, delete: notFound, restore: notFound, purge: notFound, invoke: notFound },
};
const usable: Row = {
  ...{ get: fine, update: forbidden, delete: forbidden, restore: forbidden, purge: forbidden, invoke: fine },
};
const table: Readonly<Record<State, Row>> = {
  active: { get: fine, update: fine, delete: fine, restore: isActive, purge: isActive, invoke: fine },
  deleted: { get: fine, update: isDeleted, delete: isDeleted, restore: fine, purge: fine, invoke: isDeleted },
  ...{ purged: gone, unknown: gone, 'of another kind': gone, "another workspace's": gone },
  ...{ "the system's": usable, "an integration's": usable },
  "an integration's, deleted": { ...usable, invoke: isDeleted },
};

const cells = (Object.keys(table) as State[]).flatMap((state) =>
  (Object.keys(verbs) as Verb[]).map((verb) => [verb, state, table[state][verb]] as const),
);

throughEachDoor(aeontelProfiles, (setting) => {
  test.each(cells)('%s of a function that is %s', async (verb, state, expected) => {
    const opened = openAeontel(setting);
    const { aeontel, world, refuses } = opened;
    const id = await states[state](opened);
    const before = [world.aeontel.functions.list(), world.aeontel.versions.list()];
    const call = verbs[verb](aeontel.functions, id);
    if (expected === fine) return void (await call);
    const error = await refuses(call, { ...expected, attempts: 1, operationId: `${verb}Function` });
    expect(error.retryable).toBe(false);
    expect([world.aeontel.functions.list(), world.aeontel.versions.list()]).toEqual(before);
  });

  test('a function is deleted, shown, restored, deleted and purged', async () => {
    const { aeontel, world, sent, refuses } = openAeontel(setting);
    const made = world.aeontel.functions.put({ name: 'a', description: 'b', runtimeUserId: 'usr_member' });
    const { id } = made;
    const tick = async () => {
      await world.clock.advance(1000);
      return new Date(world.clock.now()).toISOString();
    };
    const deletedAt = await tick();
    expect(await aeontel.functions.delete(id)).toBeUndefined();
    expect(await aeontel.functions.get(id)).toEqual({
      ...made,
      ...{ deletedAt, retentionTier: 'medium', updatedAt: deletedAt },
    });
    const updatedAt = await tick();
    expect(await aeontel.functions.restore(id)).toEqual({ ...made, updatedAt });
    expect(await aeontel.functions.get(id)).toEqual({ ...made, updatedAt });
    await aeontel.functions.delete(id);
    expect(world.aeontel.versions.list()).toHaveLength(1);
    expect(await aeontel.functions.purge(id)).toBeUndefined();
    expect([world.aeontel.functions.list(), world.aeontel.versions.list()]).toEqual([[], []]);
    await refuses(aeontel.functions.get(id), notFound);
    expect(sent).toEqual([
      ...[`DELETE @/${id} 200`, `GET @/${id} 200`, `POST @/${id}/restore 200`, `GET @/${id} 200`],
      ...[`DELETE @/${id} 200`, `DELETE @/${id}/purge 200`, `GET @/${id} 404`],
    ]);
  });

  describe('a change of which the answer is lost', () => {
    const mishaps = ['answer lost', { after: 502 }, 'request lost', { status: 503 }] as const;
    const isDone = (mishap: (typeof mishaps)[number]) =>
      mishap === 'answer lost' || (typeof mishap === 'object' && 'after' in mishap);

    test.each(mishaps)('is done: deletion, %j', async (mishap) => {
      const { aeontel, world, sent } = openAeontel(setting, { wrap: breakWire([mishap]) });
      const { id } = world.aeontel.functions.put({ name: 'a' });
      await aeontel.functions.delete(id);
      expect(world.aeontel.functions.list()[0]!.deletedAt).not.toBeNull();
      expect(sent).toHaveLength(2);
      expect(sent[1]).toBe(`DELETE @/${id} ${isDone(mishap) ? 409 : 200}`);
    });

    test.each(mishaps)('is done: restoration, which gives the function, %j', async (mishap) => {
      const { aeontel, world, sent } = openAeontel(setting, { wrap: breakWire([mishap]) });
      const { id } = world.aeontel.functions.put({ name: 'a', ...deleted });
      const told: number[] = [];
      const row = await aeontel.functions.restore(id, { onResponse: ({ status }) => void told.push(status) });
      expect(row).toEqual(world.aeontel.functions.list()[0]);
      expect(row).toMatchObject({ id, deletedAt: null, retentionTier: null });
      const rest = isDone(mishap) ? [`POST @/${id}/restore 409`, `GET @/${id} 200`] : [`POST @/${id}/restore 200`];
      expect(sent.slice(1)).toEqual(rest);
      expect(told).toEqual([200]);
    });

    test.each(mishaps)('is done: purge, %j', async (mishap) => {
      const { aeontel, world, sent } = openAeontel(setting, { wrap: breakWire([mishap]) });
      const { id } = world.aeontel.functions.put({ name: 'a', ...deleted });
      await aeontel.functions.purge(id);
      expect(world.aeontel.functions.list()).toEqual([]);
      expect(sent).toHaveLength(2);
      expect(sent[1]).toBe(`DELETE @/${id}/purge ${isDone(mishap) ? 404 : 200}`);
    });

    const already = [
      ['delete', 'deleted', isDeleted],
      ['restore', 'active', isActive],
      ['purge', 'unknown', notFound],
    ] as const;

    test.each(already)(
      'is no cover for one that had certainly not come: %s of one that is %s',
      async (verb, state, expected) => {
        const opened = openAeontel(setting, { wrap: breakWire(['refused', { status: 429 }]) });
        const id = await states[state](opened);
        const call = verbs[verb](opened.aeontel.functions, id);
        await opened.refuses(call, { ...expected, attempts: 3 });
      },
    );

    test.each(already)('is given up as any other: %s', async (verb, _state, expected) => {
      const opened = openAeontel(setting, { wrap: breakWire(Array(3).fill('answer lost')) });
      const { status: _, code: __, ...lost } = { ...expected, name: 'ConnectionError', attempts: 3 };
      const id = await states[verb === 'delete' ? 'active' : 'deleted'](opened);
      await opened.refuses(verbs[verb](opened.aeontel.functions, id), lost);
    });

    test('is done, and then not looked at: restoration that is given up after it', async () => {
      const stop = new AbortController();
      const lose = breakWire(['answer lost']);
      const { aeontel, world, sent } = openAeontel(setting, {
        wrap: (send) => {
          const next = lose(send);
          return (input, init) => {
            if (init!.method === 'GET') stop.abort(new Error('enough'));
            return next(input, init);
          };
        },
      });
      const { id } = world.aeontel.functions.put({ name: 'a', ...deleted });
      await expect(aeontel.functions.restore(id, { signal: stop.signal })).rejects.toThrow('enough');
      expect(sent).toHaveLength(3);
      expect(world.aeontel.functions.list()[0]!.deletedAt).toBeNull();
    });

    test('is sent once where the caller wants no other', async () => {
      const opened = openAeontel(setting, { wrap: breakWire(['answer lost']) });
      const id = states.active(opened);
      await opened.refuses(opened.aeontel.functions.delete(id, { retry: false }), { name: 'ConnectionError' });
      expect(opened.sent).toHaveLength(1);
    });
  });

  test('two who delete at once: one has done it, the other is told', async () => {
    const { aeontel, world } = openAeontel(setting);
    const { id } = world.aeontel.functions.put({ name: 'a' });
    const ends = await Promise.allSettled([aeontel.functions.delete(id), aeontel.functions.delete(id)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: isDeleted });
  });
});
