import { type Caller, DeadlineExceededError } from '@functionary/core';
import type { ExecutionOutcome, RunParams } from './execution-types.js';
import { type FunctionTarget, readTarget } from './function-target.js';
import type { RunOptions } from './options.js';
import { createExecutionPoller } from './poll-execution.js';
import { startExecution } from './start-execution.js';

/** Runs a function to its end: in the answer, or polled for. Nothing of it is repeated once the function may have run. */
export async function runFunction<Output>(
  caller: Caller,
  target: string | FunctionTarget,
  input: unknown,
  { sync = true, description, inputText }: RunParams,
  { output: schema, intervalMs, deadlineMs, signal, ...options }: RunOptions<Output>,
): Promise<ExecutionOutcome<Output>> {
  const begunAt = performance.now();
  const body = { ...readTarget(target), input, inputText, description, sync };
  const limits = { ...(signal && { signal }), ...(deadlineMs !== undefined && { deadlineMs }) };
  const created = await startExecution<Output>(caller, body, { ...options, ...limits });
  const { id } = created;
  try {
    const poller = createExecutionPoller<Output>(caller, { id, created, schema }, { ...options, intervalMs, signal });
    return await poller.result({ deadlineMs, begunAt });
  } catch (error) {
    if (!(error instanceof DeadlineExceededError)) throw error;
    // With the id to go on by.
    const told = new DeadlineExceededError(error.deadlineMs, { subject: `execution ${id}`, cause: error });
    throw Object.assign(told, { executionId: id });
  }
}
