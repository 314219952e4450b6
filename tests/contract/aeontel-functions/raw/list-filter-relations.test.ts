import { describe, expect, it } from 'vitest';
import { openFilterWorld } from './list-filter-world.js';
import { find } from './list-functions.js';

const world = openFilterWorld();
type Case = [rule: string, filter: unknown, rows: string];

describe('relations', () => {
  it.each<Case>([
    ['workspace: true', { workspace: true }, 'a b c d'],
    ['workspace: false', { workspace: false }, 's'],
    ['workspace by id', { workspace: { id: 'wsp_demo' } }, 'a b c d'],
    ['workspace by name', { workspace: { name: { ilike: 'demo' } } }, 'a b c d'],
    ['workspace of another name', { workspace: { name: 'x' } }, ''],
    ['defaultVersion: true', { defaultVersion: true }, 'a b d s'],
    ['defaultVersion: false', { defaultVersion: false }, 'c'],
    ['defaultVersion by name', { defaultVersion: { name: 'v1' } }, 'a b d s'],
    ['defaultVersion is that one alone', { defaultVersion: { name: 'v2' } }, ''],
    ['createdByUser: true', { createdByUser: true }, 'a b d'],
    ['createdByUser: false', { createdByUser: false }, 'c s'],
    ['createdByUser by handle', { createdByUser: { handle: 'max' } }, 'b'],
    ['runtimeUser: true', { runtimeUser: true }, 'b'],
    ['runtimeUser: false', { runtimeUser: false }, 'a c d s'],
    ['runtimeUser by name', { runtimeUser: { name: { in: ['Max', 'Ada'] } } }, 'b'],
    ['versions: true', { versions: true }, 'a b d s'],
    ['versions: false', { versions: false }, 'c'],
    ['versions: one fits', { versions: { name: 'v2' } }, 'b'],
    ['versions: one that fits is enough', { versions: { name: 'v1' } }, 'a b d s'],
    ['versions: one and the same must fit all', { versions: { name: 'v1', id: 'fnv_b2' } }, ''],
    ['versions: two may fit one each', { AND: [{ versions: { name: 'v1' } }, { versions: { id: 'fnv_b2' } }] }, 'b'],
    ['versions: NOT within is of a row', { versions: { NOT: { name: 'v1' } } }, 'b'],
    ['versions: NOT around is of all rows', { NOT: { versions: { name: 'v1' } } }, 'c'],
    [
      'NOT of a relation is exact, where a comparison within is unknown',
      { NOT: { versions: { parentId: 'x' } } },
      'a b c d s',
    ],
    ['a comparison with null within is unknown', { versions: { NOT: { parentId: 'x' } } }, 'b'],
    ['null within', { versions: { parentId: null } }, 'a b d s'],
    ['NOT true', { NOT: { runtimeUser: true } }, 'a c d s'],
    ['NOT of what is not there', { NOT: { runtimeUser: { name: 'Max' } } }, 'a c d s'],
    ['logic within', { versions: { OR: [{ inputSchemaId: 'sch_text' }, { functionId: 'fun_a' }] } }, 'a b'],
    ['OR [] within finds no row', { versions: { OR: [] } }, ''],
    ['AND [] within finds any row', { versions: { AND: [] } }, 'a b d s'],
    ['in [] within finds no row', { versions: { name: { in: [] } } }, ''],
    ['beside fields', { versions: true, system: true }, 's'],
    ['two deep', { versions: { function: { name: 'Beta' } } }, 'b'],
    ['two deep: a deleted row does not count', { versions: { function: true } }, 'a b s'],
    ['two deep: without a row that counts', { versions: { function: false } }, 'd'],
    ['three deep', { versions: { function: { versions: { name: 'v2' } } } }, 'b'],
    ['three deep, by another way', { defaultVersion: { function: { createdByUser: { handle: 'max' } } } }, 'b'],
    ['three deep, boolean', { defaultVersion: { function: { runtimeUser: true } } }, 'b'],
  ])('%s', async (_rule, filter, rows) => {
    expect(await find(world, filter)).toBe(rows);
  });
});

describe('rows out of sight', () => {
  it('of a workspace that only lends its function do not count', async () => {
    const { functions, install } = world.aeontel;
    functions.put({ id: 'fun_o', name: 'lent', workspaceId: 'wsp_other' });
    install({ workspaceId: 'wsp_demo', functionId: 'fun_o' });
    const lent = { id: 'fun_o' };
    expect(await find(world, { ...lent, workspace: true })).toBe('');
    expect(await find(world, { ...lent, workspace: true }, { token: 'sec_other' })).toBe('o');
    expect(await find(world, { ...lent, workspace: true }, { token: 'tok_member' })).toBe('o');
  });
});
