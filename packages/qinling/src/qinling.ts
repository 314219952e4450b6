import { InvalidArgumentError } from '@functionary/core';
import { Aliases } from './aliases.js';
import { ApiVersions } from './api-versions.js';
import { Executions } from './executions.js';
import { FunctionVersions } from './function-versions.js';
import { Functions } from './functions.js';
import { Jobs } from './jobs.js';
import type { ConnectOptions, QinlingOptions } from './options.js';
import { Runtimes } from './runtimes.js';
import { createOpenStackCaller } from './service.js';
import { Webhooks } from './webhooks.js';

/**
 * A client of the Qinling function engine.
 *
 * @example
 * ```ts
 * const qinling = new Qinling({ baseUrl: 'http://localhost:7070', token: 'demo-token' });
 * for await (const runtime of qinling.runtimes.list()) console.log(runtime.name, runtime.status);
 * ```
 */
export class Qinling {
  /** Where the function engine is. */
  readonly baseUrl: string;
  /** The runtimes that functions can be written for. */
  readonly runtimes: Runtimes;
  /** The functions. */
  readonly functions: Functions;
  /** The versions of functions. */
  readonly versions: FunctionVersions;
  /** The executions of functions. */
  readonly executions: Executions;
  /** Names for versions of functions. */
  readonly aliases: Aliases;
  /** URLs that run a function for whoever calls them. */
  readonly webhooks: Webhooks;
  /** Functions that are run by the clock. */
  readonly jobs: Jobs;
  /** The versions of the API. */
  readonly apiVersions: ApiVersions;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: QinlingOptions) {
    const caller = createOpenStackCaller(options);
    this.baseUrl = caller.baseUrl;
    this.runtimes = new Runtimes(caller);
    this.functions = new Functions(caller);
    this.versions = new FunctionVersions(caller);
    this.executions = new Executions(caller);
    this.aliases = new Aliases(caller);
    this.webhooks = new Webhooks(caller);
    this.jobs = new Jobs(caller);
    const { token: _, ...anonymous } = options;
    this.apiVersions = new ApiVersions(createOpenStackCaller(anonymous));
  }

  /**
   * Gets a token from Keystone, finds the function engine in its catalogue, and renews the token from then on. The
   * engine's URL stays, whatever later tokens' catalogues say.
   *
   * @example
   * ```ts
   * const qinling = await Qinling.connect({
   *   auth: keystone({ authUrl: 'http://localhost:5000', username: 'demo', password: 'demo', projectName: 'demo' }),
   * });
   * ```
   * @throws AuthenticationError when Keystone does not believe it; InvalidArgumentError when its catalogue has no engine,
   *   and for an `auth` that is not of `keystone`;
   *   the reason of `signal` when that ends it
   */
  static async connect(options: ConnectOptions): Promise<Qinling> {
    const { auth, interface: side, region, signal, ...client } = options;
    if (!auth?.using)
      throw new InvalidArgumentError(
        'auth',
        'pass keystone(…); with a token of your own, new Qinling({ baseUrl, token })',
      );
    const token = auth.using(client);
    const baseUrl = await token.endpoint({ interface: side, region }, undefined, signal && { signal });
    return new Qinling({ ...client, baseUrl, token });
  }
}
