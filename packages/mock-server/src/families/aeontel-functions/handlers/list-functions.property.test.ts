import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorldSnapshot } from '../../../world.js';
import type { AeontelData, FunctionRecord } from '../state.js';
import { listPlainly, type Question, type Sight, writeQuestion } from '../testing/list-plainly.js';
import { type OpenWorld, openWorld } from '../testing/open-world.js';

const byFilter = (filter: object): string => `filter=${encodeURIComponent(JSON.stringify(filter))}`;
const hasA = ({ name }: FunctionRecord): boolean => name.toLowerCase().includes('a');

const isAmong = ({ id }: FunctionRecord, ...ids: string[]): boolean => ids.includes(id);
const isA = byFilter({ name: 'a' });

/** One set is asked at a time: by their words alone its questions are hard to tell apart, or hard to keep an answer to. */
const questions: Readonly<Record<string, readonly Question[]>> = {
  'about rows alone': [
    { query: '', accepts: () => true },
    { query: 'name=A', accepts: hasA },
    { query: 'name=B', accepts: (row) => row.name === 'b' },
    { query: 'system=true', accepts: (row) => row.system },
    { query: 'system=false', accepts: (row) => !row.system },
    { query: 'created_by=usr_member', accepts: (row) => row.createdBy === 'usr_member' },
    { query: 'created_by=usr_admin', accepts: (row) => row.createdBy === 'usr_admin' },
    {
      query: byFilter({ NOT: { createdBy: 'usr_admin' } }),
      accepts: ({ createdBy }) => createdBy !== null && createdBy !== 'usr_admin',
    },
    { query: 'ids=fun_1,fun_2,fun_3&name=A', accepts: (row) => isAmong(row, 'fun_1', 'fun_2', 'fun_3') && hasA(row) },
    {
      query: byFilter({ OR: [{ id: 'fun_1' }, { name: 'b' }] }),
      accepts: (row) => isAmong(row, 'fun_1') || row.name === 'b',
    },
    { query: byFilter({ description: null }), accepts: (row) => row.description === null },
    { query: byFilter({ NOT: { name: { in: ['a', 'b'] } } }), accepts: (row) => !['a', 'b'].includes(row.name) },
    { query: byFilter({ id: { in: ['fun_1', 'fun_2'] } }), accepts: (row) => isAmong(row, 'fun_1', 'fun_2') },
  ],
  'the same of other places': [
    { query: 'name=A', accepts: hasA },
    { query: 'name=A', deletion: 'true', accepts: hasA },
    { query: 'name=A', deletion: 'only', accepts: hasA },
    { query: 'name=A', source: 'integration', accepts: hasA },
    { query: 'name=A', source: 'workspace', accepts: hasA },
    { query: 'name=A', source: 'system', deletion: 'true', accepts: hasA },
    { query: 'name=A', workspaceId: 'wsp_demo', accepts: hasA },
    { query: 'name=A', workspaceId: 'wsp_other', deletion: 'true', accepts: hasA },
    { query: '', deletion: 'true', accepts: () => true },
    { query: 'retention_tier=short', deletion: 'only', accepts: (row) => row.retentionTier === 'short' },
  ],
  'that hang on others': [
    {
      query: byFilter({ createdByUser: { name: 'Zoe' } }),
      accepts: (row, { data }) => data.users.get(row.createdBy ?? '')?.name === 'Zoe',
    },
    {
      query: byFilter({ OR: [{ system: true }, { workspace: { name: 'Lab' } }] }),
      accepts: (row, { data, reaches }) =>
        row.system || (reaches(row.workspaceId) && data.workspaces.get(row.workspaceId!)!.name === 'Lab'),
    },
    {
      query: byFilter({ NOT: { versions: { name: 'v2' } } }),
      accepts: (row, { data }) =>
        ![...data.versions.values()].some((each) => each.functionId === row.id && each.name === 'v2'),
    },
    { query: byFilter({ defaultVersion: { function: { name: 'a' } } }), deletion: 'true', accepts: isOfA },
    { query: isA, deletion: 'true', accepts: (row) => row.name === 'a' },
  ],
};

function isOfA(row: FunctionRecord, { data, sees }: Sight): boolean {
  const found = data.functions.get(data.versions.get(row.defaultVersionId ?? '')?.functionId ?? '');
  return sees(found) && found?.deletedAt === null && found.name === 'a';
}

const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
const workspaceId = some('wsp_demo', 'wsp_other');
const id = some('fun_1', 'fun_2', 'fun_3', 'fun_4', 'fun_5');
const name = some('a', 'A', 'b');
const act = <Given>(given: fc.Arbitrary<Given>, change: (opened: OpenWorld, given: Given) => unknown) =>
  given.map((value) => (opened: OpenWorld) => change(opened, value));

const deletion = fc.oneof(
  fc.constant({ deletedAt: null }),
  fc.record({
    deletedAt: fc.constant('2025-12-30T00:00:00.000Z'),
    retentionTier: some('short' as const, 'none' as const),
  }),
);
const record = fc.record({
  ...{ id, name, workspaceId: some('wsp_demo', 'wsp_other', null), description: some(null, 'd') },
  ...{ createdBy: some('usr_admin', 'usr_member', null), system: fc.boolean() },
});
const members = fc
  .subarray(['usr_admin', 'usr_member', 'usr_other'])
  .map((all) => new Map(all.map((each) => [each, 'member' as const])));
const isHeld = ({ world }: OpenWorld, functionId: string): boolean =>
  world.aeontel.functions.list().some((each) => each.id === functionId);
const holder = some(
  { kind: 'tok' as const, userId: 'usr_member' },
  { kind: 'tok' as const, userId: 'usr_platform' },
  { kind: 'sec' as const, workspaceId: 'wsp_other' },
);

/** Whatever may change what somebody sees: through the door, past it, in time. */
const change = fc.oneof(
  act(fc.tuple(record, deletion), ({ world }, [row, more]) => world.aeontel.functions.put({ ...row, ...more })),
  act(fc.tuple(id, name), ({ ask }, [at, to]) => ask('PATCH', `/${at}`, { name: to }, 'tok_platform')),
  act(id, ({ ask }, at) => ask('DELETE', `/${at}`, undefined, 'tok_platform')),
  act(fc.tuple(id, some('restore', 'purge')), ({ ask }, [at, verb]) =>
    ask('POST', `/${at}/${verb}`, undefined, 'tok_platform'),
  ),
  act(fc.record({ workspaceId, name }), ({ ask }, body) =>
    ask('POST', '', { ...body, inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' }, 'tok_platform'),
  ),
  act(fc.record({ workspaceId, functionId: id }), (opened, installation) => {
    if (isHeld(opened, installation.functionId)) opened.world.aeontel.install(installation);
  }),
  act(fc.tuple(id, some('v1', 'v2')), (opened, [functionId, version]) => {
    const isThere = isHeld(opened, functionId);
    if (isThere) opened.world.aeontel.versions.put({ id: `fnv_of_${functionId}`, functionId, name: version });
  }),
  act(fc.record({ id: workspaceId, name: some('Lab', 'Demo'), members }), ({ world }, given) =>
    world.aeontel.workspaces.put(given),
  ),
  act(
    fc.record({ id: some('usr_member', 'usr_platform'), name: some('Zoe', 'Max'), isPlatformAdmin: fc.boolean() }),
    ({ world }, given) => world.aeontel.users.put(given),
  ),
  act(holder, ({ world }, one) => world.aeontel.tokens.put('tok_any', one)),
  act(some('3d', '8d'), ({ world }, time) => world.clock.advance(time)),
);

const tokens = fc.subarray(['tok_member', 'tok_platform', 'tok_any', 'sec_demo', 'pub_demo'], {
  minLength: 1,
  maxLength: 2,
});

/** Each question is asked by whoever asks it again and again, whatever happens in between. */
async function askAll({ world, ask }: OpenWorld, holders: readonly string[], all: readonly Question[]): Promise<void> {
  await ask('GET');
  const data = world.snapshot().families['aeontel-functions'] as unknown as AeontelData;
  for (const [token, question] of holders.flatMap((each) => all.map((one) => [each, one] as const))) {
    const { status, body } = await ask('GET', writeQuestion(question), undefined, token);
    const expected = listPlainly(data, token, question);
    expect(status).toBe(expected === undefined ? 403 : 200);
    if (expected === undefined) continue;
    expect([body.pageInfo.total, body.data.map((each: FunctionRecord) => each.id)]).toEqual([
      expected.length,
      expected,
    ]);
  }
}

/** What happens between two rounds of questions. */
const event = fc.oneof({ weight: 12, arbitrary: change }, some('save' as const, 'restore' as const, 'reset' as const));

test.each(Object.keys(questions))(
  'lists and totals are as a look at all there is has them, whoever asks, whatever changes: %s',
  async (kind) => {
    const all = questions[kind]!;
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 2, maxLength: 5 }),
        fc.array(change, { maxLength: 6 }),
        tokens,
        fc.array(event, { maxLength: 12 }),
        async (rows, before, holders, events) => {
          const opened = openWorld();
          const { world } = opened;
          const begin = (): unknown => world.aeontel.tokens.put('tok_any', { kind: 'tok', userId: 'usr_member' });
          begin();
          for (const row of rows) world.aeontel.functions.put(row);
          for (const each of before) await each(opened);
          let saved: WorldSnapshot = world.snapshot();
          await askAll(opened, holders, all);
          for (const each of events) {
            if (each === 'save') saved = world.snapshot();
            else if (each === 'restore') world.restore(saved);
            else if (each === 'reset') {
              world.reset();
              begin();
            } else await each(opened);
            await askAll(opened, holders, all);
          }
        },
      ),
      { numRuns: Math.ceil(400 / all.length) },
    );
  },
  60_000,
);
