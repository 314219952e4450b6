import { createClient } from '@functionary/aeontel-functions/client';
import { expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, type OpenOptions, openAeontel } from './open-aeontel.js';

throughEachDoor(aeontelProfiles, (setting) => {
  function open(own?: OpenOptions) {
    const opened = openAeontel(setting, own);
    return { ...opened, client: createClient(opened.options) };
  }

  test('the paths are called as they are written', async () => {
    const { client, world, sent } = open();
    const body = { workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
    const made = await client.POST('/api/functions', { body });
    expect([made.response.status, made.data?.name, made.error]).toEqual([201, 'a', undefined]);
    const id = made.data!.id;
    const params = { path: { id } };
    expect((await client.GET('/api/functions/{id}', { params })).data).toEqual(made.data);
    const changed = await client.PATCH('/api/functions/{id}', { params, body: { name: 'b' } });
    expect(changed.data?.name).toBe('b');
    const run = await client.POST('/api/functions/{id}/invoke', { params, body: { args: { n: 1 } } });
    expect(run.data).toMatchObject({ ok: true, result: { n: 1 }, error: null });
    expect((await client.DELETE('/api/functions/{id}', { params })).data).toEqual({ success: true });
    const restored = await client.POST('/api/functions/{id}/restore', { params });
    expect(restored.data).toMatchObject({ id, name: 'b', deletedAt: null });
    await client.DELETE('/api/functions/{id}', { params });
    expect((await client.DELETE('/api/functions/{id}/purge', { params })).data).toEqual({ success: true });
    expect(sent.at(-1)).toBe(`DELETE @/${id}/purge 200`);
    expect(world.journal.entries().map(({ operationId }) => operationId)).toEqual([
      ...['createFunction', 'getFunction', 'updateFunction', 'invokeFunction', 'deleteFunction', 'restoreFunction'],
      ...['deleteFunction', 'purgeFunction'],
    ]);
  });

  test('expressions in a query are written as JSON, and lists with commas', async () => {
    const { client, world, sent } = open();
    for (const name of ['b', 'a', 'c']) world.aeontel.functions.put({ id: `fun_${name}`, name });
    const query = {
      filter: { NOT: { name: { eq: 'c' } } },
      orderBy: [{ name: 'asc' as const }],
      ids: ['fun_a', 'fun_b', 'fun_c'],
      ...{ include_deleted: 'true' as const, system: false, limit: 1 },
    };
    const { data } = await client.GET('/api/functions', { params: { query } });
    expect(data?.data.map(({ name }) => name)).toEqual(['a']);
    expect(data?.pageInfo).toMatchObject({ total: 2, hasNextPage: true, hasPreviousPage: false });
    expect(sent[0]).toContain('filter={"NOT":{"name":{"eq":"c"}}}');
    expect(sent[0]).toContain('orderBy=[{"name":"asc"}]');
    expect(sent[0]).toContain('ids=fun_a,fun_b,fun_c');
    const after = data!.pageInfo.endCursor!;
    const next = await client.GET('/api/functions', { params: { query: { ...query, after } } });
    expect(next.data?.data.map(({ name }) => name)).toEqual(['b']);
    expect(next.data?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('a refusal is the body of it, and nothing is made of it', async () => {
    const { client } = open();
    const params = { path: { id: 'fun_nothing' } };
    const { error, response, data } = await client.GET('/api/functions/{id}', { params });
    expect([response.status, data]).toEqual([404, undefined]);
    expect(error).toEqual({
      ...{ type: 'about:blank', title: 'Not Found', status: 404, code: 'not_found' },
      ...{ detail: expect.any(String), requestId: response.headers.get('x-request-id') },
    });
  });

  test('the pipeline holds: sent again, and already done is none of its business', async () => {
    const { client, world, sent } = open({ wrap: breakWire(['answer lost']) });
    const { id } = world.aeontel.functions.put({ name: 'a' });
    const { response, error } = await client.DELETE('/api/functions/{id}', { params: { path: { id } } });
    expect([response.status, sent.length]).toEqual([409, 2]);
    expect(error).toMatchObject({ code: 'function_deleted' });
  });
});
