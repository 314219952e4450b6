import type { LoginFields } from './keystone-check.js';
import type { TokenRequest, TokenRequestV2 } from './types.js';

type Scope = NonNullable<TokenRequest['auth']['scope']>;

/** Writes what version 3 of Keystone is asked with. */
export function writeTokenRequest(fields: LoginFields): TokenRequest {
  const scope = writeScope(fields);
  return { auth: { identity: writeProof(fields), ...(scope && { scope }) } };
}

function writeProof(fields: LoginFields): TokenRequest['auth']['identity'] {
  const { password, token, applicationCredentialId: id, applicationCredentialName: name } = fields;
  if (password !== undefined) return { methods: ['password'], password: { user: { ...writeUser(fields), password } } };
  if (token !== undefined) return { methods: ['token'], token: { id: token } };
  const secret = fields.applicationCredentialSecret!;
  const which = id === undefined ? { name: name!, user: writeUser(fields) } : { id };
  return { methods: ['application_credential'], application_credential: { ...which, secret } };
}

function writeUser({ username, userId, userDomainName, userDomainId }: LoginFields) {
  return userId === undefined ? { name: username!, domain: writeDomain(userDomainName, userDomainId) } : { id: userId };
}

function writeScope(fields: LoginFields): Scope | undefined {
  const { projectName, projectId, projectDomainName, projectDomainId } = fields;
  const { domainName, domainId, systemScope, unscoped } = fields;
  if (projectId !== undefined) return { project: { id: projectId } };
  if (projectName !== undefined)
    return { project: { name: projectName, domain: writeDomain(projectDomainName, projectDomainId) } };
  if (domainName !== undefined || domainId !== undefined) return { domain: writeDomain(domainName, domainId) };
  if (systemScope) return { system: { all: true } };
  return unscoped ? 'unscoped' : undefined;
}

/** The domain that every installation begins with. */
function writeDomain(name: string | undefined, id = 'default') {
  return name === undefined ? { id } : { name };
}

/** Writes what version 2 of Keystone is asked with. */
export function writeTokenRequestV2(fields: LoginFields): TokenRequestV2 {
  const { username, userId, password, token, projectName, projectId } = fields;
  const proof =
    token === undefined
      ? {
          passwordCredentials: {
            ...(userId === undefined ? { username: username! } : { userId }),
            password: password!,
          },
        }
      : { token: { id: token } };
  return {
    auth: {
      ...proof,
      ...(projectName !== undefined && { tenantName: projectName }),
      ...(projectId !== undefined && { tenantId: projectId }),
    },
  };
}
