import type { Decoded, Incoming } from '../../family.js';
import type { TableOperation, TableParameter } from '../../table.js';
import {
  parseBoolean,
  parseDate,
  parseInteger,
  parseSeconds,
  parseStatuses,
  readAll,
  readText,
} from './decode-values.js';
import { decodePercent, decodeUrlPart } from './handlers/url-encoding.js';

/**
 * Reads what the extension reads: what does not parse is left out, nothing is refused. A body is left to its handler,
 * for each looks at it at another moment.
 */
export function decodeRequest(incoming: Incoming): Decoded {
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const known = listKnownParameters(incoming.operation);
  for (const sent of incoming.query.names()) {
    const parameter = known.query.get(sent.toLowerCase());
    const value = parameter && readQueryValue(incoming, parameter);
    if (value !== undefined) query[parameter!.name] = value;
  }
  for (const { name } of known.headers) {
    const value = incoming.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return { path: readPath(incoming), query, headers, body: undefined };
}

interface KnownParameters {
  /** By name in lower case. */
  readonly query: ReadonlyMap<string, TableParameter>;
  readonly headers: readonly TableParameter[];
}

const knownParameters = new WeakMap<TableOperation, KnownParameters>();

function listKnownParameters(operation: TableOperation): KnownParameters {
  let known = knownParameters.get(operation);
  if (!known) {
    const inPlace = (place: TableParameter['in']) => operation.parameters.filter((each) => each.in === place);
    known = {
      query: new Map(inPlace('query').map((each) => [each.name.toLowerCase(), each])),
      headers: inPlace('header'),
    };
    knownParameters.set(operation, known);
  }
  return known;
}

/**
 * Since 2025 the service URL-decodes the whole path, so that `+` is a space, and its router then decodes what escapes
 * are left. Only a path with a plus sign, or with an escaped percent sign, comes out otherwise than decoded once.
 */
function readPath({ path, url, operation }: Incoming): Readonly<Record<string, string>> {
  if (!url.includes('+') && !url.includes('%25')) return path;
  const written = url.split(/[?#]/, 1)[0]!;
  if (!written.includes('+') && !written.includes('%25')) return path;
  const template = operation.path.split('/').filter((segment) => segment !== '');
  const segments = written.split('/').filter((segment) => segment !== '');
  const own = segments.slice(-template.length);
  return Object.fromEntries(
    template.flatMap((segment, index) =>
      segment.startsWith('{') ? [[segment.slice(1, -1), decodePercent(decodeUrlPart(own[index]!))]] : [],
    ),
  );
}

/** Texts that are blank count as absent: the hub and its connection. */
const blankIsAbsent = new Set(['taskHub', 'connection']);

function readQueryValue(incoming: Incoming, parameter: TableParameter): unknown {
  const { name, type, format } = parameter;
  if (type === 'array') return parseStatuses(readAll(incoming.query, name));
  const text = readText(incoming.query, name);
  if (type === 'boolean') return parseBoolean(text);
  if (type === 'integer') return parseInteger(text);
  if (type === 'number') return parseSeconds(text);
  if (format === 'date-time') {
    const at = parseDate(text);
    return at === undefined ? undefined : new Date(at).toISOString();
  }
  return blankIsAbsent.has(name) && text?.trim() === '' ? undefined : text;
}
