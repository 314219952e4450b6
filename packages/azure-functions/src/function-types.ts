import type { StandardSchema } from '@functionary/core';

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
export type FunctionName<Map> = unknown extends Map ? string : keyof Map & string;

/** A type as it stands in the map, or the type that a Standard Schema there takes. */
type TypeOf<T> = T extends { readonly '~standard': { readonly types?: { readonly input: infer Wire } | undefined } }
  ? Wire
  : T;

type Part<Map, Name, Key> = Name extends keyof Map
  ? Key extends keyof Map[Name]
    ? TypeOf<Map[Name][Key]>
    : unknown
  : unknown;

/** What a function of the map is called with. */
export type FunctionInputOf<Map, Name> = Part<Map, Name, 'input'>;
/** What a function of the map answers. */
export type FunctionOutputOf<Map, Name> = Part<Map, Name, 'output'>;
