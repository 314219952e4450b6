import type { Answer } from './answer.js';
import type { SendOptions } from './call.js';
import type { Caller } from './caller.js';
import type { OpenArgs, Operation } from './operation.js';

/** Arguments of an operation: its query open for `undefined`, and without what the caller itself adds; its headers for `accept`. */
export type CallArgs<Args> = Omit<OpenArgs<Args>, 'headers' | 'query'> & {
  readonly query?: Args extends { query?: infer Query }
    ? { readonly [Name in keyof NonNullable<Query>]?: NonNullable<Query>[Name] | undefined } | undefined
    : undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Calls an operation, asking for JSON unless `args.headers.accept` asks for something else: services, and what stands before
 * them, may answer with a page otherwise.
 *
 * @param args - `path`, `query`, `headers` and `body`, as the operation has them; what is undefined in the query is not sent
 */
export function callOperation<Args, Result>(
  caller: Caller,
  operation: Operation<Args, Result>,
  args: CallArgs<Args>,
  options?: SendOptions,
): Promise<Answer<Result>> {
  const { headers } = args as { headers?: object };
  return caller.send(operation, { ...args, headers: { accept: 'application/json', ...headers } } as Args, options);
}

/** Calls an operation whose answer says nothing. */
export async function callAndForget<Args>(
  caller: Caller,
  operation: Operation<Args, unknown>,
  args: CallArgs<Args>,
  options?: SendOptions,
): Promise<void> {
  await callOperation(caller, operation, args, options);
}
