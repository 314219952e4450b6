import { childOf, type Document, type Located, membersOf, resolveRefs } from '../generate/document.js';
import { isObject } from '../generate/json.js';
import type { Problem } from '../generate/problem.js';
import { listInnerSchemas } from '../generate/read/inner-schemas.js';
import { listOperations } from './list-operations.js';

/** Every enum that an answer can hold, in its body or a header, says whether the service may send other values. */
export function checkEnums(document: Document): Problem[] {
  const seen = new Set<string>();
  return listOperations(document)
    .flatMap((operation) => membersOf(childOf(operation, 'responses')))
    .flatMap((response) => listAnswerSchemas(document, response))
    .flatMap((schema) => findSilentEnums(document, schema, seen))
    .map((at) => ({ at, reason: "an enum in an answer needs 'x-open-enum: true' (others may come) or 'false'" }));
}

function listAnswerSchemas(document: Document, response: Located): Located[] {
  const place = resolveRefs(document, response);
  const headers = membersOf(childOf(place, 'headers')).map((header) => resolveRefs(document, header));
  return [...headers, ...membersOf(childOf(place, 'content'))].flatMap((one) => childOf(one, 'schema') ?? []);
}

function findSilentEnums(document: Document, from: Located, seen: Set<string>): string[] {
  const place = resolveRefs(document, from);
  if (seen.has(place.at) || !isObject(place.value)) return [];
  seen.add(place.at);
  const isSilent = place.value.enum !== undefined && typeof place.value['x-open-enum'] !== 'boolean';
  const inner = listInnerSchemas(place).flatMap((schema) => findSilentEnums(document, schema, seen));
  return isSilent ? [place.at, ...inner] : inner;
}
