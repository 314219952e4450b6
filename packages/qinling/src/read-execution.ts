import { type Caller, type CallOptions, isObject } from '@functionary/core';
import { readInput } from './execution-input.js';
import type { Execution, ExecutionResult } from './execution-types.js';
import { getExecution } from './generated/operations.js';
import { normaliseExecution } from './normalise.js';
import { callAndRead } from './service.js';

/** Reads an execution as the service sends it: input and result from their texts. */
export function readExecution<Output = unknown>(row: object): Execution<Output> {
  const execution = normaliseExecution(row);
  const { input: inputText = null, result: resultText = null } = execution;
  const result = readInput(resultText);
  return {
    ...execution,
    input: readInput(inputText),
    inputText,
    result: isObject(result) ? (result as unknown as ExecutionResult<Output>) : null,
    resultText,
  };
}

/** Asks for one execution. @throws NotFoundError when there is none */
export function fetchExecution<Output = unknown>(
  caller: Caller,
  id: string,
  options?: CallOptions,
): Promise<Execution<Output>> {
  return callAndRead(caller, getExecution, { path: { execution_id: id } }, readExecution<Output>, options);
}
