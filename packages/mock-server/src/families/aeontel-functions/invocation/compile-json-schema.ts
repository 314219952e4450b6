import { fromJSONSchema } from 'zod';
import type { Json } from '../../../family.js';
import type { StrictSchema } from '../../../table.js';

/**
 * Makes a validator of a JSON Schema. A module of its own, so that of zod only this is loaded, and not before it is called.
 *
 * @throws Error for what is no JSON Schema
 */
export function compileJsonSchema(schema: Json): StrictSchema {
  return fromJSONSchema(schema as Parameters<typeof fromJSONSchema>[0]) as StrictSchema;
}
