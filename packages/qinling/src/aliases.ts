import { type Caller, type CallOptions, callAndForget, InvalidArgumentError, type PagedList } from '@functionary/core';
import { type ProjectParams, writeListQuery } from './filters.js';
import { createAlias, deleteAlias, getAlias, listAliases, updateAlias } from './generated/operations.js';
import { normaliseAlias } from './normalise.js';
import { callAndRead, listAll } from './service.js';
import type { Alias, AliasCreate, AliasUpdate } from './types.js';

/** Names for versions of functions. A name stays when the version behind it changes. */
export class Aliases {
  readonly #caller: Caller;

  /** Made by the client. */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Names a version of a function. The service does not look whether the version exists.
   *
   * @example
   * ```ts
   * await qinling.aliases.create({ name: 'production', function_id, function_version: 1 });
   * ```
   * @throws InvalidArgumentError for a name by which nothing could be found; BadRequestError when the name, or a name for this version, is taken in the project; ServerError when there
   *   is no such function
   */
  async create(body: AliasCreate, options?: CallOptions): Promise<Alias> {
    if (/^\.{0,2}$|\//.test(body.name))
      throw new InvalidArgumentError('name', 'the service could not find it again; pass a text without a slash');
    return callAndRead(this.#caller, createAlias, { body }, normaliseAlias, options);
  }

  /** Lists aliases, oldest first. The service has one page of them. */
  list(params: ProjectParams = {}, options: CallOptions = {}): PagedList<Alias> {
    const query = writeListQuery(params);
    return listAll(this.#caller, listAliases, 'function_aliases', normaliseAlias, options, { query });
  }

  /** Shows an alias. @throws NotFoundError */
  get(name: string, options?: CallOptions): Promise<Alias> {
    return callAndRead(this.#caller, getAlias, { path: { name } }, normaliseAlias, options);
  }

  /**
   * Changes what a name stands for. What is left out or null stays as it is.
   *
   * @throws NotFoundError; ServerError when the version has another name already
   */
  update(name: string, body: AliasUpdate, options?: CallOptions): Promise<Alias> {
    return callAndRead(this.#caller, updateAlias, { path: { name }, body }, normaliseAlias, options);
  }

  /** Deletes a name, also one that jobs and webhooks go by: they find no function then. @throws NotFoundError */
  delete(name: string, options?: CallOptions): Promise<void> {
    return callAndForget(this.#caller, deleteAlias, { path: { name } }, options);
  }
}
