import type { Document, Located } from '../document.js';
import { isObject } from '../json.js';
import { mergeAllOf } from './merge-all-of.js';

/** The values of the discriminator by which a case is told apart; undefined where it does not say them. */
export function readTags(document: Document, place: Located, property: string): string[] | undefined {
  const merged = mergeAllOf(document, place);
  if (!merged.required.has(property)) return undefined;
  const schema = merged.properties.get(property)?.value;
  if (!isObject(schema) || schema['x-open-enum'] === true) return undefined;
  if (typeof schema.const === 'string') return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum.map(String) : undefined;
}
