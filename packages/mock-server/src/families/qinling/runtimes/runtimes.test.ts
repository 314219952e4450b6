import { describe, expect, it } from 'vitest';
import { scaleUp } from '../workers.js';
import { beginStep } from './begin-step.js';
import { createRuntime } from './create-runtime.js';
import { failRuntime } from './fail-runtime.js';
import { measurePool } from './measure-pool.js';
import { onRuntimeEvent } from './on-runtime-event.js';
import { renderRuntime } from './render-runtime.js';
import {
  createQuietWorld,
  owner,
  putFunction,
  putRuntime,
  refusalOf,
  startTime,
} from './testing/create-quiet-world.js';
import { updateRuntime } from './update-runtime.js';

const id = '123e4567-e89b-12d3-a456-426655440000';

describe('createRuntime', () => {
  it('takes an image alone, and announces that it is being created', () => {
    const world = createQuietWorld();
    const made = createRuntime(world, owner, { image: 'python' });
    expect(renderRuntime(made)).toEqual({
      id: made.id,
      ...{ name: null, image: 'python', description: null, is_public: true, trusted: true },
      ...{ status: 'creating', project_id: 'own', created_at: startTime, updated_at: null },
    });
    expect(world.changes).toEqual([{ kind: 'runtime', item: made.id, data: { id: made.id, step: 'create' } }]);
    expect(world.runtime.data.runtimes.get(made.id)).toBe(made);
  });

  it('keeps all that is given, an id among it', () => {
    const given = { id, name: 'n', image: 'i', description: 'd', is_public: false, trusted: false };
    expect(createRuntime(createQuietWorld(), owner, given)).toMatchObject(given);
  });

  it.each([{}, { image: null }])('refuses %j, which has no image', (given) => {
    expect(refusalOf(() => createRuntime(createQuietWorld(), owner, given))).toEqual([
      400,
      "Required param is missing. Required: {'image'}",
    ]);
  });

  it.each(['', 'x', '123e4567e89b12d3a456426655440000'])(
    'refuses the id %j, by which nobody could ask for it',
    (given) => {
      const world = createQuietWorld();
      expect(refusalOf(() => createRuntime(world, owner, { id: given, image: 'i' }))).toEqual([
        400,
        `Expected a uuid but received ${given}.`,
      ]);
      expect(world.runtime.data.runtimes.size).toBe(0);
    },
  );

  it('refuses an id that is taken, by whatever project', () => {
    const world = createQuietWorld();
    putRuntime(world, { id, project_id: 'other' });
    expect(refusalOf(() => createRuntime(world, owner, { id, image: 'i' }))?.[0]).toBe(400);
    expect(world.changes).toEqual([]);
  });
});

describe('steps', () => {
  it.each([
    ['creating', 'create', 'available', 'error'],
    ['upgrading', 'upgrade', 'available', 'available'],
    ['deleting', 'delete', undefined, 'error'],
  ] as const)('%s ends in %s: %s, or %s when it fails', (status, step, done, failed) => {
    const well = createQuietWorld();
    putRuntime(well, { status });
    onRuntimeEvent(well, { id: 'r1', step });
    expect(well.runtime.data.runtimes.get('r1')?.status).toBe(done);
    const badly = createQuietWorld();
    putRuntime(badly, { status });
    failRuntime(badly, 'r1');
    expect(badly.runtime.data.runtimes.get('r1')?.status).toBe(failed);
  });

  it('say when', () => {
    const world = createQuietWorld();
    const record = putRuntime(world, { status: 'creating' });
    world.now += 9_500;
    onRuntimeEvent(world, { id: 'r1', step: 'create' });
    expect(record.updated_at).toBe('2026-01-15T12:00:09Z');
  });

  it('that a runtime has left do nothing to it', () => {
    const world = createQuietWorld();
    const record = putRuntime(world, { status: 'creating' });
    beginStep(world, record, 'delete');
    onRuntimeEvent(world, { id: 'r1', step: 'create' });
    expect(record.status).toBe('deleting');
    onRuntimeEvent(world, { id: 'r1', step: 'delete' });
    onRuntimeEvent(world, { id: 'r1', step: 'delete' });
    expect(world.runtime.data.runtimes.size).toBe(0);
  });

  it('cannot fail where there is none', () => {
    const world = createQuietWorld();
    expect(() => failRuntime(world, 'r1')).toThrow("There is no runtime 'r1'.");
    putRuntime(world);
    expect(() => failRuntime(world, 'r1')).toThrow("Runtime 'r1' is available: only what is creating");
  });
});

describe('updateRuntime', () => {
  it('changes name and description of a runtime in any state', () => {
    const world = createQuietWorld();
    const record = putRuntime(world, { status: 'error', description: 'old' });
    updateRuntime(world, record, { name: 'n', description: null });
    expect(record).toMatchObject({ name: 'n', description: 'old', status: 'error', updated_at: startTime });
    expect(world.changes).toEqual([]);
  });

  it('does nothing for the image that it has', () => {
    const world = createQuietWorld();
    const record = putRuntime(world);
    updateRuntime(world, record, { image: 'python' });
    expect(record).toMatchObject({ status: 'available', updated_at: null });
    expect(world.changes).toEqual([]);
  });

  it('upgrades to a new image, and shows it at once', () => {
    const world = createQuietWorld();
    const record = putRuntime(world);
    updateRuntime(world, record, { image: 'python:4' });
    expect(renderRuntime(record)).toMatchObject({ image: 'python:4', status: 'upgrading', updated_at: startTime });
    expect(renderRuntime(record)).not.toHaveProperty('previousImage');
    onRuntimeEvent(world, world.changes[0]!.data);
    expect(record).toMatchObject({ image: 'python:4', status: 'available' });
    expect(record).not.toHaveProperty('previousImage');
  });

  it('goes back to the old image when that fails', () => {
    const world = createQuietWorld();
    const record = putRuntime(world);
    updateRuntime(world, record, { image: 'broken' });
    failRuntime(world, 'r1');
    expect(renderRuntime(record)).toMatchObject({ image: 'python', status: 'available' });
  });

  it.each(['creating', 'upgrading', 'deleting', 'error'])('refuses an image, even the same, while %s', (status) => {
    const world = createQuietWorld();
    const record = putRuntime(world, { status });
    expect(refusalOf(() => updateRuntime(world, record, { image: 'python', name: 'n' }))).toEqual([
      409,
      'Runtime r1 is not available.',
    ]);
    expect(record.name).toBeNull();
  });

  it('refuses a new image while a function of any project has a worker, and names the function', () => {
    const world = createQuietWorld();
    const record = putRuntime(world);
    putFunction(world, { id: 'idle' });
    putFunction(world, { id: 'busy', project_id: 'other' });
    putFunction(world, { id: 'elsewhere', runtime_id: 'r2' });
    scaleUp(world, 'elsewhere', 0, 1);
    updateRuntime(world, record, { image: 'python:4' });
    expect(record.status).toBe('upgrading');
    record.status = 'available';
    scaleUp(world, 'busy', 1, 1);
    expect(refusalOf(() => updateRuntime(world, record, { image: 'python:5' }))).toEqual([
      403,
      'Runtime busy is still in use by functions.',
    ]);
  });
});

describe('measurePool', () => {
  it.each([
    ['creating', 0, { total: 0, available: 0 }],
    ['error', 0, { total: 0, available: 0 }],
    ['available', 0, { total: 3, available: 3 }],
    ['available', 2, { total: 3, available: 1 }],
    ['upgrading', 5, { total: 5, available: 0 }],
  ])('%s, %d taken: %j', (status, taken, expected) => {
    const world = createQuietWorld();
    putRuntime(world, { status });
    putFunction(world);
    scaleUp(world, 'f1', 0, taken);
    expect(measurePool(world, 'r1')).toEqual(expected);
  });
});
