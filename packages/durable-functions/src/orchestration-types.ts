import type { StandardSchema } from '@functionary/core';

/** Any orchestration by name, with `unknown` for its input, output and custom status. */
export interface AnyOrchestrations {
  readonly [name: string]: {};
}

/**
 * The schemas of one orchestration as a client may be given them. They judge and never replace a value.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 * const HelloSequence = { input: z.string(), output: z.array(z.string()) };
 * ```
 */
export interface OrchestrationSchemas {
  readonly input?: StandardSchema<any, any>;
  readonly output?: StandardSchema<any, any>;
  readonly customStatus?: StandardSchema<any, any>;
}

/** The names in a map of orchestrations; any name where the map is not known. */
export type OrchestrationName<Map> = unknown extends Map ? string : keyof Map & string;

/** A type as it stands in the map, or the type that a Standard Schema there takes. */
type TypeOf<T> = T extends { readonly '~standard': { readonly types?: { readonly input: infer Wire } | undefined } }
  ? Wire
  : T;

type Part<Map, Name, Key> = Name extends keyof Map
  ? Key extends keyof Map[Name]
    ? TypeOf<Map[Name][Key]>
    : unknown
  : unknown;

/** What an orchestration of the map is started with. */
export type InputOf<Map, Name> = Part<Map, Name, 'input'>;
/** What an orchestration of the map gives. */
export type OutputOf<Map, Name> = Part<Map, Name, 'output'>;
/** What an orchestration of the map sets as its custom status. */
export type CustomStatusOf<Map, Name> = Part<Map, Name, 'customStatus'>;
