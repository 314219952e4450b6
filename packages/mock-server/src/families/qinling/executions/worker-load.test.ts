import { expect, it } from 'vitest';
import { isOverloaded } from './worker-load.js';

it.each<[number, number, boolean]>([
  [0, 0, false],
  [3, 1, false],
  [4, 1, true],
  [6, 2, false],
  [7, 2, true],
])('%d executions on %d workers ask for one more: %s', (running, workers, expected) => {
  expect(isOverloaded(running, workers)).toBe(expected);
});
