import { childOf, type Document, type Located, membersOf, resolveRefs } from '../generate/document.js';
import { isObject, type Json } from '../generate/json.js';
import { pointTo } from '../generate/pointer.js';

/** An example and the schema that it should fit; no schema where none stands with it. */
export interface Example extends Located {
  readonly schema: Located | undefined;
}

/**
 * All examples of a document: of media types, parameters, headers and schemas (defaults too), and those under
 * `x-documented`, which belong to the schema beside them there.
 */
export function listExamples(document: Document): Example[] {
  return visit(document, { value: document.root, at: `${document.file}#` }, false);
}

/** `names` is true for an object whose keys are names that the document chose, such as properties. */
function visit(document: Document, place: Located, names: boolean): Example[] {
  if (Array.isArray(place.value)) return membersOf(place).flatMap((item) => visit(document, item, false));
  if (!isObject(place.value)) return [];
  const own = names ? [] : readExamples(document, place);
  const inner = membersOf(place).flatMap(({ key, ...member }) => {
    if (!names && ['example', 'examples', 'default', 'enum', 'const'].includes(key)) return [];
    return visit(document, member, !names && isNameMap(key));
  });
  return [...own, ...inner];
}

const nameMaps = [
  'properties',
  'schemas',
  'responses',
  'parameters',
  'headers',
  'requestBodies',
  'content',
  'paths',
  'variables',
  'securitySchemes',
];
const isNameMap = (key: string) => nameMaps.includes(key);

function readExamples(document: Document, place: Located): Example[] {
  const holder = findSchema(place);
  const single = ['example', ...(holder === place ? ['default'] : [])].flatMap((key) => childOf(place, key) ?? []);
  return [...single, ...listNamed(document, place)].map((example) => ({ ...example, schema: holder }));
}

/** `examples` is a list in a schema, and elsewhere an object of `{ value }` or of references to such. */
function listNamed(document: Document, place: Located): Located[] {
  const examples = childOf(place, 'examples');
  if (!examples || Array.isArray(examples.value)) return membersOf(examples);
  return membersOf(examples).map((example) => {
    const named = resolveRefs(document, example);
    const isWrapped = isObject(named.value) && 'value' in named.value;
    return isWrapped ? { value: (named.value as { value: Json }).value, at: pointTo(named.at, 'value') } : named;
  });
}

/** The schema that examples at a place belong to: the one under `schema`, or the place itself where it is a schema. */
function findSchema(place: Located): Located | undefined {
  const schema = childOf(place, 'schema');
  if (schema) return schema;
  const isSchema =
    /\/(?:schema|schemas\/[^/]+|properties\/[^/]+|items|additionalProperties|(?:allOf|anyOf|oneOf|prefixItems)\/\d+)$/.test(
      place.at,
    );
  return isSchema ? place : undefined;
}
