import { type Caller, InvalidArgumentError, type StandardSchema, type WaitOptions } from '@functionary/core';
import type { Execution, ExecutionPoller, SerializedExecutionPoller } from './execution-types.js';
import { pollResource } from './poll-resource.js';
import { fetchExecution } from './read-execution.js';
import { readOutcome } from './read-outcome.js';

/** The states that an execution never leaves. */
const ENDS = ['success', 'failed', 'error'];

/** Which execution a poller looks at, and how its output is judged. */
export interface ExecutionPollTarget<Output> {
  readonly id: string;
  /** As the service answered its creation just now. */
  readonly created?: Execution<Output> | undefined;
  readonly schema?: StandardSchema<Output, any> | undefined;
}

/** Makes the poller of an execution. One that was created just now is looked at after an interval, not at once. */
export function createExecutionPoller<Output>(
  caller: Caller,
  { id, created, schema }: ExecutionPollTarget<Output>,
  options?: WaitOptions,
): ExecutionPoller<Output> {
  // A service that could not even begin says so at once.
  const ended = created && ENDS.includes(created.status) ? created : undefined;
  const poller = pollResource(
    caller,
    {
      kind: 'execution',
      id,
      ends: ENDS,
      isNew: !!created && !ended,
      fetch: async (call) => ended ?? fetchExecution<Output>(caller, id, call),
      result: (execution) => readOutcome(execution, schema),
    },
    options,
  );
  return Object.assign(poller, { id }) as ExecutionPoller<Output>;
}

/** Reads a poller that was kept. @throws InvalidArgumentError for what is none of an execution */
export function readSavedPoller(saved: SerializedExecutionPoller): string {
  const { kind, id } = saved ?? {};
  if (kind === 'execution' && typeof id === 'string') return id;
  throw new InvalidArgumentError('saved', 'pass what toJSON() of the poller of an execution gave');
}
