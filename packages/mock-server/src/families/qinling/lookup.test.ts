import { beforeEach, describe, expect, it } from 'vitest';
import type { WorldServices } from '../../family.js';
import {
  findAlias,
  findExecution,
  findFunction,
  findJob,
  findRuntime,
  findVersion,
  findWebhook,
  listVisible,
} from './lookup.js';
import type { Requester } from './requester.js';
import { createQinlingData, type QinlingWorld } from './state.js';

const owner: Requester = { userId: 'u', projectId: 'p', isAdmin: false };
const other: Requester = { userId: 'o', projectId: 'q', isAdmin: false };
const admin: Requester = { userId: 'a', projectId: 'r', isAdmin: true };
const nobody: Requester = { userId: 'n', projectId: '', isAdmin: false };

let world: QinlingWorld;
beforeEach(() => {
  const data = createQinlingData(0);
  const record = { id: 'x', project_id: 'p', created_at: '2024-01-01T00:00:00Z' } as any;
  data.functions.set('x', record);
  data.executions.set('x', record);
  data.webhooks.set('x', record);
  data.jobs.set('x', record);
  data.versions.set('v', { ...record, function_id: 'x', version_number: 1 });
  data.aliases.set('x', { ...record, name: 'prod' });
  data.runtimes.set('open', { ...record, id: 'open', is_public: true });
  data.runtimes.set('own', { ...record, id: 'own', is_public: false });
  world = { runtime: { data } as any, services: {} as WorldServices };
});

describe.each<[string, (who: Requester, own?: boolean) => unknown, string]>([
  ['findFunction', (who, own) => findFunction(world, who, 'x', own), 'Function not found [id=x]'],
  [
    'findVersion',
    (who, own) => findVersion(world, who, 'x', 1, own),
    'FunctionVersion not found [function_id=x, version_number=1]',
  ],
  ['findExecution', (who, own) => findExecution(world, who, 'x', own), 'Execution not found [id=x]'],
  ['findWebhook', (who, own) => findWebhook(world, who, 'x', own), 'Webhook not found [id=x]'],
  ['findJob', (who, own) => findJob(world, who, 'x', own), 'Job not found [id=x]'],
  ['findAlias', (who, own) => findAlias(world, who, 'prod', own), 'FunctionAlias not found [name=prod]'],
])('%s', (_, find, message) => {
  it('finds what is of the project, and all for an administrator', () => {
    expect(find(owner)).toMatchObject({ project_id: 'p' });
    expect(find(admin)).toMatchObject({ project_id: 'p' });
    expect(find(owner, true)).toMatchObject({ project_id: 'p' });
    for (const who of [other, nobody]) expect(() => find(who)).toThrow(message);
    expect(() => find(admin, true)).toThrow(message);
  });
});

describe('findRuntime', () => {
  it('finds public ones, and private ones for their project alone', () => {
    for (const who of [owner, other, admin]) expect(findRuntime(world, who, 'open').id).toBe('open');
    expect(findRuntime(world, owner, 'own').id).toBe('own');
    for (const who of [other, admin])
      expect(() => findRuntime(world, who, 'own')).toThrow('Runtime not found [id=own]');
  });
});

describe('findAlias', () => {
  it('finds the alias of the own project before one of the same name', () => {
    const { aliases } = world.runtime.data;
    aliases.set('y', { ...aliases.get('x')!, id: 'y', project_id: 'r' });
    expect(findAlias(world, admin, 'prod').id).toBe('y');
    expect(findAlias(world, owner, 'prod').id).toBe('x');
  });
});

describe('findVersion', () => {
  it('knows no version 0, nor that of another function', () => {
    expect(() => findVersion(world, owner, 'x', 0)).toThrow('version_number=0');
    expect(() => findVersion(world, owner, 'y', 1)).toThrow('function_id=y');
  });
});

describe('listVisible', () => {
  const at = (id: string, project_id: string, second: number) => ({
    ...{ id, project_id },
    created_at: `2024-01-01T00:00:0${second}Z`,
  });
  const records = [at('d', 'p', 3), at('c', 'q', 2), at('b', 'p', 1), at('a', 'p', 1)];
  const idsFor = (who: Requester, query: Parameters<typeof listVisible>[2], isOpen?: boolean) =>
    listVisible(records, who, query, isOpen).map(({ id }) => id);

  it('shows what is of the project, oldest first, then by id', () => {
    expect(idsFor(owner, {})).toEqual(['a', 'b', 'd']);
    expect(idsFor(other, {})).toEqual(['c']);
    expect(idsFor(admin, {})).toEqual([]);
    expect(idsFor(owner, { all_projects: '', project_id: '' })).toEqual(['a', 'b', 'd']);
  });

  it.each(['true', 'false', '0'])(
    'shows an administrator all projects, whatever is asked: all_projects=%s',
    (value) => {
      expect(idsFor(admin, { all_projects: value })).toEqual(['a', 'b', 'c', 'd']);
      expect(() => idsFor(owner, { all_projects: value })).toThrow('Operation not allowed');
      expect(idsFor(owner, { all_projects: value }, true)).toEqual(['a', 'b', 'c', 'd']);
    },
  );

  it('shows an administrator the project that is asked for, by operator too', () => {
    expect(idsFor(admin, { project_id: 'q' })).toEqual(['c']);
    expect(idsFor(admin, { project_id: 'neq:q' })).toEqual(['a', 'b', 'd']);
    expect(() => idsFor(owner, { project_id: 'p' })).toThrow('Operation not allowed');
  });
});
