/**
 * The shape of a family's operation table, which the generator writes from its OpenAPI document: what the mock
 * needs to route and split a request and to judge an answer.
 *
 * @module
 */

/** A family's table. */
export interface Table {
  readonly family: string;
  readonly servers: readonly TableServer[];
  readonly operations: readonly TableOperation[];
}

/** A `servers` entry of the document. */
export interface TableServer {
  /** As in the document: `https://{app}.azurewebsites.net{prefix}`. */
  readonly url: string;
  /** `x-mount`: where the mock serves it, e.g. `azure/apps/{app}`. */
  readonly mount: string;
  /** `x-case: insensitive`: literals of paths ignore case. */
  readonly caseInsensitive: boolean;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

/** An operation of the document. */
export interface TableOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Indexes into {@link Table.servers}. */
  readonly servers: readonly number[];
  readonly parameters: readonly TableParameter[];
  /** Media type to key in the strict schemas, or null where the media type has no JSON schema. */
  readonly body?: { readonly required: boolean; readonly types: Readonly<Record<string, string | null>> };
  /** By status. An answer without media types has an empty body. */
  readonly responses: Readonly<Record<number, TableResponse>>;
  /** Name of a last path parameter that takes the rest of the path, slashes included. */
  readonly catchAll?: string;
  /** The route takes every method. */
  readonly anyMethod?: boolean;
  /** The query may hold parameters that are not described. */
  readonly anyQuery?: boolean;
  /** The answer may be anything beside what is described. */
  readonly anyAnswer?: boolean;
  /** Names of parameters and headers that never appear in a log or journal. */
  readonly secrets: readonly string[];
}

/** An answer that an operation may give. */
export interface TableResponse {
  /** Names of headers that it must have. */
  readonly headers: readonly string[];
  readonly types: Readonly<Record<string, string | null>>;
}

/** A parameter of an operation. */
export interface TableParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'json';
  readonly items?: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly values?: readonly string[];
  readonly open?: boolean;
  readonly explode?: boolean;
  readonly secret?: boolean;
  /** Of JSON: its key in the strict schemas. */
  readonly key?: string;
}

/** What a schema finds wrong, as zod tells it. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The type that a value should have. */
  readonly expected?: string;
  /** Names that should not be there. */
  readonly keys?: readonly string[];
  /** Of a choice: what each of its forms finds wrong. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** One closed schema of a family's `strict.ts`: all that the mock asks of a validator. */
export interface StrictSchema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly SchemaIssue[] };
  };
}

/** A family's closed schemas: `"<operationId> <status>"` for answers, `"<operationId> body"` for request bodies, `"<operationId> query <name>"` for parameters that are JSON. */
export type StrictSchemas = Readonly<Record<string, StrictSchema>>;
