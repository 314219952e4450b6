import type { FunctionRow } from './rows.js';

/** How many rows answer to questions that were asked lately, kept right as rows come and go, so that no page of a walk counts again. */
export interface KeptCounts {
  /**
   * The answer to a question: counted the first time.
   *
   * @param question the same text, the same question
   * @param accepts whether a row, any there is, counts; it goes by the row alone
   */
  count(question: string, countNow: () => number, accepts: (row: FunctionRow) => boolean): number;
  /** Notes that a row is in now. */
  add(row: FunctionRow): void;
  /** Notes that a row is out now. */
  subtract(row: FunctionRow): void;
}

interface Kept {
  readonly accepts: (row: FunctionRow) => boolean;
  count: number;
}

/** Questions kept: each costs every write a look. */
const mostQuestions = 16;

/** Keeps no count yet. */
export function createKeptCounts(): KeptCounts {
  /** The last asked comes last. */
  const questions = new Map<string, Kept>();
  const change = (row: FunctionRow, by: number): void => {
    for (const kept of questions.values()) if (kept.accepts(row)) kept.count += by;
  };
  return {
    count(question, countNow, accepts) {
      const kept = questions.get(question) ?? { accepts, count: countNow() };
      questions.delete(question);
      questions.set(question, kept);
      const [oldest] = questions.keys();
      if (questions.size > mostQuestions && oldest !== undefined) questions.delete(oldest);
      return kept.count;
    },
    add: (row) => change(row, 1),
    subtract: (row) => change(row, -1),
  };
}

/** How many rows are accepted; looks at each. */
export function countRows(rows: Iterable<FunctionRow>, accepts: (row: FunctionRow) => boolean): number {
  let count = 0;
  for (const row of rows) if (accepts(row)) count += 1;
  return count;
}
