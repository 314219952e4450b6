import { describe, expect, test } from 'vitest';
import { PREFIX, scriptApp } from './testing/scripted-app.js';

const accepted = { status: 202 };

describe('entities', () => {
  test('signal sends the operation and its input as JSON', async () => {
    const { durable, requests } = scriptApp(() => accepted);
    await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });
    await durable.entities.signal('Counter', 'a b');
    await durable.entities.signal('Counter', '', 'x');
    expect(requests.map(({ method, target, body }) => `${method} ${target} ${body}`)).toEqual([
      `POST ${PREFIX}/entities/Counter/steps?op=add 5`,
      `POST ${PREFIX}/entities/Counter/a%20b undefined`,
      `POST ${PREFIX}/entities/Counter "x"`,
    ]);
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(requests[1]?.headers.has('content-type')).toBe(false);
  });

  test('signal is not sent twice after a lost answer', async () => {
    const { durable, requests } = scriptApp(() => new TypeError('fetch failed'));
    await expect(durable.entities.signal('Counter', 'steps')).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });

  test('read gives the bare state, and $ for the empty key', async () => {
    const { durable, requests } = scriptApp([{ body: { currentValue: 5 } }, { body: 0 }]);
    expect(await durable.entities.read<{ currentValue: number }>('Counter', 'steps')).toEqual({ currentValue: 5 });
    expect(await durable.entities.read('Counter', '', { taskHub: 'Hub' })).toBe(0);
    expect(requests.map(({ target }) => target)).toEqual([
      `${PREFIX}/entities/Counter/steps`,
      `${PREFIX}/entities/Counter/%24?taskHub=Hub`,
    ]);
  });

  test('read of a missing one throws NotFoundError', async () => {
    const { durable } = scriptApp([{ status: 404 }]);
    await expect(durable.entities.read('Counter', 'none')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('delete signals the deletion', async () => {
    const { durable, requests } = scriptApp(() => accepted);
    await durable.entities.delete('Counter', 'steps');
    await durable.entities.delete('Counter', '');
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      `DELETE ${PREFIX}/entities/Counter/steps`,
      `DELETE ${PREFIX}/entities/Counter`,
    ]);
  });

  test('list goes over all, or over those of a name', async () => {
    const item = { entityId: { name: 'counter', key: 'cats' }, lastOperationTime: '2019-12-18T21:45:44.6326361Z' };
    const { durable, requests } = scriptApp([
      { headers: { 'x-ms-continuation-token': 't1' }, body: [] },
      { body: [{ ...item, state: { value: 9 } }, item] },
      { body: [] },
    ]);
    const all = await durable.entities.list({ entityName: 'counter', fetchState: true, top: 2 }).toArray({ limit: 10 });
    expect(all).toEqual([
      { ...item, state: { value: 9 } },
      { ...item, state: null },
    ]);
    await durable.entities.list({ lastOperationTimeFrom: new Date(0), lastOperationTimeTo: '2026-01-01' });
    expect(requests.map(({ target }) => target)).toEqual([
      `${PREFIX}/entities/counter?fetchState=true&top=2`,
      `${PREFIX}/entities/counter?fetchState=true&top=2`,
      `${PREFIX}/entities?lastOperationTimeFrom=1970-01-01T00%3A00%3A00.000Z&lastOperationTimeTo=2026-01-01`,
    ]);
    expect(requests[1]?.headers.get('x-ms-continuation-token')).toBe('t1');
  });

  test.each(['a/b', 'a#b', 'a?b', 'a\\b'])('the key %j is refused', async (key) => {
    const { durable, requests } = scriptApp([]);
    await expect(durable.entities.signal('Counter', key)).rejects.toMatchObject({ parameter: 'entityKey' });
    await expect(durable.entities.read('Counter', key)).rejects.toMatchObject({ parameter: 'entityKey' });
    await expect(durable.entities.delete('Counter', key)).rejects.toMatchObject({ parameter: 'entityKey' });
    expect(requests).toEqual([]);
  });

  test('an empty name is refused: it would address all entities', async () => {
    const { durable, requests } = scriptApp([]);
    await expect(durable.entities.delete('', 'steps')).rejects.toMatchObject({ name: 'InvalidArgumentError' });
    expect(requests).toEqual([]);
  });
});
