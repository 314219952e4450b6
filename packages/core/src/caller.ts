import type { Answer } from './answer.js';
import type { SendOptions } from './call.js';
import { type Clock, realClock } from './clock.js';
import { type CredentialInput, normalizeCredential } from './credentials.js';
import { tellHook } from './emit.js';
import { InvalidArgumentError } from './errors.js';
import type { FamilyRules } from './family-rules.js';
import type { Hooks } from './hooks.js';
import { createOpenapiClient } from './openapi-client.js';
import type { Operation } from './operation.js';
import type { ClientOptions } from './options.js';
import type { PipelineConfig } from './pipeline-config.js';
import { parseWebUrl } from './redirect.js';
import { createRetryBudget } from './retry-budget.js';
import { send } from './send.js';
import { serializeQuery } from './serialize-query.js';

/** What a family's client sends its requests through. */
export interface Caller {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** Tells a hook; what it throws, or its promise rejects with, goes to the logger. */
  tell<Name extends keyof Hooks>(name: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void;
  /**
   * Calls one operation.
   *
   * @param args `path`, `query`, `headers` and `body`, as the operation has them
   * @throws ApiError and the other errors of this package
   */
  send<Args, Result>(operation: Operation<Args, Result>, args: Args, options?: SendOptions): Promise<Answer<Result>>;
  /** What its calls share, for what else goes through the same pipeline; a function, so that nobody prints it. @internal */
  pipeline(): PipelineConfig;
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
  const base = parseWebUrl(options.baseUrl);
  if (!base || base.search || base.hash)
    throw new InvalidArgumentError('baseUrl', 'pass an http(s) address without user, query and fragment');
  const baseUrl = base.href.replace(/\/+$/, '');
  const config: PipelineConfig = {
    options,
    baseUrl,
    home: `${base.origin}/`,
    rules,
    credential: credential === undefined ? undefined : normalizeCredential(credential, clock, rules.scopes),
    // Looked up at each call, so that a fetch that is replaced later is the one used, and none is touched before.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    clock,
    random,
    budget: createRetryBudget(),
    dated: undefined,
  };
  const client = createOpenapiClient<any>({
    // Each call brings its own; without one here openapi-fetch looks for the platform's.
    fetch: config.fetch,
    querySerializer: serializeQuery,
    bodySerializer: (body: unknown) => body as BodyInit,
  });
  return {
    baseUrl,
    clock,
    random,
    tell: (name, event) => tellHook(options, name, () => event),
    send: (operation, args, callOptions = {}) => send(config, client, operation, args, callOptions),
    pipeline: () => config,
  };
}
