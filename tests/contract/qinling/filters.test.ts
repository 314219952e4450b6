import { type ListExecutionsParams, Qinling } from '@functionary/qinling';
import { expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { qinlingProfiles } from './open-cloud.js';
import { openHello } from './open-hello.js';

const FUNCTIONS = ['3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46', 'f8e7357f-af4a-4448-87d8-6fed4c7db5b5'] as const;

/** Filters, and which of the executions below pass. */
const filtered: readonly [ListExecutionsParams, string][] = [
  [{}, 'abcd'],
  [{ function_id: FUNCTIONS[0] }, 'ab'],
  [{ function_id: { neq: FUNCTIONS[0] } }, 'cd'],
  [{ status: 'failed' }, 'c'],
  [{ status: { eq: 'failed' } }, 'c'],
  [{ status: { neq: 'success' } }, 'bc'],
  [{ status: { in: ['failed', 'running'] } }, 'bc'],
  [{ status: { nin: ['failed', 'running'] } }, 'ad'],
  [{ description: 'nightly' }, 'a'],
  [{ description: { has: 'ight' } }, 'ab'],
  [{ description: { gt: 'nightly' } }, 'b'],
  [{ description: { gte: 'nightly' } }, 'ab'],
  [{ description: { lt: 'nightly' } }, 'cd'],
  [{ description: { lte: 'nightly' } }, 'acd'],
  [{ description: 'in:box' }, 'c'],
  [{ description: { eq: 'in:box' } }, 'c'],
  [{ description: '100% a+b & c' }, 'd'],
  [{ function_id: FUNCTIONS[0], status: { neq: 'success' } }, 'b'],
  [{ function_id: 'no id at all' }, ''],
];

throughEachDoor(qinlingProfiles, (setting) => {
  const open = () => {
    const cloud = openHello(setting);
    const rows = [
      { function_id: FUNCTIONS[0], status: 'success', description: 'nightly' },
      { function_id: FUNCTIONS[0], status: 'running', description: 'nightly, again' },
      { function_id: FUNCTIONS[1], status: 'failed', description: 'in:box' },
      { function_id: FUNCTIONS[1], status: 'success', description: '100% a+b & c' },
    ];
    const ids = rows.map((row, place) => {
      const created_at = `2026-01-0${place + 1}T00:00:00Z`;
      return cloud.world.qinling.executions.put({ ...row, created_at }).id;
    });
    return { ...cloud, name: (id: string) => 'abcd'[ids.indexOf(id)] };
  };

  test.each(filtered)('%j', async (params, names) => {
    const { qinling, name } = open();
    const rows = await qinling.executions.list(params).toArray({ limit: 10 });
    expect(rows.map(({ id }) => name(id)).join('')).toBe(names);
  });

  test('a project, for administrators', async () => {
    const { qinling, options, world, name } = open();
    const project_id = world.qinling.executions.list()[0]!.project_id;
    const admin = new Qinling({ ...options, token: 'admin-token' }).executions;
    const list = async (params: ListExecutionsParams) =>
      (await admin.list(params).toArray({ limit: 10 })).map(({ id }) => name(id)).join('');
    expect(await list({})).toBe('');
    expect(await list({ project_id })).toBe('abcd');
    expect(await list({ all_projects: true, status: 'failed' })).toBe('c');
    expect(await list({ all_projects: false })).toBe('');
    const asked = qinling.executions.list({ all_projects: true });
    await expect(asked).rejects.toMatchObject({ name: 'PermissionDeniedError', status: 403 });
  });
});
