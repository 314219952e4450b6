import type { Caller, CallOptions, PagedList } from '@functionary/core';
import { getApiRoot, listVersions } from './generated/operations.js';
import { callAndRead, listAll, readAsIs } from './service.js';
import type { ApiRoot, ApiVersion } from './types.js';

/** The versions of the API. */
export class ApiVersions {
  readonly #caller: Caller;

  /** Made by the client, with a caller that has no token. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Lists the versions that this installation serves. Needs no token, and sends none. */
  list(options: CallOptions = {}): PagedList<ApiVersion> {
    return listAll(this.#caller, listVersions, 'versions', readAsIs<ApiVersion>, options);
  }

  /** Shows where version 1 is, as the service sees it. Needs no token, and sends none. */
  root(options?: CallOptions): Promise<ApiRoot> {
    return callAndRead(this.#caller, getApiRoot, {}, readAsIs, options);
  }
}
