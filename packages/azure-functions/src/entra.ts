import {
  type AccessToken,
  AuthenticationError,
  type Caller,
  type ClientOptions,
  createCaller,
  createMismatch,
  InvalidArgumentError,
  isApiError,
  pickSharedOptions,
  restateError,
  type TokenSource,
} from '@functionary/core';
import { readError } from './errors.js';
import { issueToken } from './generated/operations.js';

/** A secret, or a function that gives it each time one is needed. */
export type SecretInput = string | (() => string | Promise<string>);

/** Who a client is, and where its tokens come from. The rest are those of a client, for the requests to Entra. */
export interface EntraOptions extends Omit<ClientOptions, 'headers' | 'validate'> {
  /** The tenant, by id or by domain. */
  tenantId: string;
  /** The id of the application that is registered there. */
  clientId: string;
  /** Its secret; either this or `clientAssertion`. */
  clientSecret?: SecretInput | undefined;
  /** A token of another issuer that the application trusts, in the place of a secret, as workload identity has it. */
  clientAssertion?: SecretInput | undefined;
  /** Where Entra is; sovereign clouds have others. @default 'https://login.microsoftonline.com' */
  authorityHost?: string | undefined;
}

/** A credential that asks Entra for a token. Clients keep what they get until shortly before it expires. */
export interface EntraCredential extends TokenSource {
  /** Gets a new token. @throws AuthenticationError when Entra does not believe it, in Entra's words */
  getToken(scopes: string[]): Promise<AccessToken>;
  /** The same credential, whose requests go by these options where it was made with none of its own. */
  using(options: ClientOptions): EntraCredential;
}

/**
 * Makes a credential of an application's id and secret, by OAuth 2.0's client credentials grant. Nothing is sent until
 * it is used. The clients that it is given to lend it their `fetch`, `clock`, `retry` and so on, where it has none.
 *
 * @example
 * ```ts
 * import { AzureFunctions, entra } from '@functionary/azure-functions';
 *
 * const credential = entra({
 *   tenantId: 'demo-tenant',
 *   clientId: 'demo-client',
 *   clientSecret: () => readSecretFromVault(),
 * });
 * declare function readSecretFromVault(): Promise<string>;
 *
 * const azure = new AzureFunctions({ credential, subscriptionId: '00000000-0000-0000-0000-000000000001' });
 * ```
 * @throws InvalidArgumentError naming the field that is missing, or too much
 */
export function entra(options: EntraOptions): EntraCredential {
  const { tenantId, clientId, clientSecret, clientAssertion } = options;
  const { authorityHost: baseUrl = 'https://login.microsoftonline.com' } = options;
  for (const [name, value] of Object.entries({ tenantId, clientId }))
    if (typeof value !== 'string' || !value) throw new InvalidArgumentError(name, 'pass a text that is not empty');
  if (!/^https?:\/\/\w/i.test(baseUrl))
    throw new InvalidArgumentError(
      'authorityHost',
      'pass an http(s) address, such as https://login.microsoftonline.com',
    );
  if (!clientSecret === !clientAssertion)
    throw new InvalidArgumentError('clientSecret', 'pass either the secret or a clientAssertion');
  return makeCredential({ ...options, baseUrl });
}

/** What Entra calls a token that proves who a client is. */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

function makeCredential(options: EntraOptions & { baseUrl: string }): EntraCredential {
  const { tenantId, baseUrl } = options;
  const caller = createCaller({
    ...pickSharedOptions(options),
    baseUrl,
    rules: { name: 'azure-functions', readError, place() {} },
  });
  return {
    async getToken(scopes) {
      const { form, secret } = await writeForm(options, scopes);
      return requestToken(caller, tenantId, form, secret);
    },
    using: (client) => makeCredential({ ...options, ...client, ...pickSharedOptions(options) }),
  };
}

async function writeForm({ clientId, clientSecret, clientAssertion }: EntraOptions, scopes: readonly string[]) {
  const given = clientSecret ?? clientAssertion;
  const secret = typeof given === 'function' ? await given() : given;
  if (typeof secret !== 'string' || !secret)
    throw new InvalidArgumentError(
      clientSecret ? 'clientSecret' : 'clientAssertion',
      'it is empty; pass one that is not',
    );
  const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, scope: scopes.join(' ') });
  if (clientSecret) form.set('client_secret', secret);
  else {
    form.set('client_assertion_type', ASSERTION_TYPE);
    form.set('client_assertion', secret);
  }
  return { form: form.toString(), secret };
}

async function requestToken(caller: Caller, tenantId: string, form: string, secret: string): Promise<AccessToken> {
  const asked = caller.clock.now();
  // The form writes some characters otherwise than a URL does.
  const written = new URLSearchParams({ secret }).toString().slice('secret='.length);
  const args = { path: { tenantId }, body: form as never, headers: { accept: 'application/json' } };
  const { data, ...answer } = await caller
    .send(issueToken, args as never, { secrets: [secret, written] })
    .catch((error: unknown) => {
      throw toRefusal(error);
    });
  const { access_token: token, expires_in, refresh_in } = data ?? {};
  // Some send numbers as texts. By one's own clock, which need not agree with Entra's.
  const lifeMs = Number(expires_in) * 1000;
  if (typeof token !== 'string' || !token || !(lifeMs > 0)) throw createMismatch(issueToken.id, answer, 'token');
  const refreshAfterTimestamp = Number(refresh_in) > 0 ? asked + Number(refresh_in) * 1000 : undefined;
  return { token, expiresOnTimestamp: asked + lifeMs, refreshAfterTimestamp };
}

/** Entra answers 400 for a client, a tenant or a scope that is not there, and 401 for a secret that is not good: both refuse who one is. */
function toRefusal(error: unknown): unknown {
  if (!isApiError(error) || error.status !== 400) return error;
  return restateError(error, AuthenticationError);
}
