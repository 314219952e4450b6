import { describe, expect, it } from 'vitest';
import { makePackage } from './make-package.js';
import { type Engine, nowhere, openEngine } from './open-engine.js';

const runtimeId = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';

function open(): Engine {
  const engine = openEngine();
  engine.world.qinling.runtimes.put({ id: runtimeId, name: 'python3' });
  return engine;
}

function create(engine: Engine) {
  const form = { code: '{"source":"package"}', runtime_id: runtimeId, package: makePackage(1) };
  return engine.send('POST', '/v1/functions', { form });
}

describe('workers', () => {
  const list = async (engine: Engine, path: string) => (await engine.asAdmin('GET', `${path}/workers`)).json.workers;

  it('are scaled up and down, one stays, and detached', async () => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    const path = `/v1/functions/${fn.id}`;
    const scale = async (verb: string, count: number) => {
      const answer = await engine.asAdmin('POST', `${path}/${verb}`, { json: { count } });
      expect([answer.status, answer.text, answer.headers.get('location')]).toEqual([202, '', null]);
      return (await list(engine, path)).length;
    };
    expect(await scale('scale_down', 1)).toBe(0);
    expect(await scale('scale_up', 3)).toBe(3);
    expect(await scale('scale_down', 1)).toBe(2);
    expect(await scale('scale_down', 5)).toBe(1);
    const [worker] = await list(engine, path);
    expect(worker).toEqual({ function_id: fn.id, function_version: 0, worker_name: worker.worker_name });
    expect(worker.worker_name).toMatch(new RegExp(`^${runtimeId}-`));
    const detached = await engine.asAdmin('POST', `${path}/detach`);
    expect([detached.status, detached.text]).toEqual([202, '']);
    expect(await list(engine, path)).toEqual([]);
  });

  it('are listed by version, of functions that are not there: none', async () => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    engine.world.qinling.versions.put({ function_id: fn.id });
    await engine.asAdmin('POST', `/v1/functions/${fn.id}/versions/1/scale_up`, { json: { count: 2 } });
    expect(await list(engine, `/v1/functions/${fn.id}`)).toEqual([]);
    const ofVersion = await engine.asAdmin('GET', `/v1/functions/${fn.id}/workers?function_version=1`);
    expect(ofVersion.json.workers).toHaveLength(2);
    const unknown = await engine.asAdmin('GET', `/v1/functions/${nowhere}/workers`);
    expect([unknown.status, unknown.json]).toEqual([200, { workers: [] }]);
    const bad = await engine.asAdmin('GET', `/v1/functions/${fn.id}/workers?function_version=x`);
    expect(bad.status).toBe(400);
    expect(bad.json.faultstring).toContain('function_version');
  });

  it.each([{}, { count: 0 }, { count: -1 }, { count: 'x' }, undefined])('scale_up with %j is 400', async (json) => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    const request = json === undefined ? {} : { json };
    const answer = await engine.asAdmin('POST', `/v1/functions/${fn.id}/scale_up`, request);
    expect(answer.status).toBe(400);
    expect(answer.json.faultstring).toContain(json === undefined ? 'scale' : 'count');
  });

  it('scale_down without a count is asked for nothing where there is no second worker', async () => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    const path = `/v1/functions/${fn.id}`;
    expect((await engine.asAdmin('POST', `${path}/scale_down`, { json: {} })).status).toBe(202);
    await engine.asAdmin('POST', `${path}/scale_up`, { json: { count: 2 } });
    expect((await engine.asAdmin('POST', `${path}/scale_down`, { json: {} })).status).toBe(400);
  });

  it.each(['scale_up', 'scale_down', 'detach'])(
    '%s is for administrators, and 404 for what is not there',
    async (verb) => {
      const engine = open();
      const fn = engine.world.qinling.functions.put({});
      const request = verb === 'detach' ? {} : { json: { count: 1 } };
      const refused = await engine.send('POST', `/v1/functions/${fn.id}/${verb}`, request);
      expect([refused.status, refused.json.faultstring]).toEqual([403, 'Operation not allowed']);
      const unknown = await engine.asAdmin('POST', `/v1/functions/${nowhere}/${verb}`, request);
      expect([unknown.status, unknown.json.faultstring]).toEqual([404, `Function not found [id=${nowhere}]`]);
    },
  );

  it('go where the function was not touched for an hour, and its runtime can be upgraded then', async () => {
    const engine = open();
    const { world, asAdmin } = engine;
    const { id } = (await create(engine)).json;
    const scale = (verb: string, count: number) => asAdmin('POST', `/v1/functions/${id}/${verb}`, { json: { count } });
    await scale('scale_up', 2);
    await world.clock.advance('59m');
    expect(await list(engine, `/v1/functions/${id}`)).toHaveLength(2);
    await world.clock.advance('1m');
    expect(await list(engine, `/v1/functions/${id}`)).toEqual([]);
    await scale('scale_up', 2);
    expect((await asAdmin('GET', `/v1/runtimes/${runtimeId}/pool`)).json.capacity.available).toBe(3);
    await scale('scale_up', 2);
    expect((await asAdmin('PUT', `/v1/runtimes/${runtimeId}`, { json: { image: 'next' } })).status).toBe(200);
    await scale('scale_up', 2);
    await scale('scale_down', 1);
    expect(world.qinling.workers.list()).toEqual([]);
  });

  it('are told to administrators alone', async () => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    expect((await engine.send('GET', `/v1/functions/${fn.id}/workers`)).status).toBe(403);
  });
});
