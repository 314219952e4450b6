import type { World } from '@functionary/mock-server';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld, tellRefusal } from './ask.js';

let world: World;

beforeEach(() => {
  world = openWorld();
  world.aeontel.functions.put({ id: 'fun_f', name: 'f', defaultVersionId: 'fnv_1' });
});

const invoke = (json?: unknown, init: AskInit = {}) =>
  ask(world, 'POST', '/api/functions/fun_f/invoke', { json, ...init });

const success = (result: unknown) => ({ ok: true, result, error: null, durationMs: expect.any(Number) });

describe('code', () => {
  it('is that of the version, else of the function, else of its name, else an echo', async () => {
    expect((await invoke({ args: { a: 1 } })).json.result).toEqual({ a: 1 });
    for (const id of ['f', 'fun_f', 'fnv_1']) {
      world.aeontel.handler(id, () => id);
      expect((await invoke()).json.result).toBe(id);
    }
  });

  it('is told what runs, and for whom', async () => {
    const seen: object[] = [];
    world.aeontel.handler('fun_f', (_args, context) => void seen.push(context));
    for (const token of ['sec_demo', 'tok_member']) await invoke({}, { token });
    const about = { functionId: 'fun_f', functionName: 'f', versionId: 'fnv_1', workspaceId: 'wsp_demo' };
    expect(seen).toEqual([
      { ...about, userId: 'usr_admin', signal: expect.any(AbortSignal) },
      { ...about, userId: 'usr_member', signal: expect.any(AbortSignal) },
    ]);
  });

  it('may spoil its arguments without harm', async () => {
    world.aeontel.handler('fun_f', (args) => {
      args.list.push(2);
      return args;
    });
    for (let times = 0; times < 2; times += 1) {
      expect((await invoke({ args: { list: [1] } })).json.result).toEqual({ list: [1, 2] });
    }
  });
});

describe('arguments', () => {
  it('come as they were sent, and without any they are none', async () => {
    const args = { a: [1, { b: null }], 'c/d': '\ud83d\ude00', '': 0 };
    expect((await invoke({ args })).json.result).toEqual(args);
    for (const body of [undefined, {}, { args: {} }]) expect((await invoke(body)).json).toEqual(success({}));
  });

  it('may be named as a prototype, and are only that', async () => {
    const body = '{"args":{"__proto__":{"isAdmin":true},"constructor":1}}';
    world.aeontel.handler('fun_f', (args) => [args.isAdmin === true, Object.keys(args)]);
    const { json } = await invoke(undefined, { body, headers: { 'content-type': 'application/json' } });
    expect(json.result).toEqual([false, ['__proto__', 'constructor']]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it.each<[what: string, body: object, code: string, ...pointers: string[]]>([
    ['a list', { args: [] }, 'validation_failed', '/args'],
    ['null', { args: null }, 'validation_failed', '/args'],
    ['a text', { args: '{}' }, 'validation_failed', '/args'],
    ['a number', { args: 0 }, 'validation_failed', '/args'],
    ['a version that is null', { versionId: null }, 'validation_failed', '/versionId'],
    ['a version that is a number', { versionId: 1 }, 'validation_failed', '/versionId'],
    ['both wrong', { args: [], versionId: {} }, 'validation_failed', '/args', '/versionId'],
    ['a key that nobody knows', { arguments: {} }, 'unknown_field', '/arguments'],
    ['keys that objects inherit', { valueOf: 1, toString: 1 }, 'unknown_field', '/toString', '/valueOf'],
  ])('that are %s are refused, and nothing runs', async (_what, body, code, ...pointers) => {
    let runs = 0;
    world.aeontel.handler('fun_f', () => ++runs);
    const [status, told, ...places] = tellRefusal(await invoke(body));
    expect([status, told, ...places.sort()]).toEqual([400, code, ...pointers]);
    expect(runs).toBe(0);
  });

  it.each<[what: string, args: object, ...pointers: string[]]>([
    ['of another type', { 'a/b': 1, list: [] }, '/args/a~1b'],
    ['not there', { list: [] }, '/args/a~1b'],
    ['within a list', { 'a/b': 'x', list: [{ n: 1 }, { n: 'x' }] }, '/args/list/1/n'],
    ['in two places', { 'a/b': null, list: 5 }, '/args/a~1b', '/args/list'],
  ])(
    'that break the input schema are refused where they do, and nothing runs: %s',
    async (_what, args, ...pointers) => {
      const { schemas, versions } = world.aeontel;
      const items = { type: 'object', properties: { n: { type: 'number' } } };
      schemas.put({
        id: 'sch_in',
        schema: {
          type: 'object',
          properties: { 'a/b': { type: 'string' }, list: { type: 'array', items } },
          required: ['a/b'],
        },
      });
      versions.put({ id: 'fnv_1', functionId: 'fun_f', inputSchemaId: 'sch_in' });
      let runs = 0;
      world.aeontel.handler('fun_f', () => ++runs);
      const answer = await invoke({ args });
      const [status, code, ...places] = tellRefusal(answer);
      expect([status, code, ...places.sort()]).toEqual([400, 'invalid_args', ...pointers]);
      for (const { code: fault } of answer.json.errors) expect(fault).toBe('schema_mismatch');
      expect(runs).toBe(0);
      expect((await invoke({ args: { 'a/b': 'x' } })).json.result).toBe(1);
    },
  );

  it('that are not sent break a schema that wants some', async () => {
    world.aeontel.versions.put({ id: 'fnv_1', functionId: 'fun_f', inputSchemaId: 'sch_text' });
    expect(tellRefusal(await invoke())).toEqual([400, 'invalid_args', '/args/text']);
  });
});

describe('a version', () => {
  beforeEach(() => {
    world.aeontel.versions.put({ id: 'fnv_2', functionId: 'fun_f', name: 'v2', inputSchemaId: 'sch_text' });
    world.aeontel.functions.put({ id: 'fun_g', name: 'g', defaultVersionId: 'fnv_g' });
    for (const id of ['fnv_1', 'fnv_2']) world.aeontel.handler(id, () => id);
  });

  it('is the default one, or the one that is named', async () => {
    expect((await invoke()).json.result).toBe('fnv_1');
    expect((await invoke({ versionId: 'fnv_1' })).json.result).toBe('fnv_1');
    expect((await invoke({ versionId: 'fnv_2', args: { text: 'x' } })).json.result).toBe('fnv_2');
  });

  it('has its own schemas', async () => {
    expect(tellRefusal(await invoke({ versionId: 'fnv_2' }))).toEqual([400, 'invalid_args', '/args/text']);
  });

  it.each(['fnv_g', 'fnv_no', '', 'fun_f', '__proto__'])('is one of this function, not %j', async (versionId) => {
    expect(tellRefusal(await invoke({ versionId }))).toEqual([400, 'invalid_reference', '/versionId']);
  });

  it('has to be named where none is the default', async () => {
    world.aeontel.functions.put({ id: 'fun_f', name: 'f', defaultVersionId: null });
    expect(tellRefusal(await invoke())).toEqual([409, 'no_default_version']);
    expect((await invoke({ versionId: 'fnv_1' })).json.result).toBe('fnv_1');
  });

  it('is looked for before whether the function is deleted', async () => {
    await ask(world, 'DELETE', '/api/functions/fun_f');
    expect(tellRefusal(await invoke({ versionId: 'fnv_no' }))).toEqual([400, 'invalid_reference', '/versionId']);
    expect(tellRefusal(await invoke({ versionId: 'fnv_1' }))).toEqual([409, 'function_deleted']);
  });
});
