import { findEndpoint } from './catalog.js';
import { Identity } from './identity.js';
import type { ConnectOptions, QinlingOptions } from './options.js';
import { Runtimes } from './runtimes.js';
import { createOpenStackCaller } from './service.js';
import { Versions } from './versions.js';

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
  /** The versions of the API. */
  readonly versions: Versions;

  /** @throws InvalidArgumentError for options that cannot be used; nothing is sent */
  constructor(options: QinlingOptions) {
    const caller = createOpenStackCaller(options);
    this.baseUrl = caller.baseUrl;
    this.runtimes = new Runtimes(caller);
    const { token: _, ...anonymous } = options;
    this.versions = new Versions(createOpenStackCaller(anonymous));
  }

  /**
   * Gets a token from Keystone, finds the function engine in its catalogue, and renews the token from then on.
   *
   * @example
   * ```ts
   * const user = { name: 'demo', domain: { id: 'default' }, password: 'demo' };
   * const qinling = await Qinling.connect({
   *   authUrl: 'http://localhost:5000',
   *   auth: {
   *     identity: { methods: ['password'], password: { user } },
   *     scope: { project: { name: 'demo', domain: { id: 'default' } } },
   *   },
   * });
   * ```
   * @throws AuthenticationError when Keystone does not believe it; InvalidArgumentError when its catalogue has no engine
   */
  static async connect(options: ConnectOptions): Promise<Qinling> {
    const { authUrl, auth, interface: side, region, ...client } = options;
    const identity = new Identity({ ...client, baseUrl: authUrl });
    const issued = await identity.tokens.issue({ auth });
    const choice = { ...(side && { interface: side }), ...(region !== undefined && { region }) };
    const baseUrl = findEndpoint(issued.token, undefined, choice);
    return new Qinling({ ...client, baseUrl, token: identity.credential(auth, issued) });
  }
}
