import type { DescribedName, DescribedType, StandardSchema } from '@functionary/core';

/** Any function by name, with `unknown` for its input and output. */
export interface AnyFunctions {
  readonly [name: string]: {};
}

/**
 * The schemas of one function as a client may be given them. They judge and never replace a value.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const HttpTrigger = { input: z.object({ name: z.string() }), output: z.string() };
 * ```
 */
export interface FunctionSchemas {
  readonly input?: StandardSchema<any, any>;
  readonly output?: StandardSchema<any, any>;
}

/** The names in a map of functions; any name where the map is not known. */
export type FunctionName<Map> = DescribedName<Map>;
/** What a function of the map is called with. */
export type FunctionInputOf<Map, Name> = DescribedType<Map, Name, 'input'>;
/** What a function of the map answers. */
export type FunctionOutputOf<Map, Name> = DescribedType<Map, Name, 'output'>;
