import type { AeontelHandler, World } from '@functionary/mock-server';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld } from './ask.js';

let world: World;

beforeEach(() => {
  world = openWorld();
  world.aeontel.functions.put({ id: 'fun_f', name: 'f', defaultVersionId: 'fnv_1' });
});

const invoke = (json?: unknown, init: AskInit = {}) =>
  ask(world, 'POST', '/api/functions/fun_f/invoke', { json, ...init });

/** Runs some code, and gives the answer's body. The status is 200 whatever became of it. */
async function run(code: AeontelHandler, args: object = {}) {
  world.aeontel.handler('fun_f', code);
  const { status, json } = await invoke({ args });
  expect(status).toBe(200);
  return json;
}

const success = (result: unknown) => ({ ok: true, result, error: null, durationMs: expect.any(Number) });
const failure = (error: unknown) => ({ ok: false, result: null, error, durationMs: expect.any(Number) });

function raise(thrown: unknown): never {
  throw thrown;
}

describe('a function that returns', () => {
  it.each([[1], [0], [-0.5], [''], ['text'], [true], [false], [null], [[]], [[1, [2]]], [{}], [{ a: { b: null } }]])(
    'gives back %j',
    async (value) => {
      expect(await run(() => value)).toEqual(success(value));
      expect(await run(async () => value)).toEqual(success(value));
    },
  );

  it('nothing, gives back null: JSON has no undefined', async () => {
    expect(await run(() => undefined)).toStrictEqual({ ...success(null), durationMs: 0 });
    expect(await run(async () => {})).toStrictEqual({ ...success(null), durationMs: 0 });
  });

  it('what JSON writes otherwise, gives that back', async () => {
    expect((await run(() => new Date(0))).result).toBe('1970-01-01T00:00:00.000Z');
    expect((await run(() => ({ a: undefined, b: [undefined] }))).result).toEqual({ b: [null] });
  });
});

describe('a function that throws', () => {
  it.each<[what: string, thrown: unknown, error: string]>([
    ['an error', new Error('it is broken'), 'it is broken'],
    ['an error of another kind', new RangeError('too far'), 'too far'],
    ['an error that says nothing', new Error(''), 'Error'],
    ['a text', 'text', 'text'],
    ['an empty text', '', 'Error'],
    ['a number', 42, '42'],
    ['null', null, 'null'],
    ['nothing', undefined, 'undefined'],
    ['an object', {}, '[object Object]'],
    ['a symbol', Symbol('s'), 'Symbol(s)'],
    ['what is no text', Object.create(null), 'Error'],
    ['lines', new Error('a\nb'), 'a\nb'],
  ])('%s, says so in a 200', async (_what, thrown, error) => {
    expect(await run(() => raise(thrown))).toStrictEqual({ ok: false, result: null, error, durationMs: 0 });
    expect(await run(() => Promise.reject(thrown))).toEqual(failure(error));
  });

  it('has no stack on the wire', async () => {
    world.aeontel.handler('fun_f', () => raise(new Error('broken')));
    const { text } = await invoke();
    expect(text).not.toMatch(/stack|\.ts|at /);
  });

  it('may be called again', async () => {
    let calls = 0;
    const code = () => (++calls === 1 ? raise(new Error('first')) : calls);
    expect((await run(code)).ok).toBe(false);
    expect((await run(code)).result).toBe(2);
  });
});

describe('a function that returns what is no answer', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  it.each<[what: string, value: unknown]>([
    ['a BigInt', 1n],
    ['a cycle', cycle],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['what fails to be written', { toJSON: () => raise(new Error('no')) }],
  ])('has failed: %s', async (_what, value) => {
    expect(await run(() => value)).toEqual(failure(expect.stringMatching(/./)));
  });

  it('has failed where it breaks the output schema', async () => {
    const { schemas, versions } = world.aeontel;
    schemas.put({ id: 'sch_n', schema: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] } });
    versions.put({ id: 'fnv_1', functionId: 'fun_f', outputSchemaId: 'sch_n' });
    expect(await run(() => ({ n: 1.5 }))).toEqual(failure(expect.stringContaining('/n')));
    expect(await run(() => undefined)).toEqual(failure(expect.stringMatching(/./)));
    expect(await run(() => ({ n: 2 }))).toEqual(success({ n: 2 }));
  });

  it('has failed where its code does not compile', async () => {
    expect(await run(() => new Function('return ('))).toEqual(failure(expect.stringMatching(/./)));
  });
});

describe('a function that takes its time', () => {
  const hang: AeontelHandler = (_args, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

  it('is cut off when it is up, and told', async () => {
    world = openWorld({ time: 'skip' });
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    let isTold = false;
    world.aeontel.timeout(20).handler('fun_f', (args, context) => {
      context.signal.addEventListener('abort', () => {
        isTold = true;
      });
      return hang(args, context);
    });
    const { status, json } = await invoke();
    expect([status, json]).toEqual([200, { ...failure('Timed out after 20 ms'), durationMs: 20 }]);
    expect(isTold).toBe(true);
  });

  it('counts it in ms, up to a failure too', async () => {
    world = openWorld({ time: 'skip' });
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    const { clock } = world.connect('aeontel-functions');
    const wait = () => clock.sleep(1500);
    expect(await run(() => wait().then(() => 1))).toEqual({ ...success(1), durationMs: 1500 });
    expect(await run(() => wait().then(() => raise('no')))).toEqual({ ...failure('no'), durationMs: 1500 });
  });

  it('has half a minute of it, unless it is told otherwise', async () => {
    world = openWorld({ time: 'skip' });
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    const { clock } = world.connect('aeontel-functions');
    expect(await run(() => clock.sleep(29_999))).toEqual({ ...success(null), durationMs: 29_999 });
    expect(await run(() => clock.sleep(40_000))).toEqual({
      ...failure('Timed out after 30000 ms'),
      durationMs: 30_000,
    });
  });
});

describe('a function that hangs', () => {
  it('and heeds no signal is cut off all the same, and what it gives later is lost', async () => {
    world = openWorld({ time: 'skip' });
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    let finish: (value: unknown) => void = () => {};
    world.aeontel.timeout(20);
    const hang = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    expect(await run(hang)).toEqual({ ...failure('Timed out after 20 ms'), durationMs: 20 });
    finish('late');
    expect((await run(() => 'next')).result).toBe('next');
  });

  it('does not keep others from running, nor from being purged', async () => {
    let finish: (value: unknown) => void = () => {};
    world.aeontel.handler('fun_f', ({ hangs }) => (hangs ? new Promise((resolve) => (finish = resolve)) : 'done'));
    const pending = invoke({ args: { hangs: true } });
    await new Promise((resolve) => setTimeout(resolve));
    expect((await invoke()).json.result).toBe('done');
    expect((await ask(world, 'DELETE', '/api/functions/fun_f')).status).toBe(200);
    expect((await ask(world, 'DELETE', '/api/functions/fun_f/purge')).status).toBe(200);
    finish('ran');
    expect((await pending).json).toEqual(success('ran'));
  });
});

it('leaves the function as it was', async () => {
  const before = (await ask(world, 'GET', '/api/functions/fun_f')).json;
  await world.clock.advance(1000);
  await invoke();
  await run(() => raise(new Error('no')));
  expect((await ask(world, 'GET', '/api/functions/fun_f')).json).toEqual(before);
});

it('runs what the system has, and what an integration shows', async () => {
  const { functions, install } = world.aeontel;
  functions.put({ id: 'fun_s', name: 's', workspaceId: null, system: true });
  functions.put({ id: 'fun_o', name: 'o', workspaceId: 'wsp_other' });
  install({ workspaceId: 'wsp_demo', functionId: 'fun_o' });
  for (const id of ['fun_s', 'fun_o']) {
    expect((await ask(world, 'POST', `/api/functions/${id}/invoke`, { json: { args: { a: 1 } } })).json).toEqual(
      success({ a: 1 }),
    );
  }
});
