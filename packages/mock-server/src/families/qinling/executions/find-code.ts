import type { FunctionRecord } from '../state.js';
import type { FunctionHandler, RegisteredCode } from './registered-code.js';

/** What a function does for which no code is registered: it greets, as the service's own example does. */
export const greet: FunctionHandler = (input: string | { readonly name?: unknown }, { print }) => {
  const name = (typeof input === 'string' ? input : input.name) ?? 'World';
  print(`Hello, ${name}!`);
  return `Hello, ${name}`;
};

/** The code of a function: by its id, its name or its entry, the first that is found. */
export function findCode({ handlers }: RegisteredCode, { id, name, entry }: FunctionRecord): FunctionHandler {
  for (const key of [id, name, entry]) {
    const found = key === null ? undefined : handlers.get(key);
    if (found) return found;
  }
  return greet;
}
