import { expect, test } from 'vitest';
import { judgeFound } from './judge-found.js';
import { makeStatus } from './testing/scripted-app.js';
import type { InstanceStatus } from './types.js';

const judge = (claim: Parameters<typeof judgeFound>[0], runtimeStatus: string, ageMs: number) =>
  judgeFound(claim, makeStatus({ runtimeStatus }) as unknown as InstanceStatus, ageMs);

test.each([
  ['own', 'ours ours ours ours', 'ours ours ours ours'],
  ['shared', 'doubt doubt ours doubt', 'doubt doubt ours doubt'],
  ['singleton', 'taken ours ours ours', 'again doubt ours doubt'],
  ['restart', 'again ours ours doubt', 'again doubt ours doubt'],
] as const)('%s: older, of the same moment, younger, of unknown age', (claim, running, ended) => {
  const ages = [-1001, 0, 1001, Number.NaN];
  expect(ages.map((age) => judge(claim, 'Running', age)).join(' ')).toBe(running);
  expect(ages.map((age) => judge(claim, 'Completed', age)).join(' ')).toBe(ended);
});
