import type { Located } from '../document.js';
import type { Idempotency, PaginationKey, PollingKey } from '../vocabulary.js';

/** A `servers` entry. */
export interface ServerModel {
  readonly url: string;
  readonly mount: string;
  readonly caseInsensitive: boolean;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly enum?: readonly string[] }>>;
}

export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'json';

/** A parameter, its references followed. */
export interface ParameterModel {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: ParameterType;
  readonly items?: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly values?: readonly string[];
  readonly open?: boolean;
  readonly explode?: boolean;
  readonly secret?: boolean;
  readonly isCatchAll: boolean;
  /** Of a parameter that is JSON: what it must fit. */
  readonly schema?: Located;
}

/** One media type of a body. */
export interface MediaModel {
  readonly type: string;
  readonly isJson: boolean;
  readonly schema?: Located;
}

/** A request body. */
export interface BodyModel {
  readonly required: boolean;
  readonly media: readonly MediaModel[];
}

/** An answer that an operation may give. */
export interface ResponseModel {
  readonly status: number;
  readonly at: string;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly secret: boolean }[];
  readonly media: readonly MediaModel[];
}

/** An operation of a document, all its references followed. */
export interface OperationModel {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly at: string;
  /** Indexes into the document's servers. */
  readonly servers: readonly number[];
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  readonly responses: readonly ResponseModel[];
  readonly catchAll?: string;
  readonly anyMethod: boolean;
  readonly anyQuery: boolean;
  readonly anyAnswer: boolean;
  /** Names of parameters and response headers. */
  readonly secrets: readonly string[];
  readonly idempotency: Idempotency;
  readonly answers: readonly number[];
  readonly alreadyDone: readonly (number | string)[];
  readonly pagination?: PaginationKey;
  /** One way, or several in the order in which they are tried. */
  readonly polling?: PollingKey | readonly PollingKey[];
}

/** What the operation files are written from. */
export interface DocumentModel {
  readonly servers: readonly ServerModel[];
  readonly operations: readonly OperationModel[];
}
