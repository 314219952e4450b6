import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createQuietWorld,
  foreignAdmin,
  makeZip,
  owner,
  putFunction,
  putRuntime,
  type QuietWorld,
  refusalOf,
  stranger,
} from '../runtimes/testing/create-quiet-world.js';
import { packageKey } from '../state.js';
import { listWorkers, scaleUp } from '../workers.js';
import type { FunctionFields } from './create-function.js';
import { updateFunction } from './update-function.js';

const zip = makeZip();
const sumOf = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const codeOf = (code: object) => JSON.stringify(code);
const swiftCode = { source: 'swift', swift: { container: 'c', object: 'o' } };

function open(): QuietWorld {
  const world = createQuietWorld();
  putRuntime(world);
  world.runtime.data.swiftObjects.set('c/o', 10);
  return world;
}

describe('updateFunction', () => {
  function openWith(code: object = { source: 'package', md5sum: sumOf(zip) }) {
    const world = open();
    const record = putFunction(world, { code: code as never, ...('image' in code && { entry: null }) });
    world.runtime.data.packages.set(packageKey('f1', 0), zip);
    scaleUp(world, 'f1', 0, 2);
    scaleUp(world, 'f1', 1, 1);
    world.now += 60_000;
    return { world, record, change: (fields: FunctionFields) => updateFunction(world, owner, 'f1', fields) };
  }
  const later = '2026-01-15T12:01:00Z';
  const addJob = (world: QuietWorld, status: string) =>
    world.runtime.data.jobs.set('j', { id: 'j', function_id: 'f1', status } as never);

  it.each([{ source: 'package' }, { source: 'image', image: 'i' }])(
    'changes name, description and timeout at any time, jobs or none: %j',
    (code) => {
      const { world, change } = openWith(code);
      addJob(world, 'running');
      expect(change({ name: 'n', description: 'd', timeout: '9' })).toMatchObject({
        ...{ name: 'n', description: 'd', timeout: 9, updated_at: later },
      });
      expect(listWorkers(world, 'f1', 0)).toHaveLength(2);
    },
  );

  it('ignores what is null, and what is not for changing', () => {
    const { world, record, change } = openWith();
    const before = structuredClone(record);
    addJob(world, 'running');
    expect(change({ name: null, package: null, runtime_id: 'busy', count: 7, id: 'x', latest_version: 3 })).toEqual(
      before,
    );
  });

  it('changes the limits and the entry, and drops the workers of the function itself', () => {
    const { world, change } = openWith();
    expect(change({ cpu: '300', memory_size: 134_217_728, entry: 'a.b' })).toMatchObject({
      ...{ cpu: 300, memory_size: 134_217_728, entry: 'a.b', updated_at: later },
    });
    expect([listWorkers(world, 'f1', 0).length, listWorkers(world, 'f1', 1).length]).toEqual([0, 1]);
  });

  it('takes a new package', () => {
    const { world, change } = openWith();
    const next = makeZip(2);
    const code = codeOf({ source: 'package', md5sum: sumOf(next), note: 1 });
    expect(change({ package: next, code }).code).toEqual({ source: 'package', md5sum: sumOf(next), note: 1 });
    expect(world.runtime.data.packages.get(packageKey('f1', 0))).toBe(next);
  });

  it('needs no code for it; the same package again changes nothing but drops the workers', () => {
    const { world, record, change } = openWith();
    const before = structuredClone(record);
    expect(change({ package: makeZip() })).toEqual(before);
    expect(listWorkers(world, 'f1', 0)).toEqual([]);
  });

  it('keeps the sum when the code of a package is changed without one', () => {
    const { change } = openWith();
    const code = codeOf({ note: 'x', md5sum: 'wrong' });
    expect(change({ code }).code).toEqual({ source: 'package', md5sum: sumOf(zip), note: 'x' });
  });

  it('merges the object in Swift, and keeps it where none is sent', () => {
    const { world, change } = openWith(swiftCode);
    world.runtime.data.swiftObjects.set('d/o', 1);
    const merged = { source: 'swift', swift: { container: 'd', object: 'o' } };
    expect(change({ code: codeOf({ swift: { container: 'd' }, note: 1 }) }).code).toEqual(merged);
    expect(change({ code: codeOf({ note: 1 }) }).code).toEqual({ ...merged, note: 1 });
  });

  it.each<[string, object, FunctionFields, number, string]>([
    ['code that is no JSON', { source: 'image' }, { code: '{' }, 400, 'Invalid input, code'],
    ['code as an object', { source: 'image' }, { code: {} }, 400, 'Invalid input, code: the JSON object must be'],
    ['a timeout of 0', { source: 'package' }, { timeout: 0 }, 400, 'timeout resource limitation'],
    ['too much cpu', { source: 'image' }, { cpu: '301' }, 400, 'cpu resource limitation'],
    ['too much memory', { source: 'image' }, { memory_size: '1' }, 400, 'memory resource limitation'],
    [
      'another source',
      { source: 'package' },
      { code: codeOf({ source: 'image' }) },
      400,
      'The function code type can not be changed.',
    ],
    [
      'another source, of an image',
      { source: 'image' },
      { code: codeOf({ source: 'package' }) },
      400,
      'The function code type can not be changed.',
    ],
    ...['code', 'package', 'entry', 'cpu', 'memory_size'].map(
      (field): [string, object, FunctionFields, number, string] => [
        `${field} of an image`,
        { source: 'image' },
        { [field]: { code: '{}', package: zip, entry: 'a.b', cpu: 100, memory_size: 33_554_432 }[field] },
        400,
        'The image type function code can not be changed.',
      ],
    ),
    [
      'the sum that it has',
      { source: 'package', md5sum: sumOf(zip) },
      { package: makeZip(2), code: codeOf({ md5sum: sumOf(zip) }) },
      400,
      'The function code checksum is not changed.',
    ],
    [
      'a wrong sum',
      { source: 'package' },
      { package: makeZip(2), code: codeOf({ md5sum: sumOf(zip) }) },
      400,
      'Package md5 mismatch.',
    ],
    ['no archive', { source: 'package' }, { package: new Uint8Array(50) }, 400, 'Package is not a valid ZIP package.'],
    ['a package that is text', { source: 'package' }, { package: 'x' }, 400, 'Invalid input, package'],
    ['no object', swiftCode, { code: codeOf({ swift: {} }) }, 400, 'Either container or object must be provided'],
    ['no such object', swiftCode, { code: codeOf({ swift: { object: 'x' } }) }, 400, 'Failed to validate object'],
  ])('refuses %s, and changes nothing', (_what, code, fields, status, text) => {
    const { world, record, change } = openWith(code);
    const before = structuredClone(record);
    const refusal = refusalOf(() => change({ name: 'n', ...fields }));
    expect([refusal?.[0], refusal?.[1].slice(0, text.length)]).toEqual([status, text]);
    expect(record).toEqual(before);
    expect(listWorkers(world, 'f1', 0)).toHaveLength(2);
    expect(world.runtime.data.packages.get(packageKey('f1', 0))).toBe(zip);
  });

  it.each([
    ['running', true],
    ['paused', true],
    ['done', false],
    ['cancelled', false],
  ])('waits for a job that is %s: %s', (status, waits) => {
    const { world, change } = openWith();
    addJob(world, status);
    const refusal = refusalOf(() => change({ cpu: 100 }));
    expect(refusal).toEqual(waits ? [403, 'The function is still associated with running job(s).'] : undefined);
  });

  it('is for its owner and for administrators', () => {
    const { world } = openWith();
    expect(refusalOf(() => updateFunction(world, stranger, 'f1', { name: 'x' }))).toEqual([
      404,
      'Function not found [id=f1]',
    ]);
    expect(updateFunction(world, foreignAdmin, 'f1', { name: 'x' }).name).toBe('x');
  });

  describe('by the page', () => {
    const changeBy = (world: QuietWorld, rule: string, fields: FunctionFields) =>
      updateFunction(world, owner, 'f1', fields, new Set([rule]));

    it('moves to another runtime, without its workers, when no job runs', () => {
      const { world, record } = openWith();
      putRuntime(world, { id: 'r2' });
      addJob(world, 'running');
      expect(refusalOf(() => changeBy(world, 'function-moves', { runtime_id: 'r2' }))?.[0]).toBe(403);
      addJob(world, 'done');
      expect(changeBy(world, 'function-moves', { runtime_id: 'r2' })).toMatchObject({
        ...{ runtime_id: 'r2', updated_at: later },
      });
      expect(listWorkers(world, 'f1', 0)).toEqual([]);
      putRuntime(world, { id: 'busy', status: 'creating' });
      for (const [id, status] of [
        ['busy', 400],
        ['none', 404],
        ['', 400],
      ] as const) {
        expect(refusalOf(() => changeBy(world, 'function-moves', { runtime_id: id, name: 'n' }))?.[0]).toBe(status);
      }
      expect([record.runtime_id, record.name]).toEqual(['r2', null]);
    });

    it.each(['name', 'description', 'entry'])('does not change an image, %s', (field) => {
      const { world, record } = openWith({ source: 'image', image: 'i' });
      const before = structuredClone(record);
      const refusal = refusalOf(() => changeBy(world, 'fixed-image-function', { [field]: 'x' }));
      expect(refusal).toEqual([400, 'The image type function can not be changed.']);
      expect(record).toEqual(before);
      expect(changeBy(openWith().world, 'fixed-image-function', { name: 'x' }).name).toBe('x');
    });

    it('changes the code of a package with a package alone', () => {
      const { world, record } = openWith();
      const code = codeOf({ source: 'package', note: 1 });
      const refusal = refusalOf(() => changeBy(world, 'fixed-package-code', { code }));
      expect([refusal?.[0], record.code.note]).toEqual([400, undefined]);
      expect(changeBy(world, 'fixed-package-code', { code, package: makeZip(2) }).code.note).toBe(1);
      const { world: swift } = openWith(swiftCode);
      expect(changeBy(swift, 'fixed-package-code', { code: codeOf({ note: 1 }) }).code.note).toBe(1);
    });
  });
});
