import { describe, expect, it, test } from 'vitest';
import { openWorld } from './testing/open-world.js';

const open = () => openWorld().world.aeontel;
const now = '2026-01-01T00:00:00.000Z';

test.each([
  ['as it is kept', '2025-03-01T12:34:56.789Z', '2025-03-01T12:34:56.789Z'],
  ['in another zone', '2025-03-01T12:34:56.789+01:30', '2025-03-01T11:04:56.789Z'],
  ['in small letters', '2025-03-01t12:34:56.789z', '2025-03-01T12:34:56.789Z'],
  ['with a small letter', '2025-03-01t12:34:56.789Z', '2025-03-01T12:34:56.789Z'],
  ['without a fraction', '2025-03-01T12:34:56Z', '2025-03-01T12:34:56.000Z'],
  ['to a tenth of a second', '2025-03-01T12:34:56.7Z', '2025-03-01T12:34:56.700Z'],
  ['finer than it is kept', '2025-03-01T12:34:56.7899Z', '2025-03-01T12:34:56.789Z'],
  ['in a leap second', '2016-12-31T23:59:60.500Z', '2017-01-01T00:00:00.500Z'],
])('a time %s is kept as all are, in every record', (_form, given, kept) => {
  const { functions, versions, workspaces, users } = open();
  const times = { createdAt: given, updatedAt: given };
  const written = { createdAt: kept, updatedAt: kept };
  const put = functions.put({ id: 'fun_a', name: 'a', ...times, deletedAt: given, retentionTier: 'none' });
  expect(put).toMatchObject({ ...written, deletedAt: kept });
  expect(versions.put({ functionId: 'fun_a', ...times })).toMatchObject(written);
  expect(workspaces.put({ createdAt: given }).createdAt).toBe(kept);
  expect(users.put({ createdAt: given }).createdAt).toBe(kept);
  expect([functions.list()[0]!.deletedAt, workspaces.list().at(-1)!.createdAt]).toEqual([kept, kept]);
});

test.each(['0000-01-01T00:00:00+00:01', '9999-12-31T23:59:59-00:01', '9999-12-31T23:59:60Z'])(
  '%s is refused: its year in UTC has no four digits',
  (createdAt) => {
    expect(() => open().functions.put({ name: 'a', createdAt })).toThrow(/^world.aeontel.functions.put: createdAt is/);
  },
);

test.each(['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('%s is a time yet', (createdAt) => {
  expect(open().functions.put({ name: 'a', createdAt }).createdAt).toBe(createdAt);
});

describe('a function that is put again', () => {
  it('keeps its default version, which stays as it is', () => {
    const { functions, versions } = open();
    const first = functions.put({ id: 'fun_a', name: 'a' });
    versions.put({ ...versions.list()[0]!, name: 'v9' });
    expect(functions.put({ id: 'fun_a', name: 'b' })).toEqual({ ...first, name: 'b' });
    expect(versions.list().map(({ id, name }) => [id, name])).toEqual([[first.defaultVersionId, 'v9']]);
  });

  it('gets one if it had none, and loses it for null or another', () => {
    const { functions, versions } = open();
    const put = (more: object) => functions.put({ id: 'fun_a', name: 'a', ...more }).defaultVersionId;
    expect(put({ defaultVersionId: null })).toBeNull();
    expect(put({})).toMatch(/^fnv_/);
    expect(put({ defaultVersionId: 'fnv_two' })).toBe('fnv_two');
    expect(put({ defaultVersionId: null })).toBeNull();
    expect(versions.list()).toHaveLength(2);
  });
});

test('a schema may be nested a thousand deep, and no deeper', () => {
  const nest = (depth: number): { items: object } => {
    let schema = { items: {} };
    for (let at = 2; at < depth; at++) schema = { items: schema };
    return schema;
  };
  const { schemas } = open();
  expect(schemas.put({ id: 'sch_a', schema: nest(1000) as never }).id).toBe('sch_a');
  for (const depth of [1003, 100_000]) {
    expect(() => schemas.put({ id: 'sch_b', schema: nest(depth) as never })).toThrow(
      /^world.aeontel.schemas.put: schema of sch_b has to be JSON, and it is nested more than 1000 deep\.$/,
    );
  }
});

test('what is refused is said in whole sentences, and a token has to fit a header', () => {
  const { tokens } = open();
  expect(() => tokens.put('t', { kind: 'sek', workspaceId: 'wsp_demo' } as never)).toThrow(
    /sec, pub, tok\. Did you mean 'sec'\?$/,
  );
  expect(() => tokens.put('t', { kind: 'key', workspaceId: 'wsp_demo' } as never)).toThrow(/sec, pub, tok\.$/);
  for (const value of ['t€', 'té', 'a b', '']) {
    expect(() => tokens.put(value, { kind: 'sec', workspaceId: 'wsp_demo' })).toThrow(/a text of ASCII without blanks/);
  }
  tokens.put('t!~', { kind: 'sec', workspaceId: 'wsp_demo' });
});

describe('a record', () => {
  it('has what was given, null too, and nothing of what is assumed else', () => {
    const { functions, versions, users, workspaces } = open();
    const times = { createdAt: '2025-01-01T00:00:00.000Z', updatedAt: '2025-01-02T00:00:00.000Z' };
    const bare = {
      ...{ id: 'fun_a', workspaceId: 'wsp_other', name: 'a', description: '', defaultVersionId: null },
      ...{ source: 'openapi-op' as const, system: true, createdBy: null, runtimeUserId: 'usr_other' },
      ...{ deletedAt: now, retentionTier: 'long' as const, ...times },
    };
    expect(functions.put(bare)).toEqual(bare);
    expect(functions.list()).toEqual([bare]);
    const version = {
      ...{ id: 'fnv_a', functionId: 'fun_a', name: 'a', parentId: null, ...times },
      ...{ inputSchemaId: 'sch_text', outputSchemaId: 'sch_other' },
    };
    expect(versions.put(version)).toEqual(version);
    const user = { id: 'usr_a', name: 'A', handle: 'ah', isPlatformAdmin: true, createdAt: now };
    expect(users.put(user)).toEqual(user);
    const members = new Map([['usr_a', 'member' as const]]);
    const workspace = { id: 'wsp_a', name: 'A', retentionTier: 'none' as const, serviceUserId: 'usr_a', members };
    expect(workspaces.put({ ...workspace, createdAt: now })).toEqual({ ...workspace, createdAt: now });
  });

  it('has the usual where nothing, or undefined, was given', () => {
    const { functions, versions, users, workspaces } = open();
    const record = functions.put({ name: 'a' });
    expect(record).toEqual({
      ...{ id: expect.stringMatching(/^fun_/), workspaceId: 'wsp_demo', name: 'a', description: null },
      ...{ defaultVersionId: expect.stringMatching(/^fnv_/), source: 'custom', system: false, createdBy: 'usr_admin' },
      ...{ runtimeUserId: null, deletedAt: null, retentionTier: null, createdAt: now, updatedAt: now },
    });
    const [version] = versions.list();
    expect(version).toEqual({
      ...{ id: record.defaultVersionId, functionId: record.id, name: 'v1', parentId: null },
      ...{ inputSchemaId: 'sch_input', outputSchemaId: 'sch_output', createdAt: now, updatedAt: now },
    });
    const user = users.put({ name: undefined } as never);
    expect(user).toEqual({ id: user.id, name: 'User', handle: user.id, isPlatformAdmin: false, createdAt: now });
    expect(workspaces.put({ name: undefined } as never)).toMatchObject({
      ...{ name: 'Workspace', retentionTier: 'medium', serviceUserId: null, members: new Map(), createdAt: now },
    });
  });

  it('is not what was handed out', () => {
    const { functions, versions } = open();
    const [mine, own] = [functions.put({ name: 'a' }), versions.list()[0]!];
    mine.name = 'b';
    versions.put(own).name = 'b';
    expect([functions.list()[0]!.name, versions.list()[0]!.name]).toEqual(['a', 'v1']);
  });
});
