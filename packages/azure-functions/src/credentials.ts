import { type ClientOptions, type CredentialInput, InvalidArgumentError, pickSharedOptions } from '@functionary/core';
import type { PublishingCredential } from './options.js';

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
