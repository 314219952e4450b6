import { type Answer, findIssues, InvalidArgumentError, InvalidResponseError } from '@functionary/core';
import type { FunctionSchemas } from './function-types.js';

/** Finds the schemas of a function in the map that a client was given, if they are there. */
export function findSchemas(functions: unknown, name: string): FunctionSchemas {
  const map = (functions ?? {}) as Record<string, FunctionSchemas | undefined>;
  return (Object.hasOwn(map, name) && map[name]) || {};
}

/** Judges an input. @throws InvalidArgumentError for one that does not fit */
export async function checkInput({ input: schema }: FunctionSchemas, value: unknown): Promise<void> {
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length > 0) throw new InvalidArgumentError('input', issues.join('; '));
}

/** Judges what a function answered. @throws InvalidResponseError for what does not fit */
export async function checkOutput(
  { output: schema }: FunctionSchemas,
  name: string,
  operationId: string,
  { status, requestId }: Answer<unknown>,
  value: unknown,
): Promise<void> {
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length === 0) return;
  const text = `${operationId}: the output of ${name} is not what its schema says: ${issues.join('; ')}`;
  throw new InvalidResponseError(text, { operationId, status, requestId, issues }, value);
}
