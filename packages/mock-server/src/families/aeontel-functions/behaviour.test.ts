import { describe, expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

const open = () => openWorld().world.aeontel;

/** What a facade says of what it is given. */
function tell(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'fine';
}

describe('world.aeontel refuses', () => {
  // what no type would let pass is given by programs without types
  const any = (value: unknown): any => value;

  it.each<[string, (aeontel: ReturnType<typeof open>) => unknown, RegExp]>([
    [
      'a tier that there is not',
      ({ functions }) => functions.put(any({ name: 'f', retentionTier: 'forever' })),
      /^TypeError.*functions\.put: retentionTier is 'forever'.*short, medium, long, none/,
    ],
    [
      'a tier of an active function',
      ({ functions }) => functions.put({ name: 'f', retentionTier: 'short' }),
      /^TypeError.*retentionTier.*give deletedAt too/,
    ],
    [
      'an id of another kind',
      ({ functions }) => functions.put({ id: 'fnv_1', name: 'f' }),
      /^TypeError.*id is 'fnv_1'.*fun_1/,
    ],
    [
      'an id that a list of ids would split',
      ({ functions }) => functions.put({ id: 'fun_a,b', name: 'f' }),
      /^TypeError.*without blanks, commas/,
    ],
    [
      'a workspace that is not there',
      ({ functions }) => functions.put({ name: 'f', workspaceId: 'wsp_no' }),
      /^RangeError.*workspaceId is 'wsp_no'.*workspaces\.put/,
    ],
    [
      'a field that is not there',
      ({ functions }) => functions.put(any({ name: 'f', workspaceID: 'wsp_demo' })),
      /^TypeError.*no field workspaceID.*Did you mean 'workspaceId'\?/,
    ],
    ['no name', ({ functions }) => functions.put(any({})), /^TypeError.*name is undefined/],
    ['a blank name', ({ functions }) => functions.put({ name: ' ' }), /^TypeError.*name is ' '/],
    [
      'a time without a zone',
      ({ functions }) => functions.put({ name: 'f', createdAt: '2026-01-01T00:00:00' }),
      /^TypeError.*createdAt.*zone/,
    ],
    [
      'a version of another function',
      ({ functions }) => {
        functions.put({ id: 'fun_a', name: 'a', defaultVersionId: 'fnv_a' });
        functions.put({ id: 'fun_b', name: 'b', defaultVersionId: 'fnv_a' });
      },
      /^TypeError.*defaultVersionId is 'fnv_a'.*of fun_a/,
    ],
    [
      'a version of no function',
      ({ versions }) => versions.put({ functionId: 'fun_no' }),
      /^RangeError.*functionId is 'fun_no'/,
    ],
    [
      'a version with no such schema',
      ({ functions, versions }) =>
        versions.put({ functionId: functions.put({ name: 'f' }).id, inputSchemaId: 'sch_no' }),
      /^RangeError.*inputSchemaId is 'sch_no'.*schemas\.put/,
    ],
    [
      'a version that changes hands',
      ({ functions, versions }) => {
        functions.put({ id: 'fun_a', name: 'a', defaultVersionId: 'fnv_a' });
        versions.put({ id: 'fnv_a', functionId: functions.put({ name: 'b' }).id });
      },
      /^TypeError.*functionId.*fun_a, whose version fnv_a is/,
    ],
    [
      'members that are no Map',
      ({ workspaces }) => workspaces.put(any({ members: { usr_admin: 'admin' } })),
      /^TypeError.*members is an object.*Map/,
    ],
    [
      'a member that is nobody',
      ({ workspaces }) => workspaces.put({ members: new Map([['usr_no', 'admin']]) }),
      /^RangeError.*members is 'usr_no'.*users\.put/,
    ],
    [
      'a role that there is not',
      ({ workspaces }) => workspaces.put({ members: any(new Map([['usr_admin', 'owner']])) }),
      /^TypeError.*members of usr_admin is 'owner'.*admin, member/,
    ],
    [
      'a token with blanks',
      ({ tokens }) => tokens.put('a b', { kind: 'sec', workspaceId: 'wsp_demo' }),
      /^TypeError.*tokens\.put: value/,
    ],
    [
      'a token of no workspace',
      ({ tokens }) => tokens.put('t', { kind: 'sec', workspaceId: 'wsp_no' }),
      /^RangeError.*workspaceId is 'wsp_no'/,
    ],
    [
      'a token of no user',
      ({ tokens }) => tokens.put('t', { kind: 'tok', userId: 'usr_no' }),
      /^RangeError.*userId is 'usr_no'/,
    ],
    [
      'a token of no kind',
      ({ tokens }) => tokens.put('t', any({ kind: 'key', workspaceId: 'wsp_demo' })),
      /^TypeError.*kind is 'key'.*sec, pub, tok/,
    ],
    [
      'to install what is not there',
      ({ install }) => install({ workspaceId: 'wsp_demo', functionId: 'fun_no' }),
      /^RangeError.*install: functionId is 'fun_no'/,
    ],
    [
      'to install nowhere',
      ({ install, functions }) => install({ workspaceId: 'wsp_no', functionId: functions.put({ name: 'f' }).id }),
      /^RangeError.*workspaceId is 'wsp_no'/,
    ],
    [
      'a schema that holds a function',
      ({ schemas }) => schemas.put({ id: 'sch_a', schema: any({ type: 'object', properties: { a: { check() {} } } }) }),
      /^TypeError.*schema of sch_a has to be JSON, and \/properties\/a\/check is a function/,
    ],
    [
      'a schema that holds undefined',
      ({ schemas }) => schemas.put({ id: 'sch_a', schema: any({ type: undefined }) }),
      /^TypeError.*sch_a.*\/type is undefined/,
    ],
    [
      'a schema that holds itself',
      ({ schemas }) => {
        const schema: Record<string, unknown> = {};
        schema.items = schema;
        schemas.put({ id: 'sch_a', schema: any(schema) });
      },
      /^TypeError.*sch_a.*\/items is itself again/,
    ],
    [
      'a schema that is a text',
      ({ schemas }) => schemas.put({ id: 'sch_a', schema: 'string' }),
      /^TypeError.*schema of sch_a is 'string'.*an object, true or false/,
    ],
    [
      'a schema that is an instance of a class',
      ({ schemas }) => schemas.put({ id: 'sch_a', schema: any(new Map()) }),
      /^TypeError.*sch_a.*no plain object/,
    ],
  ])('%s', (_what, act, said) => {
    const aeontel = open();
    expect(tell(() => act(aeontel))).toMatch(said);
  });
});

describe('world.aeontel.functions.put', () => {
  it('keeps nothing of what it refuses', () => {
    const aeontel = open();
    expect(() => aeontel.functions.put({ name: 'f', workspaceId: 'wsp_no' })).toThrow(RangeError);
    expect([aeontel.functions.list(), aeontel.versions.list()]).toEqual([[], []]);
  });

  it('takes undefined for left out, and writes times as the service does', () => {
    const given = { name: 'f', description: undefined, createdAt: '2026-01-01T01:00:00+01:00' } as { name: string };
    expect(open().functions.put(given)).toMatchObject({ description: null, createdAt: '2026-01-01T00:00:00.000Z' });
  });

  it('makes one of no workspace the system’s own', async () => {
    const { world, ask } = openWorld();
    world.aeontel.functions.put({ id: 'fun_own', name: 'own', workspaceId: null });
    expect((await ask('GET', '/fun_own')).body).toMatchObject({ system: true, source: 'system', createdBy: null });
  });

  it('puts one whose time is up already: nobody sees it', async () => {
    const { world, ask } = openWorld();
    const deletedAt = '2025-01-01T00:00:00.000Z';
    expect(world.aeontel.functions.put({ id: 'fun_old', name: 'old', deletedAt })).toMatchObject({ deletedAt });
    expect([world.aeontel.functions.list(), world.aeontel.versions.list()]).toEqual([[], []]);
    expect((await ask('GET', '/fun_old')).status).toBe(404);
  });

  it('gives a deleted one the tier of its workspace', () => {
    const deletedAt = '2026-01-01T00:00:00.000Z';
    expect(open().functions.put({ name: 'f', deletedAt }).retentionTier).toBe('medium');
    expect(open().functions.put({ name: 'f', workspaceId: 'wsp_other', deletedAt }).retentionTier).toBe('short');
    expect(open().functions.put({ name: 'f', deletedAt, retentionTier: 'none' }).retentionTier).toBe('none');
  });
});

it('keeps what it was given, whatever becomes of that', () => {
  const aeontel = open();
  const members = new Map([['usr_admin', 'admin' as const]]);
  aeontel.workspaces.put({ id: 'wsp_lab', members });
  members.clear();
  const schema = { type: 'string' };
  aeontel.schemas.put({ id: 'sch_a', schema });
  schema.type = 'number';
  expect(aeontel.workspaces.list().find(({ id }) => id === 'wsp_lab')?.members.size).toBe(1);
  expect(aeontel.schemas.list().find(({ id }) => id === 'sch_a')?.schema).toEqual({ type: 'string' });
});

it('installs a function once', () => {
  const { world } = openWorld();
  const { id } = world.aeontel.functions.put({ name: 'f', workspaceId: 'wsp_other' });
  const installation = { workspaceId: 'wsp_demo', functionId: id };
  world.aeontel.install(installation).install(installation);
  expect(world.snapshot().families['aeontel-functions']).toMatchObject({ installations: [installation] });
});
