import { type Problem, SpecError } from '../problem.js';

/** The problems that a check finds, those that it throws included. */
export function collect(check: () => readonly Problem[] | void): Problem[] {
  try {
    return [...(check() ?? [])];
  } catch (error) {
    if (error instanceof SpecError) return [...error.problems];
    throw error;
  }
}
