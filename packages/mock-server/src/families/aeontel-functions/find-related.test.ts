import { expect, test } from 'vitest';
import { findRelated } from './find-related.js';
import { matchesFilter } from './query/filter.js';
import { parseFilter } from './query/parse-filter.js';
import type { AeontelRuntime, FunctionRecord } from './state.js';
import { openWorld } from './testing/open-world.js';

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

test('a filter by versions reads a function’s own, and stops at the first that matches', () => {
  let read = 0;
  const functions = new Map(['fun_a', 'fun_b'].map((id) => [id, { id, workspaceId: 'wsp_1', deletedAt: null }]));
  const versionIds = new Map<string, Set<string>>();
  const versions = new Map<string, object>();
  for (const functionId of functions.keys()) {
    const ids = Array.from({ length: 100 }, (_, number) => `fnv_${functionId}_${number}`);
    versionIds.set(functionId, new Set(ids));
    for (const [number, id] of ids.entries()) versions.set(id, { id, functionId, name: `v${number}` });
  }
  const get = versions.get.bind(versions);
  versions.get = (id) => {
    read += 1;
    return get(id);
  };
  const runtime = { data: { functions, versions }, derived: { versionIds } } as unknown as AeontelRuntime;
  const related = findRelated(runtime, { sees: () => true } as never);
  const count = (filter: object): [unknown, number] => {
    read = 0;
    return [matchesFilter(parseFilter(filter), functions.get('fun_a') as FunctionRecord, related), read];
  };
  expect(count({ versions: true })).toEqual([true, 1]);
  expect(count({ versions: { name: 'v2' } })).toEqual([true, 3]);
  expect(count({ versions: { name: 'none' } })).toEqual([false, 100]);
});

test('a version of a function that is seen only where an integration shows it is seen there alone', async () => {
  const { ask } = openWorld({ demo: true });
  const shared = async (token: string) =>
    (await ask('GET', `?ids=fun_other-shared&filter=${json({ versions: { function: true } })}`, undefined, token)).body
      .pageInfo.total;
  expect(await shared('sec_demo')).toBe(1);
  expect(await shared('sec_other')).toBe(1);
});
