import { type Document, readSchemaName } from '../document.js';
import { entriesOf, isObject, itemsOf, type JsonObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import { readTags } from '../zod/read-tags.js';

/**
 * A discriminator must tell what the cases say themselves: each case is a component whose property is required and
 * one constant (or a closed enum), and the mapping, where there is one, agrees.
 */
export function checkDiscriminator(document: Document, schema: JsonObject, at: string): Problem[] {
  const { discriminator } = schema;
  if (discriminator === undefined) return [];
  const here = pointTo(at, 'discriminator');
  if (!schema.oneOf && !schema.anyOf) return [{ at: here, reason: "needs 'oneOf' beside it" }];
  if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') {
    return [{ at: here, reason: "needs a 'propertyName'" }];
  }
  const { propertyName } = discriminator;
  const key = schema.oneOf ? 'oneOf' : 'anyOf';
  const problems: Problem[] = [];
  const tags = new Map<string, string>();
  for (const [index, value] of itemsOf(schema[key]).entries()) {
    const place = { value, at: pointTo(at, key, index) };
    const values = readTags(document, place, propertyName);
    if (!values) {
      problems.push({ at: place.at, reason: `its '${propertyName}' must be required, with a const or a closed enum` });
    }
    for (const tag of values ?? []) {
      if (tags.has(tag))
        problems.push({ at: place.at, reason: `'${tag}' is the '${propertyName}' of another case too` });
      tags.set(tag, readSchemaName(value) ?? '');
    }
  }
  for (const [tag, target] of entriesOf(discriminator.mapping)) {
    const name = String(target).replace('#/components/schemas/', '');
    if (tags.get(tag) === name) continue;
    problems.push({
      at: pointTo(here, 'mapping', tag),
      reason: `'${name}' does not say that its '${propertyName}' is '${tag}'`,
    });
  }
  return problems;
}
