import type { Caller, CallOptions } from '@functionary/core';
import { chooseInput } from './execution-input.js';
import type { Execution, ExecutionBody } from './execution-types.js';
import { readTarget } from './function-target.js';
import { createExecution } from './generated/operations.js';
import { readExecution } from './read-execution.js';
import { callAndRead } from './service.js';

/** How long a function may run at most, and the service's answer to a synchronous execution wait. */
const LONGEST_RUN_MS = 300_000;

/** Creates an execution; the answer of a synchronous one is its end. A call's own `timeoutMs` beats the time for that. */
export async function startExecution<Output = unknown>(
  caller: Caller,
  { input, inputText, ...body }: ExecutionBody & { sync?: boolean | undefined },
  options: CallOptions = {},
): Promise<Execution<Output>> {
  readTarget(body);
  const text = chooseInput(['input', input], ['inputText', inputText]);
  const isPatient = body.sync !== false && options.timeoutMs === undefined;
  const args = { body: { ...body, ...(text !== undefined && { input: text }) } as never };
  const wait = isPatient ? { ...options, waitMs: LONGEST_RUN_MS } : options;
  return callAndRead(caller, createExecution, args, readExecution<Output>, wait, 'id');
}
