import {
  type ClientOptions,
  type CredentialInput,
  InvalidArgumentError,
  pickSharedOptions,
  type WireRequest,
} from '@functionary/core';
import type { PublishingCredential } from './options.js';

/** Puts a token of Entra where Resource Manager and Kudu look for it. */
export function placeToken(token: string, request: WireRequest): void {
  request.headers.set('Authorization', `Bearer ${token}`);
}

/** Puts a user and a password, as {@link encodeBasic} writes them, where Kudu looks for them. */
export function placeBasic(encoded: string, request: WireRequest): void {
  request.headers.set('Authorization', `Basic ${encoded}`);
}

/** Puts a function key into the header, which no access log keeps. The host looks at the header first. */
export function placeKeyInHeader(key: string, request: WireRequest): void {
  request.headers.set('x-functions-key', key);
}

/** Puts a function key into the query as `code`, for gateways that drop the header. A redirect may have kept it; twice it is no key. */
export function placeKeyInQuery(key: string, request: WireRequest): void {
  if (/[?&]code=/i.test(request.url)) return;
  request.url += `${request.url.includes('?') ? '&' : '?'}code=${encodeURIComponent(key)}`;
}

/** Whether a credential is the user and password of an app's publishing profile. */
export function isPublishingCredential(
  credential: CredentialInput | PublishingCredential | undefined,
): credential is PublishingCredential {
  // A credential of `@azure/identity` may have a user's name too.
  return (
    typeof credential === 'object' && credential !== null && 'username' in credential && !('getToken' in credential)
  );
}

/**
 * Writes a user and a password as one value, in UTF-8.
 *
 * @throws InvalidArgumentError for a user that is empty or holds a colon, and for a password that is empty
 */
export function encodeBasic({ username, password }: PublishingCredential): string {
  if (typeof username !== 'string' || !username || username.includes(':'))
    throw new InvalidArgumentError('credential.username', "pass the publishing profile's user name, such as $demo-app");
  if (typeof password !== 'string' || !password)
    throw new InvalidArgumentError('credential.password', "pass the publishing profile's password");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}

/** Lets a credential of `entra` go by a client's options where it was made with none of its own. */
export function adoptOptions<Credential extends CredentialInput | undefined>(
  credential: Credential,
  options: ClientOptions,
): Credential {
  const { using } = (typeof credential === 'object' ? credential : {}) as {
    using?: (client: ClientOptions) => Credential;
  };
  return using ? using(pickSharedOptions(options)) : credential;
}
