import type { FunctionKind, FunctionRegistry } from './types.js';

/** Functions of one kind; names are compared ignoring case. */
export function createFunctionRegistry<Executor>(): FunctionRegistry<Executor> {
  const byName = new Map<string, { readonly name: string; readonly executor: Executor }>();
  return {
    set: (name, executor) => void byName.set(name.toLowerCase(), { name, executor }),
    get: (name) => byName.get(name.toLowerCase())?.executor,
    has: (name) => byName.has(name.toLowerCase()),
    names: () => [...byName.values()].map((entry) => entry.name),
    clear: () => byName.clear(),
  };
}

/**
 * The host's words for a function that it does not know.
 * Source: `ThrowIfFunctionDoesNotExist` in azure-functions-durable-extension's DurableTaskExtension.cs.
 */
export function describeUnknownFunction(kind: FunctionKind, name: string, known: readonly string[]): string {
  const info =
    known.length > 0
      ? `The following are the known ${kind} functions: ${known.map((each) => `'${each}'`).join(', ')}.`
      : `No ${kind} functions are currently registered!`;
  return `The function '${name}' doesn't exist, is disabled, or is not an ${kind} function. Additional info: ${info}`;
}
