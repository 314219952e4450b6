/** Something in a document that generation or the lint refuses. */
export interface Problem {
  /** File and JSON pointer: `specs/qinling.yaml#/components/schemas/Runtime/not`. */
  readonly at: string;
  /** What is wrong, and what to write instead. */
  readonly reason: string;
}

/** Stops generation; its message has a line for each problem. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** One line: where, and why. */
export function formatProblem(problem: Problem): string {
  return `${problem.at}: ${problem.reason}`;
}

/**
 * Stops generation at one place.
 *
 * @throws SpecError always
 */
export function refuse(at: string, reason: string): never {
  throw new SpecError([{ at, reason }]);
}
