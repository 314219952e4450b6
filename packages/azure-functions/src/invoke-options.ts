import type { CallOptions } from '@functionary/core';
import type { AnyFunctions } from './function-types.js';
import type { AppConnectionOptions } from './options.js';

/** Options of `FunctionApp`. */
export interface FunctionAppOptions<Functions = AnyFunctions> extends AppConnectionOptions {
  /** What stands before the routes of functions, as `http.routePrefix` of host.json says; may be empty. @default 'api' */
  routePrefix?: string | undefined;
  /** Standard Schemas for inputs and outputs, by function name; the types follow from them. */
  functions?: Functions | undefined;
}

/** A method that functions are called by; others pass. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | (string & {});

/** A value in a query. */
export type QueryValue = string | number | bigint | boolean | Date | null | undefined;

/** How a function is called, where its answer is handed on as a stream. */
export interface InvokeStreamParams {
  /** Any that the function's binding lists. @default 'POST' */
  method?: HttpMethod | undefined;
  /** A list becomes one parameter for each of its values. What is undefined or null is left out. */
  query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
  /** The function's own headers. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Where the binding has a route that is not the function's name: the route with its parameters filled in, such as `orders/42`. */
  route?: string | undefined;
  /**
   * Media type of the input. A text with one goes as it is, a text of JSON too.
   *
   * @default by what the input is: plain data `application/json`, a string `text/plain`, bytes and streams
   *   `application/octet-stream`, a Blob, a form and URLSearchParams their own
   */
  contentType?: string | undefined;
}

/** How a function is called. */
export interface InvokeParams extends InvokeStreamParams {
  /**
   * What its answer is read as: a value of JSON, a string, a `Uint8Array`; or, by what the answer is labelled, one of the three.
   *
   * @default 'auto'
   */
  responseType?: 'auto' | 'json' | 'text' | 'bytes' | undefined;
}

/** Options of a call of a function. */
export interface InvokeOptions extends CallOptions {
  /**
   * Whether calling it twice does what calling it once does. Only then is anything sent again after a failure, until its answer begins; nobody but the caller knows.
   *
   * @default false
   */
  isIdempotent?: boolean | undefined;
}
