/** What is wrong with one place of a query. The codes are those of `AeontelFaultCode` in the document. */
export interface QueryFault {
  /** A JSON pointer with the parameter's name first: `/filter/OR/1/name/gte`. */
  readonly pointer: string;
  readonly code:
    | 'conflicting'
    | 'empty'
    | 'malformed'
    | 'not_listed'
    | 'null_value'
    | 'other_query'
    | 'repeated'
    | 'too_deep'
    | 'too_long'
    | 'too_many'
    | 'unknown_direction'
    | 'unknown_field'
    | 'unknown_operator'
    | 'wrong_format'
    | 'wrong_type';
  /** What is wrong there, for people. */
  readonly detail: string;
}

/** The error codes a wrong query is answered with, all with status 400. */
export type QueryErrorCode = 'filter_too_complex' | 'invalid_cursor' | 'invalid_filter' | 'invalid_order_by';

/** A query that cannot be run: the error's code and every place that is wrong, the first of which is the message. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly code: QueryErrorCode,
    readonly faults: readonly QueryFault[],
  ) {
    super(faults[0]?.detail ?? code);
  }
}

/** One more step of a JSON pointer, escaped as RFC 6901 has it. */
export function extendPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a JSON value is called in a message. */
export function nameType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
