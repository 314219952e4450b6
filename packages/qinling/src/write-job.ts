import { InvalidArgumentError } from '@functionary/core';
import { chooseInput } from './execution-input.js';
import { readTarget } from './function-target.js';
import type { JobBody, JobChanges } from './job-types.js';
import { writeTime } from './times.js';

/**
 * Writes the body that creates a job.
 *
 * @throws InvalidArgumentError for a job without a time, one that would repeat without a pattern, and what the service
 *   cannot read
 */
export function writeJobBody(body: JobBody): Record<string, unknown> {
  readTarget(body);
  const { pattern, count, first_execution_time } = body;
  if (!pattern && !first_execution_time) {
    throw new InvalidArgumentError('pattern', 'pass it, or first_execution_time for a job that runs once');
  }
  if (count != null && !Number.isInteger(count)) throw new InvalidArgumentError('count', 'pass a whole number');
  if (!pattern && count != null && count > 1) {
    throw new InvalidArgumentError('count', 'a job runs once without a pattern; pass one');
  }
  return writeFields(body, 'first_execution_time');
}

/** What one may take for a status that can be set, and what to do. */
const STATUS_ADVICE: Readonly<Record<string, string>> = {
  canceled: "the service writes it 'cancelled'",
  done: "the service sets it itself; pass 'cancelled' to end a job",
};

/** Writes the body that changes a job. @throws InvalidArgumentError for what the service cannot read */
export function writeJobChanges(changes: JobChanges): Record<string, unknown> {
  for (const name of ['count', 'first_execution_time'])
    if ((changes as Record<string, unknown>)[name] != null)
      throw new InvalidArgumentError(name, 'the service never changes it; delete the job and make another');
  const { status = '' } = changes;
  const advice = Object.hasOwn(STATUS_ADVICE, status) && STATUS_ADVICE[status];
  if (advice) throw new InvalidArgumentError('status', advice);
  return writeFields(changes, 'next_execution_time');
}

function writeFields(fields: JobBody | JobChanges, timeName: string): Record<string, unknown> {
  const { function_input, functionInputText, ...rest } = fields;
  const input = chooseInput(['function_input', function_input], ['functionInputText', functionInputText]);
  const time = (rest as Readonly<Record<string, Date | string | undefined>>)[timeName];
  return {
    ...rest,
    ...(input !== undefined && { function_input: input }),
    ...(time != null && { [timeName]: writeTime(timeName, time) }),
  };
}
