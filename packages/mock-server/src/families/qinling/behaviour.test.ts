import { describe, expect, it } from 'vitest';
import { engine, openWorld } from './testing/open-world.js';

const token = 'demo-token';

describe('world.qinling', () => {
  it('fills in what is left out, as the service would have it', () => {
    const { qinling } = openWorld().world;
    const runtime = qinling.runtimes.put({});
    expect(runtime).toMatchObject({ status: 'available', is_public: true, image: expect.any(String), name: null });
    const fn = qinling.functions.put({ name: 'hello' });
    expect(fn).toMatchObject({
      ...{ runtime_id: runtime.id, entry: 'main.main', cpu: 100, memory_size: 33_554_432, timeout: 5, count: 0 },
      ...{ code: { source: 'package', md5sum: expect.stringMatching(/^[\da-f]{32}$/) }, latest_version: 0 },
      ...{ created_at: '2024-01-01T00:00:00Z', updated_at: null, project_id: runtime.project_id },
    });
    expect(qinling.functions.put({ code: { source: 'image', image: 'user/hello' } })).toMatchObject({
      ...{ runtime_id: null, entry: null },
    });
    const function_id = fn.id;
    expect(qinling.executions.put({ function_id })).toMatchObject({
      status: 'success',
      function_version: 0,
      sync: true,
    });
    expect(qinling.executions.put({ function_id, status: 'error' }).result).toBeNull();
    expect(qinling.aliases.put({ function_id, name: 'hq' })).toMatchObject({ function_version: 0, description: null });
    expect(qinling.webhooks.put({ function_id })).toMatchObject({ function_version: 0, function_alias: null });
    expect(qinling.webhooks.put({ function_alias: 'hq' })).toMatchObject({ function_version: null, function_id: null });
    const minute = '2024-01-01T00:01:00Z';
    expect(qinling.jobs.put({ function_id })).toMatchObject({
      ...{ pattern: '* * * * *', count: null, first_execution_time: minute, next_execution_time: minute },
    });
    expect(qinling.jobs.put({ function_id, next_execution_time: minute })).toMatchObject({ pattern: null, count: 1 });
    expect(() => qinling.jobs.put({ function_id, pattern: 'every day' })).toThrow(/'every day' is no cron pattern/);
  });

  it('puts a record in the place of another of its id, and gives copies', () => {
    const { qinling } = openWorld().world;
    const runtime = qinling.runtimes.put({ name: 'one' });
    qinling.runtimes.put({ ...runtime, name: 'two' });
    expect(qinling.runtimes.list()).toEqual([{ ...runtime, name: 'two' }]);
    qinling.runtimes.list()[0]!.name = 'spoilt';
    expect(qinling.runtimes.list()[0]?.name).toBe('two');
  });

  it('keeps packages, of a function and of its versions', () => {
    const { qinling } = openWorld().world;
    const bytes = new Uint8Array(60).fill(7, 0, 38);
    bytes.set([0x50, 0x4b, 5, 6], 38);
    const { id } = qinling.functions.put({}, bytes);
    expect(qinling.versions.put({ function_id: id }).version_number).toBe(1);
    expect(qinling.versions.put({ function_id: id }).version_number).toBe(2);
    expect(qinling.functions.list()[0]?.latest_version).toBe(2);
    expect([qinling.functions.package(id), qinling.functions.package(id, 2), qinling.functions.package(id, 3)]).toEqual(
      [...[bytes, bytes, undefined]],
    );
    expect(() => qinling.functions.put({}, new Uint8Array(30))).toThrow(/ZIP/);
    expect(() => qinling.versions.put({ function_id: 'none' })).toThrow(RangeError);
  });

  it('gives what it put by HTTP too, a package and a Swift object among it', async () => {
    const { world, ask } = openWorld();
    const { qinling } = world;
    const runtime = qinling.runtimes.put({});
    const { id } = qinling.functions.put({ name: 'hello' });
    const download = await world.fetch(`${engine}/v1/functions/${id}?download=true`, {
      headers: { 'x-auth-token': token },
    });
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(qinling.functions.package(id));
    const code = JSON.stringify({ source: 'swift', swift: { container: 'code', object: 'hello.zip' } });
    const create = () => ask('POST', `${engine}/v1/functions`, { token, body: { code, runtime_id: runtime.id } });
    expect((await create()).status).toBe(400);
    qinling.swift.put('code', 'hello.zip');
    expect((await create()).status).toBe(201);
  });

  it('makes users and tokens of Keystone, which are gone after a reset', async () => {
    const { world, ask } = openWorld();
    world.qinling.identity.putUser({ name: 'ann', project: 'lab', roles: ['admin'] });
    const own = world.qinling.identity.putToken({ user: 'ann' });
    const create = () => ask('POST', `${engine}/v1/runtimes`, { token: own, body: { image: 'x' } });
    expect((await create()).status).toBe(201);
    world.reset();
    expect((await create()).status).toBe(401);
  });

  it('makes the step of a runtime fail', async () => {
    const { world, ask } = openWorld({ progress: 'manual' });
    const made = await ask('POST', `${engine}/v1/runtimes`, { token: 'admin-token', body: { image: 'x' } });
    world.qinling.runtimes.fail(made.body.id);
    expect(world.qinling.runtimes.list()[0]?.status).toBe('error');
  });

  it('registers code that outlives a reset, under a name that is not blank', async () => {
    const { world } = openWorld();
    const { qinling } = world;
    expect(qinling.handler('hello', () => 1)).toBe(qinling);
    expect(() => qinling.handler(' ', () => 1)).toThrow(/id, its name or its entry/);
    expect(() => qinling.handler('hello', 'code' as never)).toThrow(/no function/);
    world.reset();
    qinling.runtimes.put({});
    const { id } = qinling.functions.put({ name: 'hello' });
    const headers = { 'x-auth-token': token, 'content-type': 'application/json' };
    const body = JSON.stringify({ function_id: id });
    await world.fetch(`${engine}/v1/executions`, { method: 'POST', headers, body });
    expect(qinling.executions.list()[0]?.result).toBe('{"output": 1, "duration": 0.0}');
  });
});
