import { childOf, type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject, isSameJson } from '../json.js';
import { refuse } from '../problem.js';
import type { BodyModel, MediaModel, ResponseModel } from './operation-model.js';

/** Whether bodies of a media type are JSON. */
export function isJsonType(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json');
}

/** The request body of an operation. */
export function readBody(document: Document, operation: Located): BodyModel | undefined {
  const child = childOf(operation, 'requestBody');
  if (!child) return undefined;
  const place = resolveRefs(document, child);
  return { required: isObject(place.value) && place.value.required === true, media: readMedia(place) };
}

/** The answers of an operation, by status. */
export function readResponses(document: Document, operation: Located): ResponseModel[] {
  return membersOf(childOf(operation, 'responses'))
    .map(({ key, ...child }) => {
      const place = resolveRefs(document, child);
      const headers = membersOf(childOf(place, 'headers')).map(({ key: name, ...header }) => {
        const { value } = resolveRefs(document, header);
        const isFlagged = (flag: string) => isObject(value) && value[flag] === true;
        return { name, required: isFlagged('required'), secret: isFlagged('x-secret') };
      });
      return { status: Number(key), at: child.at, headers, media: readMedia(place) };
    })
    .sort((a, b) => a.status - b.status);
}

function readMedia(place: Located): MediaModel[] {
  const media = membersOf(childOf(place, 'content')).map(({ key: type, ...child }): MediaModel => {
    const schema = childOf(child, 'schema');
    return { type, isJson: isJsonType(type), ...(schema && { schema }) };
  });
  const [first, ...rest] = media.filter(({ isJson }) => isJson);
  for (const other of rest) {
    if (isSameJson(first?.schema?.value, other.schema?.value)) continue;
    refuse(
      `${place.at}/content`,
      'its JSON media types have different schemas: give them one, a oneOf where they differ',
    );
  }
  return media;
}
