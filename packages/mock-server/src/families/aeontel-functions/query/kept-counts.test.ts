import { expect, test } from 'vitest';
import { countRows, createKeptCounts } from './kept-counts.js';
import type { FunctionRow } from './rows.js';

const makeRow = (name: string) => ({ id: `fun_${name}`, name }) as FunctionRow;
const isA = ({ name }: FunctionRow): boolean => name.startsWith('a');

function openCounts() {
  const rows = new Map(['a1', 'a2', 'b1'].map((name) => [name, makeRow(name)]));
  const counts = createKeptCounts();
  let countings = 0;
  /** The answer, and how often rows were counted for it. */
  function ask(question: string, accepts = isA): [number, number] {
    countings = 0;
    const count = (): number => {
      countings += 1;
      return countRows(rows.values(), accepts);
    };
    return [counts.count(question, count, accepts), countings];
  }
  return { rows, counts, ask };
}

test('an answer is counted once, and moves with what comes and goes', () => {
  const { counts, ask } = openCounts();
  const isB = (row: FunctionRow): boolean => !isA(row);
  expect([ask('a'), ask('a'), ask('b', isB), ask('b', isB)]).toEqual([
    [2, 1],
    [2, 0],
    [1, 1],
    [1, 0],
  ]);
  counts.add(makeRow('a3'));
  expect([ask('a'), ask('b', isB)]).toEqual([
    [3, 0],
    [1, 0],
  ]);
  counts.subtract(makeRow('a1'));
  counts.subtract(makeRow('b1'));
  expect([ask('a'), ask('b', isB)]).toEqual([
    [2, 0],
    [0, 0],
  ]);
});

test('sixteen answers are kept; one more takes the place of the one that was not asked for longest', () => {
  const { ask } = openCounts();
  const questions = Array.from({ length: 16 }, (_, number) => `question ${number}`);
  expect(questions.map((question) => ask(question))).toEqual(questions.map(() => [2, 1]));
  expect(questions.map((question) => ask(question))).toEqual(questions.map(() => [2, 0]));
  ask(questions[0]!);
  expect(ask('one more')).toEqual([2, 1]);
  expect(ask(questions[0]!)).toEqual([2, 0]);
  expect(ask(questions[1]!)).toEqual([2, 1]);
});

test('an answer that made room is right when it is asked again', () => {
  const { rows, counts, ask } = openCounts();
  ask('a');
  for (let number = 0; number < 16; number++) ask(`other ${number}`);
  rows.set('a3', makeRow('a3'));
  counts.add(makeRow('a3'));
  expect(ask('a')).toEqual([3, 1]);
});
