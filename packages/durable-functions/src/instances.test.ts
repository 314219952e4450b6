import { describe, expect, test } from 'vitest';
import { makeStatus, PREFIX, type Scripted, scriptApp } from './testing/scripted-app.js';

const rows = (...ids: string[]) => ids.map((instanceId) => makeStatus({ instanceId }));
const page = (ids: string[], token?: string): Scripted => ({
  ...(token !== undefined && { headers: { 'x-ms-continuation-token': token } }),
  body: rows(...ids),
});

describe('list', () => {
  test('sends every filter by its wire name', async () => {
    const { durable, requests } = scriptApp([page([])], { taskHub: 'Hub' });
    await durable.instances.list({
      createdTimeFrom: new Date(0),
      createdTimeTo: '2026-01-01',
      runtimeStatus: ['Failed', 'Terminated'],
      instanceIdPrefix: 'order-',
      showInput: false,
      showHistoryOutput: true,
      top: 7,
    });
    const [path, query = ''] = requests[0]?.target.split('?') ?? [];
    expect(path).toBe(`${PREFIX}/instances`);
    expect(query.split('&').sort()).toEqual([
      'createdTimeFrom=1970-01-01T00%3A00%3A00.000Z',
      'createdTimeTo=2026-01-01',
      'instanceIdPrefix=order-',
      'runtimeStatus=Failed,Terminated',
      'showHistoryOutput=true',
      'showInput=false',
      'taskHub=Hub',
      'top=7',
    ]);
    expect(requests[0]?.headers.has('x-ms-continuation-token')).toBe(false);
  });

  test('follows the token through short and empty pages, sending it as a header', async () => {
    const { durable, requests } = scriptApp([page(['a'], 't1'), page([], 't2'), page(['b', 'c'], '')]);
    const ids: string[] = [];
    for await (const { instanceId } of durable.instances.list({ top: 10 })) ids.push(instanceId);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ headers }) => headers.get('x-ms-continuation-token'))).toEqual([null, 't1', 't2']);
    expect(new Set(requests.map(({ target }) => target))).toEqual(new Set([`${PREFIX}/instances?top=10`]));
  });

  test.each([undefined, '', 'null'])('ends at the token %j', async (token) => {
    const { durable, requests } = scriptApp([page(['a'], token)]);
    await durable.instances.list().toArray({ limit: 10 });
    expect(requests).toHaveLength(1);
  });

  test('throws when the token does not move', async () => {
    const { durable } = scriptApp(() => page(['a'], 't1'));
    await expect(durable.instances.list().toArray({ limit: 1000 })).rejects.toMatchObject({
      name: 'PaginationLoopError',
    });
  });

  test('gives rows that have their status and the verbs of a handle', async () => {
    const { durable, requests } = scriptApp([
      { body: [makeStatus({ runtimeStatus: 'Failed', status: 'new field', extra: 1 })] },
      { status: 202 },
    ]);
    const row = await durable.instances.list({ taskHub: 'Hub' }).first();
    expect(row).toMatchObject({ instanceId: 'abc123', runtimeStatus: 'Failed', name: 'HelloSequence', extra: 1 });
    expect(typeof row?.status).toBe('function');
    await row?.rewind('fixed');
    expect(requests[1]?.target).toBe(`${PREFIX}/instances/abc123/rewind?taskHub=Hub&reason=fixed`);
  });

  test('resumes at a cursor, stops by signal, tells the page hook, and keeps its parameters', async () => {
    const pages: unknown[] = [];
    const hooks = { page: (event: { items: number; cursor: unknown }) => void pages.push([event.items, event.cursor]) };
    const { durable, requests } = scriptApp([page(['b'])], { hooks });
    const params = { instanceIdPrefix: 'b' };
    const list = durable.instances.list(params, { cursor: 't1' });
    params.instanceIdPrefix = 'changed';
    expect((await list).cursor).toBe('t1');
    expect(requests[0]?.headers.get('x-ms-continuation-token')).toBe('t1');
    expect(requests[0]?.target).toContain('instanceIdPrefix=b');
    expect(pages).toEqual([[1, 't1']]);
    const stopped = durable.instances.list({}, { signal: AbortSignal.abort('enough') });
    await expect(stopped.first()).rejects.toBe('enough');
  });

  test.each([['running'], ['Finished'], [[]], [['Failed', 'faild']]])(
    'refuses the status %j, which the service would drop with the whole filter',
    (runtimeStatus) => {
      const { durable } = scriptApp([]);
      expect(() => durable.instances.list({ runtimeStatus: runtimeStatus as never })).toThrow(/runtimeStatus/);
    },
  );

  test('refuses a time that the service would drop', () => {
    const { durable } = scriptApp([]);
    expect(() => durable.instances.list({ createdTimeFrom: 'yesterday' })).toThrow(/createdTimeFrom/);
    expect(() => durable.instances.list({ createdTimeTo: new Date(Number.NaN) })).toThrow(/createdTimeTo/);
    for (const createdTimeTo of ['5', 'Jan 5', null, 1_767_225_600_000])
      expect(() => durable.instances.list({ createdTimeTo: createdTimeTo as never })).toThrow(/^createdTimeTo/);
  });

  test('says so when the answer is no list', async () => {
    const { durable } = scriptApp([{ body: { value: [] } }]);
    await expect(durable.instances.list()).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe('purge', () => {
  const createdTimeFrom = '2025-01-01T00:00:00Z';

  test('deletes by filter', async () => {
    const { durable, requests } = scriptApp([{ body: { instancesDeleted: 250 } }]);
    const purged = await durable.instances.purge({
      createdTimeFrom,
      createdTimeTo: new Date(0),
      runtimeStatus: 'Failed',
    });
    expect(purged).toEqual({ instancesDeleted: 250 });
    expect(requests[0]?.method).toBe('DELETE');
    expect(requests[0]?.target).toBe(
      `${PREFIX}/instances?createdTimeFrom=2025-01-01T00%3A00%3A00Z&createdTimeTo=1970-01-01T00%3A00%3A00.000Z&runtimeStatus=Failed`,
    );
  });

  test('of nothing is 0, and of a wrong address an error', async () => {
    const none = scriptApp([{ status: 404 }]);
    const filter = { createdTimeFrom, runtimeStatus: 'Failed' as const };
    expect(await none.durable.instances.purge(filter)).toEqual({ instancesDeleted: 0 });
    const wrong = scriptApp([
      { status: 404, headers: { 'content-type': 'text/html' }, text: '<title>404 Web Site not found.</title>' },
    ]);
    await expect(wrong.durable.instances.purge(filter)).rejects.toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining('404 Web Site not found.'),
    });
  });

  test.each([{ createdTimeFrom }, { createdTimeFrom, runtimeStatus: ['Running', 'Pending'] as const }])(
    'refuses %j, by which running instances would be deleted, unless it is permitted',
    async (filter) => {
      const { durable, requests } = scriptApp([{ body: { instancesDeleted: 3 } }]);
      await expect(durable.instances.purge(filter)).rejects.toMatchObject({
        name: 'InvalidArgumentError',
        parameter: 'runtimeStatus',
      });
      expect(requests).toEqual([]);
      expect(await durable.instances.purge(filter, { allowNonTerminal: true })).toEqual({ instancesDeleted: 3 });
    },
  );

  test('refuses to go without createdTimeFrom, and a status in the wrong case', async () => {
    const { durable, requests } = scriptApp([]);
    const purge = (filter: object) => durable.instances.purge(filter as never, { allowNonTerminal: true });
    await expect(purge({ runtimeStatus: 'Failed' })).rejects.toMatchObject({ parameter: 'createdTimeFrom' });
    await expect(purge({ createdTimeFrom, runtimeStatus: 'failed' })).rejects.toMatchObject({
      parameter: 'runtimeStatus',
    });
    expect(requests).toEqual([]);
  });
});
