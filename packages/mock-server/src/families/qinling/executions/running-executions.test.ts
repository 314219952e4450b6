import { expect, it } from 'vitest';
import { fillExecution } from '../default-records.js';
import { createQuietWorld } from '../runtimes/testing/create-quiet-world.js';
import { keepExecution, listRunning } from './running-executions.js';

it('lists what runs: not what has ended, is deleted, or was restored away', () => {
  const world = createQuietWorld();
  const put = (id: string, status: string) =>
    keepExecution(world, fillExecution(world, { id, function_id: 'f1', status }));
  const idsOf = () => listRunning(world).map(({ id }) => id);
  for (const id of ['a', 'b', 'c']) put(id, 'running');
  put('d', 'success');
  expect(idsOf()).toEqual(['a', 'b', 'c']);
  const { data } = world.runtime;
  const before = structuredClone(data);
  data.executions.get('a')!.status = 'failed';
  data.executions.delete('b');
  expect(idsOf()).toEqual(['c']);
  put('c', 'error');
  expect(idsOf()).toEqual([]);
  world.runtime.data = before;
  expect(idsOf()).toEqual(['a', 'b', 'c']);
});
