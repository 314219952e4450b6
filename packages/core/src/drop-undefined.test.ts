import { expect, test } from 'vitest';
import { dropUndefined } from './drop-undefined.js';

test('drops what is undefined, and nothing else', () => {
  const values = { none: undefined, nothing: null, zero: 0, empty: '', no: false };
  expect(Object.entries(dropUndefined(values))).toEqual([
    ['nothing', null],
    ['zero', 0],
    ['empty', ''],
    ['no', false],
  ]);
  expect(Object.assign({ none: 'default' }, dropUndefined(values)).none).toBe('default');
});
