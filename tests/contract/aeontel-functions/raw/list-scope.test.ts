import { describe, expect, it } from 'vitest';
import { openWorld } from './ask.js';
import { list, tell } from './list-functions.js';

const world = openWorld();
const { functions, workspaces, users, tokens, install } = world.aeontel;
workspaces.put({ id: 'wsp_third', members: new Map() });
workspaces.put({ id: 'wsp_empty', members: new Map([['usr_member', 'member']]) });
users.put({ id: 'usr_loner' });
tokens.put('tok_loner', { kind: 'tok', userId: 'usr_loner' });
tokens.put('sec_empty', { kind: 'sec', workspaceId: 'wsp_empty' });
functions.put({ id: 'fun_d1', name: 'demo one' });
functions.put({ id: 'fun_d2', name: 'demo two' });
functions.put({ id: 'fun_o1', name: 'other one', workspaceId: 'wsp_other' });
functions.put({ id: 'fun_o2', name: 'other, installed in demo', workspaceId: 'wsp_other' });
functions.put({ id: 'fun_t1', name: 'third', workspaceId: 'wsp_third' });
functions.put({ id: 'fun_t2', name: 'third, installed in demo and other', workspaceId: 'wsp_third' });
functions.put({ id: 'fun_s1', name: 'system', workspaceId: null, source: 'system', system: true });
functions.put({ id: 'fun_s2', name: 'system by source alone', source: 'system' });
install({ workspaceId: 'wsp_demo', functionId: 'fun_o2' });
install({ workspaceId: 'wsp_demo', functionId: 'fun_t2' });
install({ workspaceId: 'wsp_other', functionId: 'fun_t2' });
const byId = { orderBy: [{ id: 'asc' }] };

const demo = 'd1 d2 s2';
type Row = [token: string, workspace: string, omitted: string, ofWorkspace: string, ofIntegration: string];

describe.each<Row>([
  ['sec_demo', '', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
  ['sec_demo', 'wsp_demo', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
  ['pub_demo', '', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
  ['sec_other', '', 'o1 o2 s1 t2', 'o1 o2 t2', 't2'],
  ['sec_empty', '', 's1', '', ''],
  ['tok_admin', '', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
  ['tok_member', '', 'd1 d2 o1 o2 s1 s2 t2', 'd1 d2 o1 o2 s2 t2', 'o2 t2'],
  ['tok_member', 'wsp_demo', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
  ['tok_member', 'wsp_other', 'o1 o2 s1 t2', 'o1 o2 t2', 't2'],
  ['tok_member', 'wsp_empty', 's1', '', ''],
  ['tok_loner', '', 's1', '', ''],
  ['tok_platform', '', 'd1 d2 o1 o2 s1 s2 t1 t2', 'd1 d2 o1 o2 s2 t1 t2', 'o2 t2'],
  ['tok_platform', 'wsp_third', 's1 t1 t2', 't1 t2', ''],
  ['tok_platform', 'wsp_demo', 'd1 d2 o2 s1 s2 t2', 'd1 d2 o2 s2 t2', 'o2 t2'],
])('%s, workspace_id=%s', (token, workspace, omitted, ofWorkspace, ofIntegration) => {
  const scope = workspace === '' ? {} : { workspace_id: workspace };
  it.each([
    ['union', undefined, omitted],
    ['workspace', 'workspace', ofWorkspace],
    ['system', 'system', 's1'],
    ['integration', 'integration', ofIntegration],
  ])('source: %s', async (_name, source, rows) => {
    const query = { ...byId, ...scope, ...(source !== undefined && { source }) };
    const answer = await list(world, query, { token });
    const ids = answer.json.data.map((row: { id: string }) => row.id.slice(4)).join(' ');
    expect([ids, answer.json.pageInfo.total]).toEqual([rows, rows === '' ? 0 : rows.split(' ').length]);
  });
});

describe('workspace_id', () => {
  it.each<[rule: string, token: string, workspace: string]>([
    ["another's", 'sec_demo', 'wsp_other'],
    ["another's, whose function is installed here", 'sec_demo', 'wsp_third'],
    ["another's, by a read-only token", 'pub_demo', 'wsp_other'],
    ['one of which the user is no member', 'tok_admin', 'wsp_other'],
    ['one that is not there', 'sec_demo', 'wsp_nothing'],
    ['one that is not there, by a platform admin', 'tok_platform', 'wsp_nothing'],
    ['no id', 'sec_demo', 'x'],
    ['in another case', 'sec_demo', 'WSP_DEMO'],
    ['of a user without workspaces', 'tok_loner', 'wsp_demo'],
  ])('%s: forbidden', async (_rule, token, workspace) => {
    for (const source of [{}, { source: 'workspace' }, { source: 'system' }, { source: 'integration' }]) {
      expect(await tell(world, { workspace_id: workspace, ...source }, { token })).toBe('403 forbidden');
    }
  });

  it('answers for an unknown one as for another’s', async () => {
    const tellApart = async (workspace: string) => {
      const { json } = await list(world, { workspace_id: workspace });
      return { ...json, requestId: '', detail: json.detail.replace(workspace, '') };
    };
    expect(await tellApart('wsp_other')).toEqual(await tellApart('wsp_nothing'));
  });
});

describe('source is the scope', () => {
  it('has nothing to do with the field', async () => {
    expect(await tell(world, { ...byId, filter: { source: 'system' } })).toBe('s1 s2');
    expect(await tell(world, { source: 'system', filter: { source: 'custom' } })).toBe('');
    expect(await tell(world, { ...byId, source: 'workspace', system: 'true' })).toBe('');
    expect(await tell(world, { ...byId, source: 'workspace', filter: { source: 'system' } })).toBe('s2');
  });

  it('shows rows of an integration with their owner', async () => {
    const { json } = await list(world, { ...byId, source: 'integration' });
    expect(json.data.map((row: { workspaceId: string }) => row.workspaceId)).toEqual(['wsp_other', 'wsp_third']);
  });
});

it('ids does not reach beyond the scope', async () => {
  const ids = 'fun_d1,fun_o1,fun_o2,fun_t1,fun_s1';
  expect(await tell(world, { ...byId, ids })).toBe('d1 o2 s1');
  expect(await tell(world, { ...byId, ids, source: 'workspace' })).toBe('d1 o2');
  expect(await tell(world, { ...byId, ids }, { token: 'sec_other' })).toBe('o1 o2 s1');
  expect(await tell(world, { ...byId, ids, workspace_id: 'wsp_empty' }, { token: 'tok_member' })).toBe('s1');
});

it('a filter does not reach beyond the scope', async () => {
  expect(await tell(world, { ...byId, filter: { workspaceId: 'wsp_demo' } })).toBe(demo);
  expect(await tell(world, { filter: { OR: [{ id: 'fun_t1' }, { id: 'fun_o1' }] } })).toBe('');
  expect(await tell(world, { filter: { NOT: { workspaceId: 'wsp_demo' } }, ...byId })).toBe('o2 t2');
});

describe('deleted rows in each scope', () => {
  const deleted = openWorld();
  const gone = { deletedAt: '2026-01-15T11:00:00.000Z', retentionTier: 'short' } as const;
  deleted.aeontel.functions.put({ id: 'fun_mine', name: 'mine', ...gone });
  deleted.aeontel.functions.put({ id: 'fun_shared', name: 'shared', workspaceId: 'wsp_other', ...gone });
  deleted.aeontel.functions.put({ id: 'fun_theirs', name: 'theirs', workspaceId: 'wsp_other', ...gone });
  deleted.aeontel.install({ workspaceId: 'wsp_demo', functionId: 'fun_shared' });

  it('are left out unless they are asked for', async () => {
    expect(await tell(deleted)).toBe('');
    expect(await tell(deleted, { include_deleted: 'only', ...byId })).toBe('mine shared');
  });

  it('are gone once their time has come, not a millisecond sooner', async () => {
    const sevenDays = 7 * 86_400_000 - 3_600_000;
    await deleted.clock.advance(sevenDays - 1);
    expect((await list(deleted, { include_deleted: 'true' })).json.pageInfo.total).toBe(2);
    await deleted.clock.advance(1);
    const { json } = await list(deleted, { include_deleted: 'true' });
    expect([json.data, json.pageInfo.total]).toEqual([[], 0]);
  });
});
