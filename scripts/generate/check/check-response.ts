import { childOf, type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject } from '../json.js';
import type { Problem } from '../problem.js';
import { checkKeys, type KeyRules } from './check-keys.js';
import { checkSchema } from './check-schema.js';

const bodyRules: KeyRules = { kind: 'request body', known: ['$ref', 'description', 'content', 'required'] };
const responseRules: KeyRules = {
  kind: 'response',
  known: ['$ref', 'description', 'headers', 'content', 'summary'],
  instead: { links: 'describe the relation in words' },
};
const headerRules: KeyRules = {
  kind: 'header',
  known: ['$ref', 'description', 'required', 'deprecated', 'schema', 'example', 'examples'],
  instead: { content: 'describe it with a schema', style: 'headers are simple', explode: 'headers are simple' },
};
const mediaRules: KeyRules = {
  kind: 'media type',
  known: ['schema', 'example', 'examples'],
  instead: { encoding: 'only whole bodies are generated' },
};

/** Checks a request body where it is written. */
export function checkRequestBody(document: Document, place: Located): Problem[] {
  if (isReference(document, place)) return [];
  const content = childOf(place, 'content');
  if (!content) return [{ at: place.at, reason: "needs 'content'" }];
  return [...checkKeys(place, bodyRules), ...checkMediaTypes(document, content)];
}

/** Checks a response where it is written. */
export function checkResponse(document: Document, place: Located): Problem[] {
  if (isReference(document, place)) return [];
  const content = childOf(place, 'content');
  return [
    ...checkKeys(place, responseRules),
    ...membersOf(childOf(place, 'headers')).flatMap((header) => checkHeader(document, header)),
    ...(content ? checkMediaTypes(document, content) : []),
  ];
}

/** Checks a response header where it is written. */
export function checkHeader(document: Document, place: Located): Problem[] {
  if (isReference(document, place)) return [];
  const schema = childOf(place, 'schema');
  if (!schema) return [{ at: place.at, reason: "needs a 'schema'" }];
  return [...checkKeys(place, headerRules), ...checkSchema(document, schema)];
}

/** Checks a map of media types. */
export function checkMediaTypes(document: Document, place: Located): Problem[] {
  return membersOf(place).flatMap((media): Problem[] => {
    if (!/^(?:\*\/\*|[\w.+-]+\/[\w.+*-]+)$/.test(media.key)) {
      return [{ at: media.at, reason: `'${media.key}' must be a media type without parameters` }];
    }
    const schema = childOf(media, 'schema');
    return [...checkKeys(media, mediaRules), ...(schema ? checkSchema(document, schema) : [])];
  });
}

function isReference(document: Document, place: Located): boolean {
  if (!isObject(place.value) || place.value.$ref === undefined) return false;
  resolveRefs(document, place);
  return true;
}
