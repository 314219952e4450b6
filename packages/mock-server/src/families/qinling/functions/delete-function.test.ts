import { describe, expect, it } from 'vitest';
import {
  createQuietWorld,
  foreignAdmin,
  makeZip,
  owner,
  putFunction,
  refusalOf,
  stranger,
} from '../runtimes/testing/create-quiet-world.js';
import { packageKey } from '../state.js';
import { scaleUp } from '../workers.js';
import { createVersion } from './create-version.js';
import { deleteFunction } from './delete-function.js';

function open() {
  const world = createQuietWorld();
  const { data } = world.runtime;
  const record = putFunction(world);
  putFunction(world, { id: 'f2' });
  for (const id of ['f1', 'f2']) {
    data.packages.set(packageKey(id, 0), makeZip());
    scaleUp(world, id, 0, 1);
  }
  createVersion(world, owner, record, null);
  data.executions.set('e', { id: 'e', function_id: 'f1' } as never);
  return { world, data };
}

describe('deleteFunction', () => {
  it('takes versions, packages and workers along, and leaves executions and ended jobs', () => {
    const { world, data } = open();
    data.jobs.set('j', { id: 'j', function_id: 'f1', status: 'done' } as never);
    deleteFunction(world, owner, 'f1');
    expect([...data.functions.keys()]).toEqual(['f2']);
    expect([...data.packages.keys()]).toEqual([packageKey('f2', 0)]);
    expect(data.versions.size).toBe(0);
    expect(data.workers.map((worker) => worker.function_id)).toEqual(['f2']);
    expect([data.executions.size, data.jobs.size]).toEqual([1, 1]);
  });

  it('is refused for a live job, a webhook, an alias of any project, and one that is not its owner, in this order', () => {
    const { world, data } = open();
    const named = { id: 'x', function_id: 'f1', project_id: 'other' };
    data.jobs.set('x', { ...named, status: 'paused' } as never);
    data.webhooks.set('x', named as never);
    data.aliases.set('x', named as never);
    for (const [kept, text] of [
      [data.jobs, 'The function is still associated with running job(s).'],
      [data.webhooks, 'The function is still associated with webhook(s).'],
      [data.aliases, 'The function is still associated with function alias(es).'],
    ] as const) {
      expect(refusalOf(() => deleteFunction(world, foreignAdmin, 'f1'))).toEqual([403, text]);
      kept.clear();
    }
    expect(refusalOf(() => deleteFunction(world, foreignAdmin, 'f1'))).toEqual([
      403,
      'Function can only be deleted by its owner.',
    ]);
    expect(refusalOf(() => deleteFunction(world, stranger, 'f1'))).toEqual([404, 'Function not found [id=f1]']);
    expect(data.functions.size).toBe(2);
  });
});
