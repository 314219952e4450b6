import { InvalidArgumentError } from '@functionary/core';

/** What the service compares with, one of them at a time. */
export interface FilterOperators<Value extends string = string> {
  /** The very value. */
  eq: Value;
  /** Any other value. */
  neq: Value;
  /** One of these; none may hold a comma. */
  in: readonly Value[];
  /** None of these; none may hold a comma. */
  nin: readonly Value[];
  /** Later in order. */
  gt: Value;
  /** The same, or later in order. */
  gte: Value;
  /** Earlier in order. */
  lt: Value;
  /** The same, or earlier in order. */
  lte: Value;
  /** A text with this somewhere in it; `%` stands for any text and `_` for any character. */
  has: string;
}

/** A comparison by one operator. */
export type Filter<Value extends string = string> = {
  [Name in keyof FilterOperators]: { readonly [Key in Name]: FilterOperators<Value>[Key] };
}[keyof FilterOperators];

/**
 * What a listing is filtered by: the value itself, or a comparison.
 *
 * @example
 * ```ts
 * qinling.executions.list({ status: { in: ['failed', 'error'] }, description: { has: 'nightly' } });
 * ```
 */
export type FilterValue<Value extends string = string> = Value | Filter<Value>;

/** Which project's rows a listing shows. */
export interface ProjectParams {
  /** The project's id. The service lets administrators say it; the rest see their own project. */
  project_id?: string | undefined;
  /** Rows of all projects, for administrators. @default false */
  all_projects?: boolean | undefined;
}

const OPERATORS = ['eq', 'neq', 'in', 'nin', 'gt', 'gte', 'lt', 'lte', 'has'];
const PREFIX = new RegExp(`^(${OPERATORS.join('|')}):`);

/**
 * Writes a filter as the service reads it: `neq:success`, `in:failed,error`. A value that itself begins as an operator
 * does is written after `eq:`, so that it means itself.
 *
 * @param parameter - whose value it is, for the error
 * @throws InvalidArgumentError for what the service would take for something else
 */
export function writeFilter(parameter: string, value: FilterValue): string {
  const given = typeof value === 'string' ? { eq: value } : value;
  const [entry, ...more] = Object.entries(given ?? {}).filter(([, operand]) => operand !== undefined);
  if (!entry || more.length > 0 || !OPERATORS.includes(entry[0])) {
    throw new InvalidArgumentError(parameter, `pass a text, or an object with one of ${OPERATORS.join(', ')}`);
  }
  const [operator, operand] = entry;
  if (operator === 'in' || operator === 'nin') return `${operator}:${joinValues(`${parameter}.${operator}`, operand)}`;
  if (typeof operand !== 'string') throw new InvalidArgumentError(parameter, `pass a text to ${operator}`);
  return operator === 'eq' && !PREFIX.test(operand) ? operand : `${operator}:${operand}`;
}

function joinValues(parameter: string, values: unknown): string {
  if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== 'string')) {
    throw new InvalidArgumentError(parameter, 'pass an array of one text or more');
  }
  if (values.some((value) => value.includes(','))) {
    throw new InvalidArgumentError(parameter, 'the service cannot tell a comma in a value from one between values');
  }
  return values.join(',');
}

/** Refuses parameters that a listing does not have, as the service would. @throws InvalidArgumentError naming the first */
export function refuseUnknown(params: object, known: readonly string[]): void {
  const name = Object.keys(params).find((key) => !known.includes(key));
  if (name) throw new InvalidArgumentError(name, `there is no such filter; use ${known.join(', ')}`);
}

/**
 * Writes the parameters of a listing.
 *
 * @param filters - the names that take operators
 * @throws InvalidArgumentError for a parameter that the service does not know, which it would refuse
 */
export function writeListQuery(params: object, filters: readonly string[] = []): Record<string, string> {
  refuseUnknown(params, [...new Set([...filters, 'project_id', 'all_projects'])]);
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    if (name === 'all_projects') {
      if (typeof value !== 'boolean') throw new InvalidArgumentError(name, 'pass true or false');
      // The service takes any value for true, `false` too.
      if (value) query[name] = 'true';
    } else if (filters.includes(name)) query[name] = writeFilter(name, value);
    else if (typeof value === 'string') query[name] = value;
    else throw new InvalidArgumentError(name, 'pass a text; only lists of executions can compare');
  }
  return query;
}
