import type { Caller, CallOptions, PagedList } from '@functionary/core';
import { listVersions } from './generated/operations.js';
import { listAll } from './service.js';
import type { ApiVersion } from './types.js';

/** The versions of the API. */
export class Versions {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Lists the versions that this installation serves. Needs no token, and sends none. */
  list(options: CallOptions = {}): PagedList<ApiVersion> {
    return listAll(this.#caller, listVersions, 'versions', (row: ApiVersion) => row, options);
  }
}
