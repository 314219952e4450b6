import { type Document, type Located, membersOf, readSchemaName } from '../document.js';
import { isObject } from '../json.js';
import { readPointer } from '../pointer.js';
import type { Problem } from '../problem.js';

/** Refuses components that mention themselves through lists and unions alone. */
export function checkCycles(document: Document, schemas: readonly (Located & { key: string })[]): Problem[] {
  const reason = 'mentions itself with no object between: TypeScript has no such type, so put it in a property';
  return schemas
    .filter(({ key, value }) => listWhole(document, value, new Set()).has(key))
    .map(({ at }) => ({ at, reason }));
}

/** Names that a schema mentions outside of properties: TypeScript looks at them at once. */
function listWhole(document: Document, schema: unknown, found: Set<string>): Set<string> {
  if (!isObject(schema)) return found;
  const name = readSchemaName(schema);
  if (name !== undefined) {
    if (found.has(name)) return found;
    return listWhole(document, readPointer(document.root, `/components/schemas/${name}`), found.add(name));
  }
  if (schema.items !== undefined) listWhole(document, schema.items, found);
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
    for (const { value } of membersOf({ value: schema[key] ?? [], at: '' })) listWhole(document, value, found);
  }
  return found;
}
