import { expect, test } from 'vitest';
import { openWorld } from './testing/open-world.js';

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

function openFilled() {
  const opened = openWorld();
  const { functions, workspaces, users } = opened.world.aeontel;
  for (let number = 0; number < 40; number++) {
    const members = new Map(number % 2 === 0 ? [['usr_member', 'member' as const]] : []);
    workspaces.put({ id: `wsp_${number}`, members });
    functions.put({ id: `fun_${number}`, name: `f${number % 4}`, workspaceId: `wsp_${number}` });
  }
  functions.put({ id: 'fun_mine', name: 'mine', createdBy: 'usr_member' });
  functions.put({ id: 'fun_gone', name: 'gone', deletedAt: '2026-01-01T00:00:00.000Z', retentionTier: 'none' });
  functions.put({ id: 'fun_system', name: 'system', workspaceId: null, system: true, source: 'system' });
  opened.world.aeontel.install({ workspaceId: 'wsp_demo', functionId: 'fun_1' });
  opened.world.aeontel.install({ workspaceId: 'wsp_1', functionId: 'fun_3' });
  opened.world.aeontel.install({ workspaceId: 'wsp_demo', functionId: 'fun_mine' });
  const list = async (query = '', token?: string): Promise<string[]> => {
    const { body } = await opened.ask('GET', `?orderBy=${json([{ id: 'asc' }])}${query}`, undefined, token);
    expect(body.pageInfo.total).toBe(body.data.length);
    return body.data.map((each: { id: string }) => each.id);
  };
  return { ...opened, users, list };
}

test('a member of many workspaces sees theirs, and no other’s', async () => {
  const { list } = openFilled();
  const even = Array.from({ length: 20 }, (_, number) => `fun_${2 * number}`);
  expect(await list('', 'tok_member')).toEqual([...even, 'fun_1', 'fun_mine', 'fun_system'].sort());
  expect(await list('&source=system', 'tok_member')).toEqual(['fun_system']);
  expect(await list('', 'tok_platform')).toHaveLength(42);
  expect(await list('&include_deleted=only', 'tok_platform')).toEqual(['fun_gone']);
});

test('ids in the filter find what the caller would find among all, and nothing else', async () => {
  const { list } = openFilled();
  const all = ['fun_0', 'fun_1', 'fun_3', 'fun_gone', 'fun_mine', 'fun_system'];
  const byIds = (ids: string[], more = '', token?: string) =>
    list(`&filter=${json({ id: { in: ids } })}${more}`, token);
  expect(await byIds([...all, ...all])).toEqual(['fun_1', 'fun_mine', 'fun_system']);
  expect(await byIds(all, '&include_deleted=true')).toEqual(['fun_1', 'fun_gone', 'fun_mine', 'fun_system']);
  expect(await byIds(all, '&source=integration')).toEqual(['fun_1', 'fun_mine']);
  expect(await byIds(all, '&source=system')).toEqual(['fun_system']);
  expect(await byIds(all, '&ids=fun_1,fun_0')).toEqual(['fun_1']);
  expect(await byIds([])).toEqual([]);
  expect(await byIds(all, '', 'tok_member')).toEqual(['fun_0', 'fun_1', 'fun_mine', 'fun_system']);
});

test('what is shown by an integration counts once, alive or not, narrowed or not', async () => {
  const { list, world } = openFilled();
  expect(await list()).toEqual(['fun_1', 'fun_mine', 'fun_system']);
  expect(await list('&name=F1')).toEqual(['fun_1']);
  expect(await list('&source=integration')).toEqual(['fun_1', 'fun_mine']);
  world.aeontel.functions.put({
    id: 'fun_1',
    name: 'f1',
    workspaceId: 'wsp_1',
    deletedAt: '2026-01-01T00:00:00.000Z',
    retentionTier: 'none',
  });
  expect(await list()).toEqual(['fun_mine', 'fun_system']);
  expect(await list('&name=F1')).toEqual([]);
  expect(await list('&name=F1&include_deleted=only')).toEqual(['fun_1']);
});

test('the total of a narrowed list follows what comes, goes and changes', async () => {
  const { ask, list, world } = openFilled();
  const { functions, users } = world.aeontel;
  expect(await list('&name=mi')).toEqual(['fun_mine']);
  functions.put({ id: 'fun_mix', name: 'mix' });
  expect(await list('&name=mi')).toEqual(['fun_mine', 'fun_mix']);
  await ask('PATCH', '/fun_mine', { name: 'yours' });
  expect(await list('&name=mi')).toEqual(['fun_mix']);
  await ask('DELETE', '/fun_mix');
  expect(await list('&name=mi')).toEqual([]);
  expect(await list('&name=mi&include_deleted=true')).toEqual(['fun_mix']);
  // the same words asked of another place are another question
  expect(await list(`&filter=${json({ name: 'system' })}`)).toEqual(['fun_system']);
  expect(await list(`&filter=${json({ name: 'yours' })}`)).toEqual(['fun_mine']);
  expect(await list('&system=true')).toEqual(['fun_system']);
  expect(await list('&system=false')).toEqual(['fun_1', 'fun_mine']);
  expect(await list('&created_by=usr_member')).toEqual(['fun_mine']);
  expect(await list('&created_by=usr_admin')).toEqual(['fun_1']);
  // what hangs on others than functions is asked anew
  const byAuthor = `&filter=${json({ createdByUser: { name: 'Zoe' } })}`;
  expect(await list(byAuthor)).toEqual([]);
  users.put({ id: 'usr_member', name: 'Zoe' });
  expect(await list(byAuthor)).toEqual(['fun_mine']);
});
