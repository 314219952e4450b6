import { childOf, type Document, type Located, resolveRefs } from '../document.js';
import { isObject } from '../json.js';
import { pointTo } from '../pointer.js';
import type { Problem } from '../problem.js';
import { checkKeys, type KeyRules } from './check-keys.js';
import { checkMediaTypes } from './check-response.js';
import { checkSchema } from './check-schema.js';

const rules: KeyRules = {
  kind: 'parameter',
  known: [
    '$ref',
    'name',
    'in',
    'description',
    'required',
    'deprecated',
    'schema',
    'content',
    'style',
    'explode',
    'example',
    'examples',
  ],
  instead: {
    allowEmptyValue: 'describe the empty value in the schema',
    allowReserved: 'values are always encoded',
  },
};

const styles: Readonly<Record<string, string>> = { path: 'simple', query: 'form', header: 'simple' };

/** Checks a parameter where it is written; one that is only named by `$ref` is checked among the components. */
export function checkParameter(document: Document, place: Located): Problem[] {
  const { value, at } = place;
  if (!isObject(value)) return [{ at, reason: 'must be a parameter' }];
  if (value.$ref !== undefined) {
    resolveRefs(document, place);
    return [];
  }
  const style = styles[String(value.in)];
  const problems = checkKeys(place, rules);
  if (typeof value.name !== 'string') problems.push({ at, reason: "needs a 'name'" });
  if (!style) problems.push({ at: pointTo(at, 'in'), reason: 'must be path, query or header' });
  else if (value.style !== undefined && value.style !== style) {
    problems.push({
      at: pointTo(at, 'style'),
      reason: `must be ${style} in ${value.in === 'path' ? 'a' : 'the'} ${value.in}`,
    });
  }
  if (value.in === 'path' && value.required !== true)
    problems.push({ at, reason: "needs 'required: true': it is in the path" });
  if (value['x-catch-all'] && value.in !== 'path') {
    problems.push({ at: pointTo(at, 'x-catch-all'), reason: 'stands on a path parameter' });
  }
  const schema = childOf(place, 'schema');
  const content = childOf(place, 'content');
  if (!schema === !content) problems.push({ at, reason: "needs 'schema' or 'content', one of them" });
  if (schema) problems.push(...checkSchema(document, schema));
  if (content) problems.push(...checkMediaTypes(document, content));
  return problems;
}
