import type { Client } from 'openapi-fetch';
import type { Answer } from './answer.js';
import type { SendOptions } from './call.js';
import { type Clock, realClock } from './clock.js';
import { type CredentialInput, normalizeCredential } from './credentials.js';
import { InvalidArgumentError } from './errors.js';
import type { FamilyRules } from './family-rules.js';
import type { Hooks } from './hooks.js';
import { createOpenapiClient } from './openapi-client.js';
import type { Operation } from './operation.js';
import type { ClientOptions } from './options.js';
import type { PipelineConfig } from './pipeline-config.js';
import { createRawClient } from './raw-client.js';
import { parseWebUrl } from './redirect.js';
import { createRetryBudget } from './retry-budget.js';
import { send } from './send.js';

/** What a family's client sends its requests through. */
export interface Caller {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly hooks: Hooks;
  /**
   * Calls one operation.
   *
   * @param args `path`, `query`, `headers` and `body`, as the operation has them
   * @throws ApiError and the other errors of this package
   */
  send<Args, Result>(operation: Operation<Args, Result>, args: Args, options?: SendOptions): Promise<Answer<Result>>;
  /** The plain openapi-fetch client over the same pipeline. */
  raw<Paths extends {}>(): Client<Paths>;
}

/** What a caller is made from. */
export interface CallerOptions extends ClientOptions {
  /** Absolute http(s) address that all paths stand below. The credential is sent to its origin only. */
  baseUrl: string;
  rules: FamilyRules;
  credential?: CredentialInput | undefined;
}

/**
 * Composes the pipeline of one client.
 *
 * @throws InvalidArgumentError for a base URL or a credential that cannot be used
 */
export function createCaller(options: CallerOptions): Caller {
  const { rules, credential, clock = realClock, random = Math.random } = options;
  const parsed = parseWebUrl(options.baseUrl);
  if (!parsed || parsed.search || parsed.hash) {
    throw new InvalidArgumentError(
      'baseUrl',
      'pass an absolute http or https address without user, query and fragment',
    );
  }
  const config: PipelineConfig = {
    options,
    baseUrl: parsed.href.replace(/\/+$/, ''),
    origin: parsed.origin,
    rules,
    credential:
      credential === undefined ? undefined : normalizeCredential(credential, { clock, scopes: rules.scopes ?? [] }),
    // Looked up at each call, so that a fetch that is replaced later is the one used, and none is touched before.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    clock,
    random,
    budget: createRetryBudget(),
    serverAheadMs: undefined,
  };
  const client = createOpenapiClient<any>({ fetch: unused });
  return {
    baseUrl: config.baseUrl,
    clock,
    random,
    hooks: options.hooks ?? {},
    send: (operation, args, callOptions = {}) => send(config, client, operation, args, callOptions),
    raw: () => createRawClient(config),
  };
}

/** Each call brings its own fetch; this one keeps openapi-fetch from looking for the platform's. */
function unused(): never {
  throw new TypeError('a call brings its own fetch');
}
