import { findIssues, InvalidResponseError, type StandardSchema } from '@functionary/core';
import { ExecutionFailedError } from './errors.js';
import type { Execution, ExecutionOutcome } from './execution-types.js';

/**
 * Makes what is waited for out of a final execution.
 *
 * @param schema - what the output must fit
 * @throws ExecutionFailedError for one without success; InvalidResponseError for a result that cannot be read (Python
 *   writes numbers that JSON does not have), or an output that does not fit
 */
export async function readOutcome<Output>(
  execution: Execution<Output>,
  schema?: StandardSchema<Output, any>,
): Promise<ExecutionOutcome<Output>> {
  const { id, status, result, resultText } = execution;
  if (status !== 'success') throw new ExecutionFailedError(execution);
  const { output, duration } = result ?? {};
  let issues: readonly string[] = [];
  if (!result && resultText !== null) issues = ['it is no JSON object; its resultText holds what there is'];
  else if (schema) issues = await findIssues(schema, output);
  if (issues[0]) {
    const text = `the result of execution ${id} is unfit: ${issues.join('; ')}`;
    const fields = { operationId: 'getExecution', status: 200, requestId: undefined, issues };
    throw new InvalidResponseError(text, fields, resultText);
  }
  return { output: output as Output, duration, execution };
}
