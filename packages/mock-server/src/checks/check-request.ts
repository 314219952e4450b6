import type { Incoming } from '../family.js';
import type { StrictSchemas, TableOperation, TableParameter } from '../table.js';
import { readMediaType } from '../wire/media-type.js';
import { listSchemaIssues } from './schema-issues.js';

const numberTypes: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  boolean: /^(?:true|false)$/,
};

function findJsonFault({ name, in: place, key }: TableParameter, value: string, strict: StrictSchemas): string[] {
  try {
    const schema = key === undefined ? undefined : strict[key];
    return schema ? listSchemaIssues(schema, JSON.parse(value), `${place} '${name}'`) : [];
  } catch {
    return [`${place} '${name}': the value is not JSON`];
  }
}

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

function checkBody(incoming: Incoming, strict: StrictSchemas, issues: string[]): void {
  const { body } = incoming.operation;
  const isEmpty = incoming.bytes.length === 0;
  if (!body && !isEmpty) issues.push('there is a body, and should be none');
  if (body?.required && isEmpty) issues.push('the body is missing');
  if (!body || isEmpty) return;
  const mediaType = readMediaType(incoming.headers.get('content-type'));
  const anyKey = body.types['*/*'] === undefined ? undefined : null;
  const key = Object.hasOwn(body.types, mediaType) ? body.types[mediaType] : anyKey;
  if (key === undefined) issues.push(`content type '${mediaType}' is not ${Object.keys(body.types).join(' or ')}`);
  if (!key) return;
  try {
    const value = JSON.parse(new TextDecoder().decode(incoming.bytes));
    const schema = strict[key];
    if (schema) issues.push(...listSchemaIssues(schema, value, 'body'));
  } catch {
    issues.push('the body is not JSON');
  }
}

/** What of an operation's parameters has to be looked at, found out once. */
interface RequestPlan {
  /** Parameters of the path and headers that can be wrong. */
  readonly elsewhere: readonly TableParameter[];
  readonly requiredQueries: readonly TableParameter[];
  /** By name, and after a slash by the same in lower case. */
  readonly queries: ReadonlyMap<string, TableParameter>;
}

const plans = new WeakMap<TableOperation, RequestPlan>();

function planFor(operation: TableOperation): RequestPlan {
  const made = plans.get(operation);
  if (made) return made;
  const queries = operation.parameters.filter((parameter) => parameter.in === 'query');
  const canBeWrong = (parameter: TableParameter) =>
    parameter.required || parameter.type !== 'string' || parameter.format !== undefined || parameter.values;
  const plan: RequestPlan = {
    elsewhere: operation.parameters.filter((parameter) => parameter.in !== 'query' && canBeWrong(parameter)),
    requiredQueries: queries.filter((parameter) => parameter.required),
    queries: new Map(
      queries.flatMap((parameter) => [
        [parameter.name, parameter],
        [`/${parameter.name.toLowerCase()}`, parameter],
      ]),
    ),
  };
  plans.set(operation, plan);
  return plan;
}

const describeFault = ({ in: place, name }: TableParameter, fault: string) => `${place} '${name}': ${fault}`;
const describeMissing = ({ in: place, name }: TableParameter) => `${place} '${name}' is missing`;

function checkElsewhere(incoming: Incoming, { elsewhere }: RequestPlan, issues: string[]): void {
  for (const parameter of elsewhere) {
    const { name } = parameter;
    const value = parameter.in === 'path' ? incoming.path[name] : (incoming.headers.get(name) ?? undefined);
    if (value === undefined) {
      if (parameter.required) issues.push(describeMissing(parameter));
      continue;
    }
    const fault = findFault(parameter, value);
    if (fault) issues.push(describeFault(parameter, fault));
  }
}

function checkQuery(
  { query, operation }: Incoming,
  plan: RequestPlan,
  ignoresCase: boolean,
  strict: StrictSchemas,
  issues: string[],
): void {
  for (const parameter of plan.requiredQueries) {
    const { name } = parameter;
    const values = ignoresCase ? query.allOfAnyCase(name.toLowerCase()) : query.all(name);
    if (values.length === 0) issues.push(describeMissing(parameter));
  }
  for (const sent of query.names()) {
    const parameter = plan.queries.get(ignoresCase ? `/${sent.toLowerCase()}` : sent);
    if (!parameter && !operation.anyQuery) issues.push(`query '${sent}' is not in the document`);
    for (const value of parameter ? query.all(sent) : []) {
      if (parameter!.type === 'json') {
        issues.push(...findJsonFault(parameter!, value, strict));
        continue;
      }
      const fault = findFault(parameter!, value);
      if (fault) issues.push(describeFault(parameter!, fault));
    }
  }
}

/** What the document finds wrong with a request. The service may well take it: this is for the journal, and for `strictRequests`. */
export function checkRequest(incoming: Incoming, ignoresCase: boolean, strict: StrictSchemas): string[] {
  const issues: string[] = [];
  const plan = planFor(incoming.operation);
  checkElsewhere(incoming, plan, issues);
  checkQuery(incoming, plan, ignoresCase, strict, issues);
  checkBody(incoming, strict, issues);
  return issues;
}
