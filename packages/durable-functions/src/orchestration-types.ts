import type { DescribedName, DescribedType, StandardSchema } from '@functionary/core';

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
export type OrchestrationName<Map> = DescribedName<Map>;
/** What an orchestration of the map is started with. */
export type InputOf<Map, Name> = DescribedType<Map, Name, 'input'>;
/** What an orchestration of the map gives. */
export type OutputOf<Map, Name> = DescribedType<Map, Name, 'output'>;
/** What an orchestration of the map sets as its custom status. */
export type CustomStatusOf<Map, Name> = DescribedType<Map, Name, 'customStatus'>;
