import { describe, expect, it } from 'vitest';
import { adminProject, demoProject, type Engine, nowhere, openEngine, startTime } from './open-engine.js';

const id = 'b351d3b6-8ccb-4f5b-b70f-58c72298a2ac';
const image = 'openstackqinling/python3-runtime';
const isFault = (text: string) => ({ faultcode: 'Client', faultstring: text, debuginfo: null });

/** An engine whose runtimes wait in their steps until told. */
function openWaiting(): Engine {
  const engine = openEngine();
  engine.world.progress.set('manual', { kind: 'runtime' });
  return engine;
}

describe('POST /v1/runtimes', () => {
  it('makes a runtime from what the page sends, creating first and available then', async () => {
    const { world, asAdmin, send } = openWaiting();
    const given = { name: 'python3', description: 'Runtime Python3.7 ready for production.', image, trusted: true };
    const made = await asAdmin('POST', '/v1/runtimes', { json: given });
    expect([made.status, made.json]).toEqual([
      201,
      {
        ...{ ...given, id: made.json.id, is_public: true, status: 'creating', project_id: adminProject },
        ...{ created_at: startTime, updated_at: null },
      },
    ]);
    await world.clock.advance('9s');
    expect(await world.progress.run({ kind: 'runtime', item: made.json.id })).toBe(1);
    const shown = await send('GET', `/v1/runtimes/${made.json.id}`);
    expect([shown.status, shown.json]).toEqual([
      200,
      { ...made.json, status: 'available', updated_at: '2026-01-15T12:00:09Z' },
    ]);
  });

  it('needs an image and nothing else; an id may be given, once', async () => {
    const { asAdmin } = openEngine();
    const made = await asAdmin('POST', '/v1/runtimes', { json: { image, id } });
    expect([made.status, made.json]).toMatchObject([201, { id, name: null, description: null, is_public: true }]);
    const again = await asAdmin('POST', '/v1/runtimes', { json: { image, id } });
    expect([again.status, again.json]).toEqual([400, isFault("Duplicate entry for runtimes: ['id']")]);
  });

  it.each([{ name: 'x' }, { image: null }])('without an image (%j) is 400', async (json) => {
    const answer = await openEngine().asAdmin('POST', '/v1/runtimes', { json });
    expect([answer.status, answer.json]).toEqual([400, isFault("Required param is missing. Required: {'image'}")]);
  });

  it('is for administrators', async () => {
    const answer = await openEngine().send('POST', '/v1/runtimes', { json: { image } });
    expect([answer.status, answer.json.faultstring]).toEqual([403, 'Operation not allowed']);
  });

  it('ends in error where a test says so', async () => {
    const { world, asAdmin } = openWaiting();
    const made = await asAdmin('POST', '/v1/runtimes', { json: { image } });
    world.qinling.runtimes.fail(made.json.id);
    expect((await asAdmin('GET', `/v1/runtimes/${made.json.id}`)).json.status).toBe('error');
    await world.progress.run();
    expect((await asAdmin('GET', `/v1/runtimes/${made.json.id}`)).json.status).toBe('error');
  });

  it('can wait for looks', async () => {
    const { world, asAdmin } = openEngine();
    world.progress.set({ polls: 2 }, { kind: 'runtime' });
    await asAdmin('POST', '/v1/runtimes', { json: { image, id } });
    const seen: string[] = [];
    for (let look = 0; look < 3; look += 1) seen.push((await asAdmin('GET', `/v1/runtimes/${id}`)).json.status);
    expect(seen).toEqual(['creating', 'creating', 'available']);
  });
});

describe('GET', () => {
  it('shows the own runtimes and the public ones, oldest first; the private ones of others to nobody', async () => {
    const { world, send, asAdmin } = openEngine();
    const { runtimes } = world.qinling;
    runtimes.put({ name: 'late', created_at: '2026-01-02T00:00:00Z' });
    runtimes.put({ name: 'early', created_at: '2026-01-01T00:00:00Z', project_id: adminProject });
    const hidden = runtimes.put({ name: 'hidden', is_public: false });
    const names = async (answer: ReturnType<Engine['send']>) =>
      (await answer).json.runtimes.map((each: { name: string }) => each.name);
    expect(await names(send('GET', '/v1/runtimes'))).toEqual(['early', 'late', 'hidden']);
    expect(await names(asAdmin('GET', '/v1/runtimes'))).toEqual(['early', 'late']);
    expect(await names(send('GET', '/v1/runtimes', { token: 'alt-token' }))).toEqual(['early', 'late']);
    expect((await send('GET', `/v1/runtimes/${hidden.id}`)).status).toBe(200);
    const answer = await asAdmin('GET', `/v1/runtimes/${hidden.id}`);
    expect([answer.status, answer.json]).toEqual([404, isFault(`Runtime not found [id=${hidden.id}]`)]);
  });

  it('/pool counts the workers, for administrators, of private runtimes too', async () => {
    const { world, send, asAdmin } = openEngine();
    const runtime = world.qinling.runtimes.put({ is_public: false, project_id: demoProject });
    const fn = world.qinling.functions.put({ runtime_id: runtime.id });
    const pool = () => asAdmin('GET', `/v1/runtimes/${runtime.id}/pool`);
    expect((await pool()).json).toEqual({ name: runtime.id, capacity: { total: 3, available: 3 } });
    await asAdmin('POST', `/v1/functions/${fn.id}/scale_up`, { json: { count: 2 } });
    expect((await pool()).json.capacity).toEqual({ total: 3, available: 1 });
    const unknown = await asAdmin('GET', `/v1/runtimes/${nowhere}/pool`);
    expect([unknown.status, unknown.json]).toEqual([404, isFault('Runtime not found')]);
    expect((await send('GET', `/v1/runtimes/${runtime.id}/pool`)).status).toBe(403);
  });
});

describe('PUT /v1/runtimes/{id}', () => {
  it('takes name and description, whatever the status; what else it knows is ignored', async () => {
    const { world, asAdmin } = openEngine();
    const runtime = world.qinling.runtimes.put({ status: 'error', description: 'old' });
    const json = { name: 'new', description: null, is_public: false, trusted: false };
    const answer = await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json });
    expect([answer.status, answer.json]).toEqual([200, { ...runtime, name: 'new', updated_at: startTime }]);
  });

  it('upgrades to a new image', async () => {
    const { world, asAdmin } = openWaiting();
    const runtime = world.qinling.runtimes.put({});
    const answer = await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image: 'next' } });
    expect([answer.status, answer.json]).toEqual([
      200,
      { ...runtime, image: 'next', status: 'upgrading', updated_at: startTime },
    ]);
    const again = await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image: 'next' } });
    expect([again.status, again.json]).toEqual([409, isFault(`Runtime ${runtime.id} is not available.`)]);
    await world.progress.run();
    expect((await asAdmin('GET', `/v1/runtimes/${runtime.id}`)).json).toMatchObject({
      image: 'next',
      status: 'available',
    });
  });

  it('goes back to the old image where the upgrade fails', async () => {
    const { world, asAdmin } = openWaiting();
    const runtime = world.qinling.runtimes.put({});
    await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image: 'broken' } });
    world.qinling.runtimes.fail(runtime.id);
    expect((await asAdmin('GET', `/v1/runtimes/${runtime.id}`)).json).toMatchObject({ image, status: 'available' });
  });

  it('with the image that it has does nothing', async () => {
    const { world, asAdmin } = openEngine();
    const runtime = world.qinling.runtimes.put({});
    expect((await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image } })).json).toEqual(runtime);
  });

  it('is refused while a function has a worker, and says which', async () => {
    const { world, asAdmin } = openEngine();
    const runtime = world.qinling.runtimes.put({});
    const [, fn] = [world.qinling.functions.put({}), world.qinling.functions.put({})];
    await asAdmin('POST', `/v1/functions/${fn!.id}/scale_up`, { json: { count: 1 } });
    const refused = await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image: 'next' } });
    expect([refused.status, refused.json]).toEqual([403, isFault(`Runtime ${fn!.id} is still in use by functions.`)]);
    await asAdmin('POST', `/v1/functions/${fn!.id}/detach`);
    // a function without workers is in nobody's way
    expect((await asAdmin('PUT', `/v1/runtimes/${runtime.id}`, { json: { image: 'next' } })).status).toBe(200);
  });

  it('is for administrators, and 404 for what is not there', async () => {
    const { world, send, asAdmin } = openEngine();
    const runtime = world.qinling.runtimes.put({});
    expect((await send('PUT', `/v1/runtimes/${runtime.id}`, { json: { name: 'x' } })).status).toBe(403);
    expect((await asAdmin('PUT', `/v1/runtimes/${nowhere}`, { json: { name: 'x' } })).status).toBe(404);
  });
});

describe('DELETE /v1/runtimes/{id}', () => {
  it('marks it, and it is gone later', async () => {
    const { world, asAdmin } = openWaiting();
    const runtime = world.qinling.runtimes.put({});
    const answer = await asAdmin('DELETE', `/v1/runtimes/${runtime.id}`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await asAdmin('GET', `/v1/runtimes/${runtime.id}`)).json.status).toBe('deleting');
    await world.progress.run();
    expect((await asAdmin('GET', `/v1/runtimes/${runtime.id}`)).status).toBe(404);
    expect((await asAdmin('DELETE', `/v1/runtimes/${runtime.id}`)).status).toBe(404);
  });

  it('is refused while any project has a function of it', async () => {
    const { world, asAdmin, send } = openEngine();
    const runtime = world.qinling.runtimes.put({});
    world.qinling.functions.put({});
    const refused = await asAdmin('DELETE', `/v1/runtimes/${runtime.id}`);
    expect([refused.status, refused.json]).toEqual([403, isFault(`Runtime ${runtime.id} is still in use.`)]);
    expect((await send('DELETE', `/v1/runtimes/${runtime.id}`)).json.faultstring).toBe('Operation not allowed');
  });
});
