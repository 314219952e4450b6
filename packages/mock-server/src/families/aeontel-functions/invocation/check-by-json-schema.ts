import type { Json } from '../../../family.js';
import type { SchemaIssue, StrictSchema } from '../../../table.js';

/** What a value breaks a JSON Schema by. */
export interface SchemaBreach {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const compiled = new Map<string, StrictSchema>();

/** Validators come from zod, which is loaded at the first schema and not before. */
async function compileSchema(schema: Json): Promise<StrictSchema> {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const { compileJsonSchema } = await import('./compile-json-schema.js');
  const made = compileJsonSchema(schema);
  if (compiled.size >= 1000) compiled.clear();
  compiled.set(text, made);
  return made;
}

const describeIssue = ({ path, message }: SchemaIssue): SchemaBreach => ({ path, message });

/**
 * What of a value breaks a JSON Schema.
 *
 * @throws Error for what is no JSON Schema
 */
export async function checkByJsonSchema(schema: Json, value: unknown): Promise<SchemaBreach[]> {
  const judged = (await compileSchema(schema)).safeParse(value);
  return judged.success ? [] : (judged.error?.issues ?? []).map(describeIssue);
}

/** A path as a JSON pointer. */
export const writePointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
