import type { Incoming } from '../../../family.js';
import { readMediaType } from '../../../wire/media-type.js';
import { readForm } from './read-form.js';

const jsonTypes: ReadonlySet<string> = new Set(['application/json', 'application/javascript']);

/** A JSON object in the body; anything else, broken JSON too, is as good as nothing. */
function readJsonObject({ bytes, headers }: Incoming): Readonly<Record<string, unknown>> {
  if (!jsonTypes.has(readMediaType(headers.get('content-type')))) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as {}) : {};
  } catch {
    return {};
  }
}

/** A keyword and its values, in the order of query, form and JSON. */
export type Keywords = ReadonlyMap<string, readonly unknown[]>;

/**
 * What a plain controller is called with: query, form fields and the keys of a JSON object (pecan core.py). A file is
 * bytes where its name is among `fileNames`, else text.
 */
export function readKeywords(incoming: Incoming, fileNames: readonly string[] = []): Keywords {
  const keywords = new Map<string, unknown[]>();
  const add = (name: string, value: unknown) => {
    const values = keywords.get(name);
    if (values) values.push(value);
    else keywords.set(name, [value]);
  };
  for (const name of incoming.query.names()) for (const value of incoming.query.all(name)) add(name, value);
  for (const { name, filename, bytes, text } of readForm(incoming)) {
    // A file without a name is a text to Qinling.
    add(name, filename && fileNames.includes(name) ? bytes : text);
  }
  for (const [name, value] of Object.entries(readJsonObject(incoming))) add(name, value);
  return keywords;
}

const fromEntries = (entries: Iterable<readonly [string, unknown]>) => Object.fromEntries(entries);

/** The last value of each keyword. */
export function takeLast(keywords: Keywords): Record<string, unknown> {
  return fromEntries([...keywords].map(([name, values]) => [name, values.at(-1)]));
}

/** The value of each keyword, and a list of them where it came more than once. */
export function gatherAll(keywords: Keywords): Record<string, unknown> {
  return fromEntries([...keywords].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
}
