import type { DescribedName, DescribedType, StandardSchema } from '@functionary/core';

/** Any function by id, with any arguments and `unknown` for its result. */
export interface AnyFunctions {
  readonly [id: string]: {};
}

/**
 * The schemas of one function as a client may be given them. They judge and never replace a value.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const summarize = { args: z.object({ text: z.string() }), result: z.string() };
 * ```
 */
export interface FunctionSchemas {
  readonly args?: StandardSchema<any, any>;
  readonly result?: StandardSchema<any, any>;
}

/** Arguments by name, of any interface or class; no list, and nothing that waits to be awaited. */
export interface InvokeArgs {
  readonly [name: string]: any;
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.toStringTag]?: never;
}

/** The ids in a map of functions; any id where the map is not known. */
export type FunctionId<Map> = DescribedName<Map>;
/** What a function of the map is called with: an object, its arguments by name. */
export type FunctionArgsOf<Map, Id> = DescribedType<Map, Id, 'args', InvokeArgs>;
/** What a function of the map returns. */
export type FunctionResultOf<Map, Id> = DescribedType<Map, Id, 'result', unknown>;
