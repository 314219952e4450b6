import { type Document, type Located, membersOf, resolveRefs } from '../document.js';
import { isObject } from '../json.js';
import { pointTo, splitPointer } from '../pointer.js';
import { isMerged, mergeAllOf } from '../zod/merge-all-of.js';

/** The schema of the value that a pointer leads to, through properties and references; undefined where there is none. */
export function findSchema(document: Document, from: Located, pointer: string): Located | undefined {
  let place: Located | undefined = resolveRefs(document, from);
  for (const key of splitPointer(pointer)) {
    if (!place || !isObject(place.value)) return undefined;
    const properties: Map<string, Located> = isMerged(place.value)
      ? mergeAllOf(document, place).properties
      : readProperties(place);
    const property: Located | undefined = properties.get(key);
    place = property && resolveRefs(document, property);
  }
  return place;
}

function readProperties({ value, at }: Located): Map<string, Located> {
  const properties = isObject(value) && isObject(value.properties) ? value.properties : {};
  return new Map(
    membersOf({ value: properties, at: pointTo(at, 'properties') }).map(({ key, ...property }) => [key, property]),
  );
}
