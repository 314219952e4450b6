import { type Caller, type CallOptions, type PagedList, realClock } from '@functionary/core';
import { createKeystoneCredential, type KeystoneCredential } from './credentials.js';
import { getCatalog, listTokenProjects } from './generated/operations.js';
import type { IdentityOptions } from './options.js';
import { createOpenStackCaller, listAll, readAsIs } from './service.js';
import { Tokens } from './tokens.js';
import type { CatalogService, Project, TokenRequest } from './types.js';

/**
 * A client of Keystone, OpenStack's identity service, as it is. `keystone` is the short way to a credential.
 *
 * @example
 * ```ts
 * const identity = new Identity({ baseUrl: 'http://localhost:5000' });
 * const user = { name: 'demo', domain: { id: 'default' }, password: 'demo' };
 * const auth = {
 *   identity: { methods: ['password'], password: { user } },
 *   scope: { project: { name: 'demo', domain: { id: 'default' } } },
 * };
 * const { value, token } = await identity.tokens.issue({ auth });
 * const qinling = new Qinling({ baseUrl: findEndpoint(token), token: value });
 * ```
 */
export class Identity {
  /** Getting tokens, looking at them, and ending them. */
  readonly tokens: Tokens;
  readonly #options: IdentityOptions;
  readonly #caller: Caller;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: IdentityOptions) {
    this.#options = options;
    this.#caller = createOpenStackCaller(options);
    this.tokens = new Tokens(this.#caller, options.token !== undefined);
  }

  /** Lists the services of the client's token. */
  catalog(options: CallOptions = {}): PagedList<CatalogService> {
    return listAll(this.#caller, getCatalog, 'catalog', readAsIs<CatalogService>, options);
  }

  /** Lists the projects that the owner of the client's token may get one for. */
  projects(options: CallOptions = {}): PagedList<Project> {
    return listAll(this.#caller, listTokenProjects, 'projects', readAsIs<Project>, options);
  }

  /**
   * A credential by a request as Keystone has it, for what `keystone` has no options for, such as other methods. It
   * fits wherever one of `keystone` does.
   */
  credential(auth: TokenRequest['auth']): KeystoneCredential {
    const { baseUrl, token: _, ...own } = this.#options;
    return createKeystoneCredential((client) => {
      const tokens = new Tokens(createOpenStackCaller({ ...client, baseUrl }), false);
      return {
        clock: client.clock ?? realClock,
        async login(wantsCatalog, options) {
          const { value, token } = await tokens.issue({ auth }, { nocatalog: !wantsCatalog }, options);
          return { ...token, value, catalog: token.catalog };
        },
      };
    }, own);
  }
}
