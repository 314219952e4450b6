import { type Caller, type CallOptions, callAndForget, writeJson } from '@functionary/core';
import { runFunction } from './generated/operations.js';

/** Starts a function by hand, with `input` for its trigger's message: a string as it is, anything else as JSON. */
export async function startFunction(
  caller: Caller,
  functionName: string,
  input: unknown,
  options?: CallOptions,
): Promise<void> {
  await callAndForget(caller, runFunction, { path: { functionName }, body: { input: writeMessage(input) } }, options);
}

function writeMessage(input: unknown): string {
  if (typeof input === 'string') return input;
  if (input === undefined) return '';
  return writeJson('input', input);
}
