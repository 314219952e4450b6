import { describe, expect, it } from 'vitest';
import {
  createQuietWorld,
  makeZip,
  owner,
  putFunction,
  type QuietWorld,
  refusalOf,
  startTime,
} from '../runtimes/testing/create-quiet-world.js';
import { packageKey } from '../state.js';
import { listWorkers, scaleUp } from '../workers.js';
import { createVersion, versionsOf } from './create-version.js';
import { deleteVersion } from './delete-version.js';

function open() {
  const world = createQuietWorld();
  const record = putFunction(world, { code: { source: 'package', md5sum: 'x' } });
  const upload = (mark: number) => world.runtime.data.packages.set(packageKey('f1', 0), makeZip(mark));
  upload(1);
  return { world, record, upload, make: (description = null) => createVersion(world, owner, record, description) };
}

/** Makes versions 1 to n, each of a package of its own. */
function openWith(count: number) {
  const opened = open();
  for (let mark = 1; mark <= count; mark += 1) {
    opened.upload(mark);
    opened.make();
  }
  return opened;
}

const numbersOf = (world: QuietWorld) => versionsOf(world.runtime.data, 'f1').map((each) => each.version_number);
const remove = (world: QuietWorld, number: number) =>
  deleteVersion(world, versionsOf(world.runtime.data, 'f1').find((each) => each.version_number === number)!);

describe('createVersion', () => {
  it('numbers versions from 1, each with the package of its day', () => {
    const { world, record, upload } = open();
    world.now += 1000;
    const first = createVersion(world, owner, record, 'first');
    expect(first).toEqual({
      ...{ id: first.id, description: 'first', function_id: 'f1', version_number: 1, count: 0 },
      ...{ project_id: 'own', created_at: '2026-01-15T12:00:01Z', updated_at: null },
    });
    expect(record).toMatchObject({ latest_version: 1, updated_at: '2026-01-15T12:00:01Z', created_at: startTime });
    upload(2);
    expect(createVersion(world, owner, record, null)).toMatchObject({ version_number: 2, description: null });
    expect(world.runtime.data.packages.get(packageKey('f1', 1))).toEqual(makeZip(1));
    expect(world.runtime.data.packages.get(packageKey('f1', 2))).toEqual(makeZip(2));
  });

  it.each(['swift', 'image'] as const)('is not for the source %s', (source) => {
    const { record, make } = open();
    record.code = { source };
    expect(refusalOf(make)).toEqual([403, 'Function versioning only allowed for package type function.']);
  });

  it('stops at ten at a time, before it looks at the package', () => {
    const { world, make, upload } = openWith(10);
    expect(refusalOf(make)).toEqual([403, 'Can not exceed maximum number(10) of versions']);
    remove(world, 3);
    expect(refusalOf(make)).toEqual([403, 'Function package not changed since the latest version 10.']);
    upload(11);
    expect(make().version_number).toBe(11);
  });

  it('wants a package that is not the latest one; an older one will do', () => {
    const { make, upload } = openWith(2);
    upload(2);
    expect(refusalOf(make)).toEqual([403, 'Function package not changed since the latest version 2.']);
    upload(1);
    expect(make().version_number).toBe(3);
  });

  it('gives the number of a latest version out again', () => {
    const { world, record, make } = openWith(3);
    remove(world, 2);
    remove(world, 3);
    expect(record.latest_version).toBe(2);
    // the package of version 2 is gone, so nothing is compared
    expect(make().version_number).toBe(3);
    expect(numbersOf(world)).toEqual([1, 3]);
  });
});

describe('deleteVersion', () => {
  const text = (what: string) => `The function version is still associated with ${what}.`;
  const other = { project_id: 'other' };
  const version1 = { id: 'x', function_id: 'f1', function_version: 1, project_id: 'own' };

  it('never gives its number out again where numbers are kept', () => {
    const { world, record, upload } = openWith(2);
    const [, latest] = versionsOf(world.runtime.data, 'f1');
    deleteVersion(world, latest!, true);
    expect(record.latest_version).toBe(2);
    upload(9);
    expect(createVersion(world, owner, record, null).version_number).toBe(3);
  });

  it('takes its package and its workers along', () => {
    const { world, record } = openWith(2);
    scaleUp(world, 'f1', 1, 2);
    scaleUp(world, 'f1', 2, 1);
    remove(world, 1);
    expect(numbersOf(world)).toEqual([2]);
    expect(record.latest_version).toBe(2);
    expect(world.runtime.data.packages.has(packageKey('f1', 1))).toBe(false);
    expect([listWorkers(world, 'f1', 1).length, listWorkers(world, 'f1', 2).length]).toEqual([0, 1]);
  });

  it.each<['jobs' | 'webhooks' | 'aliases', object, string | undefined]>([
    ['jobs', { status: 'running' }, 'running job(s)'],
    ['jobs', { status: 'paused' }, 'running job(s)'],
    ['jobs', { status: 'done' }, undefined],
    ['jobs', { status: 'running', function_version: 2 }, undefined],
    ['jobs', { status: 'running', ...other }, undefined],
    ['webhooks', {}, 'webhook'],
    ['webhooks', { function_version: null }, undefined],
    ['webhooks', { function_id: 'f2' }, undefined],
    ['aliases', {}, 'alias'],
    ['aliases', other, undefined],
  ])('with %s %j: %s', (kind, given, what) => {
    const { world } = openWith(1);
    (world.runtime.data[kind] as Map<string, unknown>).set('x', { ...version1, ...given });
    expect(refusalOf(() => remove(world, 1))).toEqual(what === undefined ? undefined : [403, text(what)]);
    expect(numbersOf(world)).toEqual(what === undefined ? [] : [1]);
  });

  it('names jobs first, then webhooks, then aliases', () => {
    const { world } = openWith(1);
    const { jobs, webhooks, aliases } = world.runtime.data;
    jobs.set('x', { ...version1, status: 'running' } as never);
    webhooks.set('x', version1 as never);
    aliases.set('x', version1 as never);
    for (const [kept, what] of [
      [jobs, 'running job(s)'],
      [webhooks, 'webhook'],
      [aliases, 'alias'],
    ] as const) {
      expect(refusalOf(() => remove(world, 1))).toEqual([403, text(what)]);
      kept.clear();
    }
    expect(refusalOf(() => remove(world, 1))).toBeUndefined();
  });
});
