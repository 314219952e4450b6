import { expect, test } from 'vitest';
import { formatLog } from './format-log.js';

const circular: unknown[] = [];
circular.push(circular);

test.each<[unknown[], string]>([
  [[], ''],
  [['a', 'b', 1, null, undefined], 'a b 1 null undefined'],
  [[{ a: 1 }, [2]], '{"a":1} [2]'],
  [['%s is %d, %i, %f', 'x', '1.5', '2.7', '3.5', 'rest'], 'x is 1.5, 2, 3.5 rest'],
  [['%j %o %O', { a: 1 }, [1], {}], '{"a":1} [1] {}'],
  [['100%% %s'], '100% %s'],
  [['%cstyled', 'color: red'], 'styled'],
  [[circular], ''],
])('%j', (args, expected) => {
  expect(formatLog(args)).toBe(expected);
});

test('an Error shows its stack', () => {
  expect(formatLog([new RangeError('bad')])).toMatch(/^RangeError: bad\n +at /);
});
