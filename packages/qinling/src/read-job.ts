import { readInput } from './execution-input.js';
import type { Job } from './job-types.js';
import { normaliseJob } from './normalise.js';

/** Reads a job as the service sends it: its input from its text. */
export function readJob(row: object): Job {
  const job = normaliseJob(row);
  const { function_input: functionInputText = null } = job;
  return { ...job, function_input: readInput(functionInputText), functionInputText };
}
