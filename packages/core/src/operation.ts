/**
 * What may be done after a failed attempt: `safe` and `idempotent` are sent again; `verify` looks first whether the ambiguous attempt took effect;
 * `unsafe` is sent again only where the request provably did not reach the server, or the server says that it was not taken.
 */
export type Idempotency = 'safe' | 'idempotent' | 'verify' | 'unsafe';

/** One operation of a service as the pipeline reads it. The generated `operations.ts` of each family holds one constant per operation. */
export interface Operation<Args = unknown, Result = unknown> {
  /** The OpenAPI `operationId`. */
  readonly id: string;
  readonly method: string;
  /** The path template below the base URL, with parameters in braces. */
  readonly path: string;
  /** The last path parameter, where its slashes stay slashes. */
  readonly catchAll?: string;
  readonly idempotency: Idempotency;
  /** Status to the keys that a body must have to count as data: such an answer is never retried and never an error. */
  readonly answers?: Readonly<Record<number, readonly string[]>>;
  /** Statuses or error codes that mean success when an ambiguous attempt went before. */
  readonly alreadyDone?: readonly (number | string)[];
  /** Query, header and path parameters whose values appear nowhere. */
  readonly secrets?: readonly string[];
  /** Media type of the body. @default 'application/json' */
  readonly contentType?: string;
  /** Carries the types; never set. */
  readonly types?: { readonly args: Args; readonly result: Result };
}

/** Arguments of an operation, its query open for `undefined`, which is not sent. */
export type OpenArgs<Args> = {
  [Key in keyof Args]: Key extends 'query'
    ? { [Name in keyof NonNullable<Args[Key]>]?: NonNullable<Args[Key]>[Name] | undefined }
    : Args[Key];
};
