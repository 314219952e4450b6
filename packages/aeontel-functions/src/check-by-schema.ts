import { type Answer, findIssues, InvalidArgumentError, InvalidResponseError } from '@functionary/core';
import type { FunctionSchemas } from './function-types.js';

/** Finds the schemas of a function in the map that a client was given, if they are there. */
export function findSchemas(functions: unknown, id: string): FunctionSchemas {
  const map = (functions ?? {}) as Record<string, FunctionSchemas | undefined>;
  return (Object.hasOwn(map, id) && map[id]) || {};
}

/** Judges arguments. @throws InvalidArgumentError for what does not fit */
export async function checkArgs({ args: schema }: FunctionSchemas, value: unknown): Promise<void> {
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length > 0) throw new InvalidArgumentError('args', issues.join('; '));
}

/** Judges what a function returned. @throws InvalidResponseError for what does not fit */
export async function checkResult(
  { result: schema }: FunctionSchemas,
  id: string,
  operationId: string,
  { status, requestId }: Answer<unknown>,
  value: unknown,
): Promise<void> {
  const issues = schema ? await findIssues(schema, value) : [];
  if (issues.length === 0) return;
  const text = `${operationId}: the result of ${id} is not what its schema says: ${issues.join('; ')}`;
  throw new InvalidResponseError(text, { operationId, status, requestId, issues }, value);
}
