import { describe, expect, it } from 'vitest';
import { makePackage, sumOf } from './make-package.js';
import { demoProject, type Engine, nowhere, openEngine, type RawRequest, startTime } from './open-engine.js';

const zip = makePackage(1);
const runtimeId = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const packageCode = JSON.stringify({ source: 'package' });
const swiftCode = JSON.stringify({ source: 'swift', swift: { container: 'functions', object: 'hello_world.py' } });
const imageCode = JSON.stringify({ source: 'image', image: 'docker-registry/hello-world' });

function open(): Engine {
  const engine = openEngine();
  engine.world.qinling.runtimes.put({ id: runtimeId, name: 'python3' });
  engine.world.qinling.swift.put('functions', 'hello_world.py', 300);
  return engine;
}

async function create(engine: Engine, more: Record<string, string | Uint8Array> = {}) {
  const form = { code: packageCode, runtime_id: runtimeId, name: 'hello', package: zip, ...more };
  return engine.send('POST', '/v1/functions', { form });
}

describe('POST /v1/functions', () => {
  it('takes the form of the page', async () => {
    const engine = open();
    const fields = { name: 'hello_world', entry: 'hello_world.main', description: 'Based on a package' };
    const made = await create(engine, { ...fields, cpu: '200', timeout: '15', memory: '33000000' });
    expect([made.status, made.json]).toEqual([
      201,
      {
        ...{ id: made.json.id, ...fields, cpu: 200, memory_size: 33_554_432, timeout: 15, runtime_id: runtimeId },
        code: { source: 'package', md5sum: sumOf(zip) },
        ...{ count: 0, latest_version: 0, project_id: demoProject, created_at: startTime, updated_at: startTime },
      },
    ]);
    expect(engine.world.qinling.functions.package(made.json.id)).toEqual(zip);
  });

  it('was never updated where the sum came with it', async () => {
    const made = await create(open(), { code: JSON.stringify({ source: 'package', md5sum: sumOf(zip) }) });
    expect([made.status, made.json.updated_at]).toEqual([201, null]);
  });

  it.each<[string, RawRequest]>([
    ['urlencoded', { fields: { code: swiftCode, runtime_id: runtimeId } }],
    ['multipart', { form: { code: swiftCode, runtime_id: runtimeId } }],
    ['JSON', { json: { code: swiftCode, runtime_id: runtimeId, cpu: 100 } }],
  ])('from Swift, %s', async (_what, request) => {
    const made = await open().send('POST', '/v1/functions', request);
    expect([made.status, made.json]).toMatchObject([201, { code: JSON.parse(swiftCode), entry: 'main.main' }]);
  });

  it('from an image has no entry, and needs no runtime', async () => {
    const made = await open().send('POST', '/v1/functions', { fields: { code: imageCode, entry: 'a.b' } });
    expect([made.status, made.json]).toMatchObject([
      201,
      { code: JSON.parse(imageCode), entry: null, runtime_id: null, name: null, updated_at: null },
    ]);
  });

  it.each<[string, Record<string, string | Uint8Array>, number, string]>([
    [
      'a sum that is another',
      { code: JSON.stringify({ source: 'package', md5sum: sumOf(makePackage(2)) }) },
      400,
      'Package md5 mismatch.',
    ],
    ['no zip', { package: new TextEncoder().encode('def main(): pass') }, 400, 'Package is not a valid ZIP package.'],
    ['cpu', { cpu: '99' }, 400, 'cpu resource limitation not within the allowable range: 100 ~ 300(millicpu).'],
    [
      'memory_size',
      { memory_size: '1' },
      400,
      'memory resource limitation not within the allowable range: 33554432 ~ 134217728(bytes).',
    ],
    [
      'timeout',
      { timeout: '301' },
      400,
      'timeout resource limitation not within the allowable range: 1 ~ 300(seconds).',
    ],
    ['a word for cpu', { cpu: 'all' }, 400, 'Invalid cpu resource specified. An integer is required.'],
    ['no runtime', { runtime_id: '' }, 400, '"runtime_id" must be specified.'],
    ['no such runtime', { runtime_id: nowhere }, 404, `Runtime not found [id=${nowhere}]`],
    ['code that is no JSON', { code: 'package' }, 400, 'Invalid input, code: the text is not JSON'],
    [
      'another source',
      { code: '{"source":"git"}' },
      400,
      'Invalid code source specified, available sources: package, swift, image',
    ],
    [
      'half an object',
      { code: '{"source":"swift"}' },
      400,
      'Both container and object must be provided for swift type function.',
    ],
    [
      'an object that is not there',
      { code: '{"source":"swift","swift":{"container":"x","object":"y"}}' },
      400,
      'Failed to validate object in Swift.',
    ],
  ])('is refused for %s', async (_what, more, status, text) => {
    const engine = open();
    const answer = await create(engine, more);
    expect([answer.status, answer.json]).toEqual([status, { faultstring: text }]);
    expect(engine.world.qinling.functions.list()).toEqual([]);
  });

  it('is refused without code, without a file, with nested code, and where the runtime is busy', async () => {
    const engine = open();
    const busy = engine.world.qinling.runtimes.put({ status: 'creating' });
    const texts: string[] = [];
    for (const request of [
      { fields: { name: 'x' } },
      { fields: { code: packageCode, runtime_id: runtimeId } },
      { json: { code: { source: 'package' }, runtime_id: runtimeId } },
      { fields: { code: packageCode, runtime_id: busy.id } },
    ]) {
      const answer = await engine.send('POST', '/v1/functions', request);
      expect(answer.status).toBe(400);
      texts.push(answer.json.faultstring);
    }
    expect(texts).toEqual([
      "Required param is missing. Required: {'code'}",
      "Required param is missing. Required: {'package'}",
      'Invalid input, code: the JSON object must be str, bytes or bytearray, not dict',
      `Runtime ${busy.id} is not available.`,
    ]);
  });
});

describe('GET /v1/functions', () => {
  it('lists the own ones, oldest first; an administrator those of others where asked', async () => {
    const { world, send, asAdmin } = open();
    const { functions } = world.qinling;
    functions.put({ name: 'late', created_at: '2026-01-02T00:00:00Z' });
    functions.put({ name: 'early', created_at: '2026-01-01T00:00:00Z', latest_version: 2 });
    functions.put({ name: 'other', project_id: 'other' });
    const names = async (answer: ReturnType<Engine['send']>) =>
      (await answer).json.functions.map((each: { name: string }) => each.name);
    expect(await names(send('GET', '/v1/functions'))).toEqual(['early', 'late']);
    expect((await send('GET', '/v1/functions')).json.functions[0].latest_version).toBe(2);
    expect(await names(asAdmin('GET', '/v1/functions'))).toEqual([]);
    expect(await names(asAdmin('GET', '/v1/functions?all_projects=false'))).toEqual(['early', 'late', 'other']);
    expect(await names(asAdmin('GET', '/v1/functions?project_id=other'))).toEqual(['other']);
    const refused = await send('GET', '/v1/functions?all_projects=true');
    expect([refused.status, refused.json.faultstring]).toEqual([403, 'Operation not allowed']);
  });

  it('shows one to its project and to administrators; what is no UUID is not found', async () => {
    const { world, send, asAdmin } = open();
    const fn = world.qinling.functions.put({});
    expect((await send('GET', `/v1/functions/${fn.id}`)).json).toEqual(fn);
    expect((await asAdmin('GET', `/v1/functions/${fn.id}`)).json).toEqual(fn);
    const foreign = await send('GET', `/v1/functions/${fn.id}`, { token: 'alt-token' });
    expect([foreign.status, foreign.json]).toEqual([404, { faultstring: `Function not found [id=${fn.id}]` }]);
    const odd = await send('GET', '/v1/functions/abc');
    expect([odd.status, odd.json]).toEqual([404, { faultstring: 'Function not found [id=abc]' }]);
  });
});

describe('PUT /v1/functions/{id}', () => {
  it('takes a form, urlencoded fields and JSON, and ignores what is not for changing', async () => {
    const engine = open();
    const { world, send } = engine;
    const { json } = await create(engine);
    await world.clock.advance('1m');
    const later = '2026-01-15T12:01:00Z';
    const change = async (request: RawRequest) => (await send('PUT', `/v1/functions/${json.id}`, request)).json;
    const other = { runtime_id: nowhere, count: '9', bogus: 'x' };
    expect(await change({ fields: { name: 'a', timeout: '9', ...other } })).toEqual({
      ...{ ...json, name: 'a', timeout: 9, updated_at: later },
    });
    expect(await change({ json: { description: 'b', name: null, cpu: 300 } })).toMatchObject({
      ...{ name: 'a', description: 'b', cpu: 300 },
    });
    const next = makePackage(2);
    expect(await change({ form: { package: next, entry: 'b.c' } })).toMatchObject({
      ...{ code: { source: 'package', md5sum: sumOf(next) }, entry: 'b.c' },
    });
    expect((await send('GET', `/v1/functions/${json.id}?download=true`)).bytes).toEqual(next);
  });

  it.each<[string, object, RawRequest, string]>([
    [
      'another source',
      { source: 'package' },
      { fields: { code: imageCode } },
      'The function code type can not be changed.',
    ],
    ['an image', { source: 'image' }, { fields: { cpu: '100' } }, 'The image type function code can not be changed.'],
    [
      'code that is no JSON',
      { source: 'package' },
      { fields: { code: '{' } },
      'Invalid input, code: the text is not JSON',
    ],
    [
      'an object that is not there',
      { source: 'swift', swift: { container: 'functions', object: 'hello_world.py' } },
      { json: { code: '{"swift":{"object":"other.py"}}' } },
      'Failed to validate object in Swift.',
    ],
    [
      'a timeout of 0',
      { source: 'package' },
      { json: { timeout: 0 } },
      'timeout resource limitation not within the allowable range: 1 ~ 300(seconds).',
    ],
    ['no zip', { source: 'package' }, { form: { package: new Uint8Array(30) } }, 'Package is not a valid ZIP package.'],
  ])('is 400 for %s', async (_what, code, request, text) => {
    const { world, send } = open();
    const fn = world.qinling.functions.put({ code: code as never });
    const answer = await send('PUT', `/v1/functions/${fn.id}`, request);
    expect([answer.status, answer.json]).toEqual([400, { faultstring: text }]);
    expect((await send('GET', `/v1/functions/${fn.id}`)).json).toEqual(fn);
  });

  it('is 400 for the sum that it has, and 200 for the same package without one', async () => {
    const engine = open();
    const { json } = await create(engine);
    const code = JSON.stringify({ source: 'package', md5sum: sumOf(zip) });
    const refused = await engine.send('PUT', `/v1/functions/${json.id}`, { form: { code, package: zip } });
    expect([refused.status, refused.json]).toEqual([
      400,
      { faultstring: 'The function code checksum is not changed.' },
    ]);
    const taken = await engine.send('PUT', `/v1/functions/${json.id}`, { form: { package: zip } });
    expect([taken.status, taken.json]).toEqual([200, json]);
  });

  it('waits for jobs, but for name, description and timeout', async () => {
    const { world, send } = open();
    const fn = world.qinling.functions.put({});
    world.qinling.jobs.put({ function_id: fn.id, status: 'paused' });
    expect((await send('PUT', `/v1/functions/${fn.id}`, { json: { name: 'x', timeout: 9 } })).status).toBe(200);
    const refused = await send('PUT', `/v1/functions/${fn.id}`, { json: { entry: 'x.y' } });
    expect([refused.status, refused.json]).toEqual([
      403,
      { faultstring: 'The function is still associated with running job(s).' },
    ]);
  });

  it('drops the workers of the function itself', async () => {
    const { world, send, asAdmin } = open();
    const fn = world.qinling.functions.put({});
    world.qinling.versions.put({ function_id: fn.id });
    await asAdmin('POST', `/v1/functions/${fn.id}/scale_up`, { json: { count: 2 } });
    await asAdmin('POST', `/v1/functions/${fn.id}/versions/1/scale_up`, { json: { count: 1 } });
    await send('PUT', `/v1/functions/${fn.id}`, { json: { name: 'x' } });
    expect(world.qinling.workers.list()).toHaveLength(3);
    await send('PUT', `/v1/functions/${fn.id}`, { json: { cpu: 200 } });
    expect(world.qinling.workers.list().map((worker) => worker.function_version)).toEqual([1]);
  });

  it('is 404 for what is not there, or of another project', async () => {
    const { world, send } = open();
    const fn = world.qinling.functions.put({});
    for (const [id, token] of [
      ['abc', 'demo-token'],
      [fn.id, 'alt-token'],
    ] as const) {
      const answer = await send('PUT', `/v1/functions/${id}`, { json: { name: 'x' }, token });
      expect([answer.status, answer.json]).toEqual([404, { faultstring: `Function not found [id=${id}]` }]);
    }
  });
});

describe('DELETE /v1/functions/{id}', () => {
  it('takes versions and packages along, and leaves executions', async () => {
    const { world, send } = open();
    const fn = world.qinling.functions.put({});
    world.qinling.versions.put({ function_id: fn.id });
    world.qinling.executions.put({ function_id: fn.id });
    world.qinling.jobs.put({ function_id: fn.id, status: 'done' });
    const answer = await send('DELETE', `/v1/functions/${fn.id}`);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await send('GET', `/v1/functions/${fn.id}`)).status).toBe(404);
    expect(world.qinling.versions.list()).toEqual([]);
    expect(world.qinling.functions.package(fn.id, 1)).toBeUndefined();
    expect(world.qinling.executions.list()).toHaveLength(1);
  });

  it.each<[string, (engine: Engine, id: string) => unknown, string]>([
    ['job', ({ world }, id) => world.qinling.jobs.put({ function_id: id }), 'running job(s)'],
    ['webhook', ({ world }, id) => world.qinling.webhooks.put({ function_id: id }), 'webhook(s)'],
    [
      'alias of another project',
      ({ world }, id) => world.qinling.aliases.put({ name: 'a', function_id: id, project_id: 'other' }),
      'function alias(es)',
    ],
  ])('is 403 while a %s names it', async (_what, put, what) => {
    const engine = open();
    const fn = engine.world.qinling.functions.put({});
    put(engine, fn.id);
    const answer = await engine.send('DELETE', `/v1/functions/${fn.id}`);
    const text = `The function is still associated with ${what}.`;
    expect([answer.status, answer.json]).toEqual([403, { faultcode: 'Client', faultstring: text, debuginfo: null }]);
  });

  it('is for its owner, not even for administrators', async () => {
    const { world, send, asAdmin } = open();
    const fn = world.qinling.functions.put({});
    const refused = await asAdmin('DELETE', `/v1/functions/${fn.id}`);
    expect([refused.status, refused.json.faultstring]).toEqual([403, 'Function can only be deleted by its owner.']);
    expect((await send('DELETE', `/v1/functions/${fn.id}`, { token: 'alt-token' })).status).toBe(404);
  });
});
