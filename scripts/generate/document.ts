import { parseDocument } from 'yaml';
import { isObject, type Json, type JsonObject } from './json.js';
import { pointTo, readPointer } from './pointer.js';
import { refuse } from './problem.js';

/** An OpenAPI document and the name by which problems call it. */
export interface Document {
  /** `specs/qinling.yaml` */
  readonly file: string;
  readonly root: JsonObject;
}

/** A value of a document and where it stands. */
export interface Located<T = Json> {
  readonly value: T;
  readonly at: string;
}

/**
 * Reads YAML.
 *
 * @throws SpecError with the line of a slip of syntax, a repeated key included
 */
export function parseYamlDocument(file: string, text: string): Document {
  const parsed = parseDocument(text, { merge: false, version: '1.2' });
  const [slip] = parsed.errors;
  if (slip) {
    const line = text.slice(0, slip.pos[0]).split('\n').length;
    refuse(file, `line ${line}: ${slip.message.split('\n')[0]}`);
  }
  const root: unknown = parsed.toJS();
  if (!isObject(root)) refuse(file, 'is not an object');
  return { file, root };
}

/** The value under a key, or undefined where the key is absent. */
export function childOf(parent: Located, key: string): Located | undefined {
  if (!isObject(parent.value) || !Object.hasOwn(parent.value, key)) return undefined;
  return { value: parent.value[key] as Json, at: pointTo(parent.at, key) };
}

/** The members of an object, each with its place. */
export function membersOf(parent: Located | undefined): { key: string; value: Json; at: string }[] {
  if (!parent) return [];
  if (Array.isArray(parent.value)) {
    return parent.value.map((value, index) => ({ key: String(index), value, at: pointTo(parent.at, index) }));
  }
  if (!isObject(parent.value)) return [];
  return Object.entries(parent.value).map(([key, value]) => ({ key, value, at: pointTo(parent.at, key) }));
}

/**
 * Follows `$ref`s to where the thing itself stands.
 *
 * @throws SpecError for a reference to another file, to nothing, or to itself
 */
export function resolveRefs(document: Document, from: Located): Located {
  const seen = new Set<string>();
  let place = from;
  while (isObject(place.value) && typeof place.value.$ref === 'string') {
    const ref = place.value.$ref;
    const at = pointTo(place.at, '$ref');
    if (!ref.startsWith('#/')) refuse(at, `'${ref}' leaves the file: write it as '#/components/…'`);
    if (seen.has(ref)) refuse(at, `'${ref}' refers to itself`);
    seen.add(ref);
    const value = readPointer(document.root, decodeURIComponent(ref.slice(1)));
    if (value === undefined) refuse(at, `nothing stands at '${ref}'`);
    place = { value, at: `${document.file}${ref}` };
  }
  return place;
}

/** The name of the component schema that a `$ref` points to, or undefined for anything else. */
export function readSchemaName(value: unknown): string | undefined {
  if (!isObject(value) || typeof value.$ref !== 'string') return undefined;
  return /^#\/components\/schemas\/([^/]+)$/.exec(value.$ref)?.[1];
}
