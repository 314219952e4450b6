import type { Incoming } from '../family.js';
import type { StrictSchemas, TableOperation, TableParameter } from '../table.js';
import { listSchemaIssues } from './schema-issues.js';

const numberTypes: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
};

function findFault(parameter: TableParameter, value: string): string | undefined {
  if (parameter.type === 'array') {
    const items = parameter.explode ? [value] : value.split(',');
    const type = parameter.items ?? 'string';
    const wrong = items.find((item) => numberTypes[type] && !numberTypes[type].test(item));
    if (wrong !== undefined) return `'${wrong}' is not of type ${type}`;
    const other = parameter.values && !parameter.open && items.find((item) => !parameter.values!.includes(item));
    return other === undefined || other === false
      ? undefined
      : `'${other}' is not one of ${parameter.values!.join(', ')}`;
  }
  if (numberTypes[parameter.type] && !numberTypes[parameter.type]!.test(value)) {
    return parameter.secret
      ? `the value is not of type ${parameter.type}`
      : `'${value}' is not of type ${parameter.type}`;
  }
  if (parameter.format === 'date-time' && Number.isNaN(Date.parse(value))) return `'${value}' is not a date`;
  if (parameter.values && !parameter.open && !parameter.values.includes(value)) {
    return `'${value}' is not one of ${parameter.values.join(', ')}`;
  }
  return undefined;
}

function valuesOf(incoming: Incoming, parameter: TableParameter, ignoresCase: boolean): readonly string[] {
  if (parameter.in === 'path') {
    const value = incoming.path[parameter.name];
    return value === undefined ? [] : [value];
  }
  if (parameter.in === 'header') {
    const value = incoming.headers.get(parameter.name);
    return value === null ? [] : [value];
  }
  if (!ignoresCase) return incoming.query.all(parameter.name);
  const wanted = parameter.name.toLowerCase();
  return incoming.query
    .names()
    .filter((name) => name.toLowerCase() === wanted)
    .flatMap((name) => incoming.query.all(name));
}

function checkBody(incoming: Incoming, strict: StrictSchemas): string[] {
  const { body } = incoming.operation;
  if (!body) return incoming.bytes.length > 0 ? ['there is a body, and should be none'] : [];
  if (incoming.bytes.length === 0) return body.required ? ['the body is missing'] : [];
  const mediaType = (incoming.headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  const key = body.types[mediaType] ?? (body.types['*/*'] === undefined ? undefined : null);
  if (key === undefined) return [`content type '${mediaType}' is not ${Object.keys(body.types).join(' or ')}`];
  if (key === null) return [];
  try {
    const value = JSON.parse(new TextDecoder().decode(incoming.bytes));
    const schema = strict[key];
    return schema ? listSchemaIssues(schema, value, 'body') : [];
  } catch {
    return ['the body is not JSON'];
  }
}

const knownQueries = new WeakMap<TableOperation, ReadonlySet<string>>();

/** Names that an operation takes in the query, and after a slash the same in lower case. */
function listKnownQueries(operation: TableOperation): ReadonlySet<string> {
  const cached = knownQueries.get(operation);
  if (cached) return cached;
  const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const known = new Set([...names, ...names.map((name) => `/${name.toLowerCase()}`)]);
  knownQueries.set(operation, known);
  return known;
}

/** What the document finds wrong with a request. The service may well take it: this is for the journal, and for `strictRequests`. */
export function checkRequest(incoming: Incoming, ignoresCase: boolean, strict: StrictSchemas): string[] {
  const issues: string[] = [];
  const { operation } = incoming;
  const sent = incoming.query.names();
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && sent.length === 0 && !parameter.required) continue;
    const values = valuesOf(incoming, parameter, ignoresCase);
    if (values.length === 0 && parameter.required) issues.push(`${parameter.in} '${parameter.name}' is missing`);
    for (const value of values) {
      const fault = findFault(parameter, value);
      if (fault) issues.push(`${parameter.in} '${parameter.name}': ${fault}`);
    }
  }
  if (sent.length > 0) {
    const known = listKnownQueries(operation);
    for (const name of sent) {
      if (!known.has(ignoresCase ? `/${name.toLowerCase()}` : name))
        issues.push(`query '${name}' is not in the document`);
    }
  }
  issues.push(...checkBody(incoming, strict));
  return issues;
}
