import type { Decoded, Incoming } from '../../family.js';
import type { TableParameter } from '../../table.js';
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
  for (const parameter of incoming.operation.parameters) {
    if (parameter.in === 'query') {
      const value = readQueryValue(incoming, parameter);
      if (value !== undefined) query[parameter.name] = value;
    } else if (parameter.in === 'header') {
      const value = incoming.headers.get(parameter.name);
      if (value !== null) headers[parameter.name] = value;
    }
  }
  return { path: readPath(incoming), query, headers, body: undefined };
}

/**
 * Since 2025 the service URL-decodes the whole path, so that `+` is a space, and its router then decodes what escapes
 * are left. Only a path with a plus sign, or with an escaped percent sign, comes out otherwise than decoded once.
 */
function readPath({ path, url, operation }: Incoming): Readonly<Record<string, string>> {
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
