import { childOf, type Document, type Located, membersOf } from '../generate/document.js';
import { isObject, type JsonObject } from '../generate/json.js';
import { methods } from '../generate/read/methods.js';

/** The operations of a document, where they stand. */
export function listOperations(document: Document): Located<JsonObject>[] {
  return membersOf(childOf({ value: document.root, at: `${document.file}#` }, 'paths')).flatMap((item) =>
    membersOf(item).flatMap(({ key, value, at }) => (methods.includes(key) && isObject(value) ? [{ value, at }] : [])),
  );
}
