import { type Document, type Located, membersOf, readSchemaName } from '../document.js';
import { isObject } from '../json.js';
import { listInnerSchemas } from '../read/inner-schemas.js';
import { isMerged, mergeAllOf } from './merge-all-of.js';

/** A component schema, ready to be defined. */
export interface OrderedSchema extends Located {
  readonly name: string;
  /** Components that it mentions and that come after it, itself among them where it is recursive. */
  readonly later: ReadonlySet<string>;
}

/** The component schemas, each after those it mentions; where they go round in a circle, by name. */
export function orderSchemas(document: Document): OrderedSchema[] {
  const schemas = new Map(
    membersOf({ value: document.root.components ?? {}, at: `${document.file}#/components` })
      .filter(({ key }) => key === 'schemas')
      .flatMap((place) => membersOf(place))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, ...place }) => [key, place]),
  );
  const mentions = new Map([...schemas].map(([name, place]) => [name, listMentions(document, place, new Set())]));
  const ordered: OrderedSchema[] = [];
  const defined = new Set<string>();
  const begun = new Set<string>();
  const define = (name: string): void => {
    const place = schemas.get(name);
    if (!place || begun.has(name)) return;
    begun.add(name);
    const mentioned = [...(mentions.get(name) ?? [])].sort();
    mentioned.forEach(define);
    ordered.push({ ...place, name, later: new Set(mentioned.filter((other) => !defined.has(other))) });
    defined.add(name);
  };
  // Unions begin, so that in a circle the union comes after its cases and can read their discriminator.
  for (const [name, { value }] of schemas) if (isObject(value) && value.discriminator) define(name);
  for (const name of schemas.keys()) define(name);
  return ordered;
}

/** Names of the components that a schema's own expression mentions. */
function listMentions(document: Document, place: Located, found: Set<string>): Set<string> {
  const name = readSchemaName(place.value);
  if (name !== undefined) return found.add(name);
  const isWhole = isObject(place.value) && isMerged(place.value);
  const inner = isWhole ? [...mergeAllOf(document, place).properties.values()] : listInnerSchemas(place);
  for (const schema of inner) listMentions(document, schema, found);
  return found;
}
