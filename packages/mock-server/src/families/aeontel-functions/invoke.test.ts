import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';
import { openWorld } from './testing/open-world.js';

async function run(code: (args: any, context: any) => unknown, body?: unknown) {
  const open = openWorld();
  const { id } = open.world.aeontel.functions.put({ name: 'f' });
  open.world.aeontel.handler('f', code);
  return (await open.ask('POST', `/${id}/invoke`, body)).body;
}

it('answers with what the code returns, and null for nothing', async () => {
  expect(await run(({ n }) => n + 1, { args: { n: 1 } })).toEqual({ ok: true, result: 2, error: null, durationMs: 0 });
  expect(await run(() => undefined)).toEqual({ ok: true, result: null, error: null, durationMs: 0 });
});

it('says in a 200 what the code threw, or why its result is none', async () => {
  const failure = { ok: false, result: null, durationMs: 0 };
  expect(await run(() => Promise.reject(new Error('no')))).toEqual({ ...failure, error: 'no' });
  expect(
    await run(() => {
      throw new Error('');
    }),
  ).toEqual({ ...failure, error: 'Error' });
  expect(
    await run(() => {
      throw 'text';
    }),
  ).toEqual({ ...failure, error: 'text' });
  const foreign: unknown = runInNewContext('new TypeError("of another realm")');
  expect(await run(() => Promise.reject(foreign))).toEqual({ ...failure, error: 'of another realm' });
  expect((await run(() => 1n)).error).toMatch(/^The result is not JSON/);
});

it.each<[what: string, code: () => unknown, error: string]>([
  [
    'has a then that cannot be read',
    () =>
      Object.defineProperty({}, 'then', {
        get() {
          throw new Error('no then');
        },
      }),
    'no then',
  ],
  [
    'is a proxy that was revoked',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    "Cannot perform 'get' on a proxy that has been revoked",
  ],
])('fails, and no more than that, where what the code returns %s', async (_what, code, error) => {
  expect(await run(code)).toEqual({ ok: false, result: null, error, durationMs: 0 });
  expect(await run(async () => code())).toEqual({ ok: false, result: null, error, durationMs: 0 });
});

it('times out by the world’s clock', async () => {
  const { world, ask } = openWorld({ time: 'skip' });
  const { id } = world.aeontel.timeout(20).functions.put({ name: 'f' });
  world.aeontel.handler(id, (_args, { signal }) => new Promise((resolve) => signal.addEventListener('abort', resolve)));
  const pending = ask('POST', `/${id}/invoke`);
  expect((await pending).body).toEqual({ ok: false, result: null, error: 'Timed out after 20 ms', durationMs: 20 });
});

it('holds arguments and result to the schemas of the version', async () => {
  const { world, ask } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f', defaultVersionId: 'fnv_1' });
  world.aeontel.versions.put({ id: 'fnv_1', functionId: id, inputSchemaId: 'sch_text', outputSchemaId: 'sch_text' });
  let runs = 0;
  world.aeontel.handler('fnv_1', () => {
    runs += 1;
    return { text: 1 };
  });
  const refused = await ask('POST', `/${id}/invoke`, { args: { text: 1 } });
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ code: 'invalid_args', errors: [{ pointer: '/args/text' }] });
  expect(runs).toBe(0);
  const broken = await ask('POST', `/${id}/invoke`, { args: { text: 'a' } });
  expect(broken.body).toMatchObject({ ok: false, error: expect.stringMatching(/output schema at \/text/) });
});

it('refuses what it cannot run, in the order of checks', async () => {
  const { world, ask } = openWorld({ demo: true });
  const codeOf = async (...of: Parameters<typeof ask>) => (await ask(...of)).body.code;
  expect(await codeOf('POST', '/fun_draft/invoke')).toBe('no_default_version');
  expect(await codeOf('POST', '/fun_old-report/invoke')).toBe('function_deleted');
  expect(await codeOf('POST', '/fun_echo/invoke', {}, 'pub_demo')).toBe('forbidden');
  expect(await codeOf('POST', '/fun_echo/invoke', { versionId: 'fnv_no' })).toBe('invalid_reference');
  expect(await codeOf('POST', '/fun_echo/invoke', { args: [] })).toBe('validation_failed');
  expect((await ask('POST', '/fun_system-parse-json/invoke', { args: { a: 1 } })).body.result).toEqual({ a: 1 });
  expect(world.aeontel.functions.list()).toHaveLength(16);
});

it('says which schema cannot be applied, and why, to who calls and in the log', async () => {
  const { world, ask } = openWorld();
  world.aeontel.schemas.put({ id: 'sch_lost', schema: { $ref: '#/$defs/lost' } });
  const { id } = world.aeontel.functions.put({ name: 'f', defaultVersionId: 'fnv_1' });
  let runs = 0;
  world.aeontel.handler('f', () => {
    runs += 1;
  });
  for (const [schemas, expected] of [
    [{ inputSchemaId: 'sch_lost' }, 0],
    [{ outputSchemaId: 'sch_lost' }, 1],
  ] as const) {
    world.aeontel.versions.put({ id: 'fnv_1', functionId: id, ...schemas });
    const { status, body } = await ask('POST', `/${id}/invoke`);
    expect([status, body.code, runs]).toEqual([500, 'internal', expected]);
    expect(body.detail).toMatch(/^The schema sch_lost cannot be applied: .*#\/\$defs\/lost/);
    expect(world.logs.at(-1)).toMatchObject({ level: 'error', message: body.detail });
  }
});

/** A world in which code runs that never ends, whatever its signal says. */
async function openHanging() {
  const mock = createMockServer({ time: 'skip' });
  const world = mock.world({ id: 'hanging' });
  const { id } = world.aeontel.functions.put({ name: 'f' });
  let pending: Promise<Response> | undefined;
  await new Promise<void>((begun) => {
    world.aeontel.handler('f', () => {
      begun();
      return new Promise(() => {});
    });
    const headers = { authorization: 'Bearer sec_demo' };
    pending = world.fetch(`https://api.aeontel.com/api/functions/${id}/invoke`, { method: 'POST', headers });
  });
  return { mock, world, answer: async () => (await pending!).json() };
}

const cutOff = { ok: false, result: null, error: 'The run was cut off.' };

it('cuts off what runs when the world is reset, and time moves on without it', async () => {
  const { world, answer } = await openHanging();
  world.reset();
  expect(await answer()).toMatchObject(cutOff);
  await world.idle();
  const before = world.clock.now();
  await world.connect('aeontel-functions').clock.sleep(5000);
  expect(world.clock.now() - before).toBe(5000);
});

it('cuts off what runs when the world is deleted', async () => {
  const { mock, answer } = await openHanging();
  mock.deleteWorld('hanging');
  expect(await answer()).toMatchObject(cutOff);
});
