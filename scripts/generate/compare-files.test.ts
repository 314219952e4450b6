import { expect, test } from 'vitest';
import { findStale } from './compare-files.js';

test('names files that differ, are missing, or are left over', () => {
  const generated = new Map([
    ['same', '1'],
    ['changed', '1'],
    ['missing', '1'],
  ]);
  const onDisk = new Map([
    ['same', '1'],
    ['changed', '2'],
    ['left-over', '1'],
  ]);
  expect(findStale(generated, onDisk)).toEqual(['changed', 'left-over', 'missing']);
});
