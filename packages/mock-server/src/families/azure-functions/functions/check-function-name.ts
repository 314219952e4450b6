import { badRequest } from '../refusals.js';

/** As the host wants it; `host` is taken (azure-functions-host Utility.cs). */
const functionName = /^(?!host$)[a-z][a-z0-9_-]{0,127}$/i;

/** What is wrong with the name of a function; undefined where nothing is. */
export function judgeFunctionName(name: string): string | undefined {
  return functionName.test(name) ? undefined : `'${name}' is not a valid function name.`;
}

/** @throws ManagementError 400 for what cannot be the name of a function */
export function checkFunctionName(name: string): void {
  const fault = judgeFunctionName(name);
  if (fault !== undefined) throw badRequest(fault);
}
