import type { ResponseInfo } from './response-info.js';

/** An answer that is data. */
export interface Answer<Result> extends ResponseInfo {
  /** The body: parsed JSON, or a stream where one was asked for; undefined when empty, and when the call was found done without an answer of its own. */
  readonly data: Result;
}
