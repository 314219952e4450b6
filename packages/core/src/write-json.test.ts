import { expect, test } from 'vitest';
import { InvalidArgumentError } from './errors.js';
import { writeJson } from './write-json.js';

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

test('writes plain data', () => {
  expect([writeJson('body', null), writeJson('body', ''), writeJson('body', { a: [1] })]).toEqual([
    'null',
    '""',
    '{"a":[1]}',
  ]);
});

test.each([
  ['a cycle', cycle],
  ['a BigInt', 1n],
  ['a function', () => {}],
  ['nothing', undefined],
  [
    'what throws',
    {
      toJSON() {
        throw new Error('no');
      },
    },
  ],
])('refuses %s by the name of the parameter', (_, value) => {
  expect(() => writeJson('input', value)).toThrow(InvalidArgumentError);
  expect(() => writeJson('input', value)).toThrow(/^input: /);
});
