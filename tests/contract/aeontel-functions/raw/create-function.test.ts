import { describe, expect, it } from 'vitest';
import { type AskInit, ask, openWorld, startAt, tellRefusal } from './ask.js';

const good = { workspaceId: 'wsp_demo', name: 'summarize', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
const now = new Date(startAt).toISOString();
const world = openWorld();

const create = (changes: object = {}, init: AskInit = {}) =>
  ask(world, 'POST', '/api/functions', { json: { ...good, ...changes }, ...init });

describe('a function that is made', () => {
  it('has its 13 fields, null where there is nothing', async () => {
    const { status, json } = await create();
    expect([status, json]).toEqual([
      201,
      {
        ...{ id: expect.any(String), workspaceId: 'wsp_demo', name: 'summarize', description: null },
        ...{ defaultVersionId: expect.any(String), source: 'custom', system: false, createdBy: 'usr_admin' },
        ...{ runtimeUserId: null, deletedAt: null, retentionTier: null, createdAt: now, updatedAt: now },
      },
    ]);
    expect((await ask(world, 'GET', `/api/functions/${json.id}`)).json).toEqual(json);
    expect((await ask(world, 'GET', `/api/functions?ids=${json.id}`)).json.data).toEqual([json]);
  });

  it('has an initial version with the two schemas, which is its default', async () => {
    const { json } = await create({ inputSchemaId: 'sch_text' });
    const versions = world.aeontel.versions.list().filter(({ functionId }) => functionId === json.id);
    expect(versions).toEqual([
      {
        ...{ id: json.defaultVersionId, functionId: json.id, name: 'v1', parentId: null },
        ...{ inputSchemaId: 'sch_text', outputSchemaId: 'sch_output', createdAt: now, updatedAt: now },
      },
    ]);
  });

  it('has ids of typed prefixes, of which a later one sorts after an earlier', async () => {
    const own = openWorld();
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      if (count === 3) await own.clock.advance('1d');
      const { json } = await ask(own, 'POST', '/api/functions', { json: good });
      expect(json.id).toMatch(/^fun_[0-9a-hjkmnp-tv-z]{26}$/);
      expect(json.defaultVersionId).toMatch(/^fnv_[0-9a-hjkmnp-tv-z]{26}$/);
      ids.push(json.id);
    }
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(6);
  });

  it('may have the name of another', async () => {
    const [first, second] = [await create({ name: 'twin' }), await create({ name: 'twin' })];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.json.id).not.toBe(second.json.id);
  });

  it.each<[who: string, token: string, createdBy: string]>([
    ['a member', 'tok_member', 'usr_member'],
    ['an administrator', 'tok_admin', 'usr_admin'],
    ["the platform's administrator, who is no member", 'tok_platform', 'usr_platform'],
  ])('is of %s who asked', async (_who, token, createdBy) => {
    const { status, json } = await create({}, { token });
    expect([status, json.createdBy]).toEqual([201, createdBy]);
  });

  it.each<[rule: string, changes: object]>([
    ['keeps blanks around a name', { name: '  a  b ' }],
    ['keeps an empty description', { description: '' }],
    ['keeps what is no letter', { name: '\u0000\n"\\/%_é', description: '\ud83d\ude00\u2028' }],
    ['keeps half a pair', { name: 'a\ud800' }],
    ['takes a name of 255 characters', { name: 'é'.repeat(255) }],
    ['counts characters, not their halves, in a name', { name: '\ud83d\ude00'.repeat(255) }],
    ['counts characters, not their halves, in a description', { description: '\ud83d\ude00'.repeat(4096) }],
    ['takes a name of one character', { name: 'x' }],
    ['takes the source custom', { source: 'custom' }],
    ['takes the source openapi-op', { source: 'openapi-op' }],
  ])('%s', async (_rule, changes) => {
    const { status, json } = await create(changes);
    expect(status).toBe(201);
    expect(json).toMatchObject(changes);
  });

  it('is no system function, though the platform may say that its source is', async () => {
    const { status, json } = await create({ source: 'system' }, { token: 'tok_platform' });
    expect([status, json.source, json.system, json.workspaceId]).toEqual([201, 'system', false, 'wsp_demo']);
    expect((await ask(world, 'PATCH', `/api/functions/${json.id}`, { json: { name: 'n' } })).status).toBe(200);
  });
});

describe('a body that is refused', () => {
  it.each<[rule: string, changes: object, code: string, ...pointers: string[]]>([
    ['an empty name', { name: '' }, 'validation_failed', '/name'],
    ['a name of spaces', { name: '   ' }, 'validation_failed', '/name'],
    ['a name of other blanks', { name: '\t\n\u00a0\u3000' }, 'validation_failed', '/name'],
    ['a name of 256 characters', { name: 'x'.repeat(256) }, 'validation_failed', '/name'],
    ['a name of 256 pairs', { name: '\ud83d\ude00'.repeat(256) }, 'validation_failed', '/name'],
    ['a description of 4097', { description: 'x'.repeat(4097) }, 'validation_failed', '/description'],
    ['a description that is null', { description: null }, 'validation_failed', '/description'],
    ['a source that is null', { source: null }, 'validation_failed', '/source'],
    ['a source that there is not', { source: 'workspace' }, 'validation_failed', '/source'],
    ['a source in capitals', { source: 'Custom' }, 'validation_failed', '/source'],
    ['a name that is a number', { name: 1 }, 'validation_failed', '/name'],
    ['a name that is a list', { name: ['x'] }, 'validation_failed', '/name'],
    ['a workspace that is null', { workspaceId: null }, 'validation_failed', '/workspaceId'],
    [
      'schemas that are none',
      { inputSchemaId: 1, outputSchemaId: {} },
      'validation_failed',
      '/inputSchemaId',
      '/outputSchemaId',
    ],
    ['a key that nobody knows', { bogus: 1 }, 'unknown_field', '/bogus'],
    ['a key in another case', { Name: 'x' }, 'unknown_field', '/Name'],
    ['keys that are read only', { id: 'fun_x', system: true }, 'unknown_field', '/id', '/system'],
    ['a key that objects inherit', { constructor: 1, toString: 2 }, 'unknown_field', '/constructor', '/toString'],
    ['keys that a pointer escapes', { 'a/b~c': 1, '': 2 }, 'unknown_field', '/', '/a~1b~0c'],
    ['a key that nobody knows, a value that is wrong', { bogus: 1, name: '' }, 'validation_failed', '/bogus', '/name'],
    ['a schema that there is not', { inputSchemaId: 'sch_no' }, 'invalid_reference', '/inputSchemaId'],
    ['a schema of another workspace', { outputSchemaId: 'sch_other' }, 'invalid_reference', '/outputSchemaId'],
    [
      'schemas named emptily',
      { inputSchemaId: '', outputSchemaId: '__proto__' },
      'invalid_reference',
      '/inputSchemaId',
      '/outputSchemaId',
    ],
  ])('%s', async (_rule, changes, code, ...pointers) => {
    const before = world.aeontel.functions.list().length;
    const [status, told, ...places] = tellRefusal(await create(changes));
    expect([status, told, ...places.sort()]).toEqual([400, code, ...pointers]);
    expect(world.aeontel.functions.list()).toHaveLength(before);
  });

  it('lacks every required key', async () => {
    const answer = await ask(world, 'POST', '/api/functions', { json: {} });
    const [status, code, ...pointers] = tellRefusal(answer);
    expect([status, code, ...pointers.sort()]).toEqual([
      ...[400, 'validation_failed', '/inputSchemaId', '/name', '/outputSchemaId', '/workspaceId'],
    ]);
    expect(answer.json.errors.map(({ code }: { code: string }) => code)).toEqual(Array(4).fill('required'));
  });

  it('names a prototype', async () => {
    const body = JSON.stringify(good).replace('{', '{"__proto__":{"description":"x"},');
    const headers = { 'content-type': 'application/json' };
    expect(tellRefusal(await ask(world, 'POST', '/api/functions', { body, headers }))).toEqual([
      ...[400, 'unknown_field', '/__proto__'],
    ]);
  });

  it('tells everything that is wrong at once, by what is wrong', async () => {
    const json = { name: ' ', description: null, source: 'x', bogus: 1, workspaceId: 5, outputSchemaId: 'sch_output' };
    const told = await ask(world, 'POST', '/api/functions', { json });
    const faults = told.json.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    expect(faults.sort()).toEqual([
      ...['/bogus unknown_field', '/description null_value', '/inputSchemaId required', '/name empty'],
      ...['/source not_listed', '/workspaceId wrong_type'],
    ]);
  });
});

describe('who may not', () => {
  it('hears the same of a workspace of others and of one that there is not', async () => {
    const answers = [await create({ workspaceId: 'wsp_other' }), await create({ workspaceId: 'wsp_nowhere' })];
    for (const answer of answers) expect(tellRefusal(answer)).toEqual([403, 'forbidden']);
    const texts = answers.map(({ json }) => JSON.stringify({ ...json, requestId: '' }).replace(/wsp_\w+/g, ''));
    expect(texts[0]).toBe(texts[1]);
  });

  it.each<[who: string, changes: object, init: AskInit]>([
    ['a token for reading', {}, { token: 'pub_demo' }],
    ['a member, for a workspace that is not the own', { workspaceId: 'wsp_other' }, { token: 'tok_admin' }],
    ["a workspace's token, for the source system", { source: 'system' }, {}],
    ['an administrator of the workspace, for the source system', { source: 'system' }, { token: 'tok_admin' }],
    ['the platform, for a workspace that there is not', { workspaceId: 'wsp_no' }, { token: 'tok_platform' }],
  ])('is %s', async (_who, changes, init) => {
    expect(tellRefusal(await create(changes, init))).toEqual([403, 'forbidden']);
  });
});
