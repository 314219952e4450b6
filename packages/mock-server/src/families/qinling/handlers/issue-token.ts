import type { components } from '@functionary/qinling/operations';
import { chooseScope } from '../choose-scope.js';
import { identityError, malformedIdentityRequest } from '../errors.js';
import { tokenLifetimeMs } from '../identity.js';
import type { Token } from '../identity-data.js';
import { proveIdentity } from '../prove-identity.js';
import { renderToken } from '../render-token.js';
import type { QinlingHandlers } from './index.js';

type TokenRequest = components['schemas']['TokenRequest'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is missing from a request, in Keystone's words; undefined when it is whole. */
function findGap(body: unknown): string | undefined {
  const auth = isObject(body) ? body.auth : undefined;
  if (!isObject(auth)) return 'auth in request body';
  const { identity, scope } = auth;
  if (!isObject(identity)) return 'identity in auth';
  if (!Array.isArray(identity.methods) || !identity.methods.every((method) => typeof method === 'string')) {
    return 'methods in identity';
  }
  const gap = identity.methods.find((method) => !isObject(identity[method]));
  if (gap !== undefined) return `${gap} in identity`;
  const user = isObject(identity.password) ? identity.password.user : undefined;
  if (identity.methods.includes('password') && !isObject(user)) return 'user in password';
  if (scope !== undefined && scope !== 'unscoped' && !isObject(scope)) return 'an object in scope';
  return undefined;
}

/** `POST /v3/auth/tokens` of Keystone: a token lives an hour of the world's clock, and one made from another ends with it. */
export const issueToken: QinlingHandlers['issueToken'] = ({ incoming, query, body, runtime, services }) => {
  const gap = findGap(body);
  if (gap !== undefined) return malformedIdentityRequest(gap);
  const { auth } = body as TokenRequest;
  const { identity } = runtime.data;
  const now = services.now();
  const proof = proveIdentity(identity, auth.identity, now);
  const scope = proof && chooseScope(identity, proof, auth.scope);
  const urls = {
    identity: incoming.baseOf('openstack/identity'),
    functionEngine: incoming.baseOf('openstack/function-engine'),
  };
  if (!proof || !scope) {
    const refusal = identityError(401, 'The request you have made requires authentication.');
    return { ...refusal, headers: { 'www-authenticate': `Keystone uri="${urls.identity}"` } };
  }
  const parentAudit = proof.parent?.auditIds[0];
  const token: Token = {
    value: `gAAAAAB${services.hex(80)}`,
    userId: proof.user.id,
    scope,
    methods: proof.methods,
    auditIds: [services.hex(22), ...(parentAudit === undefined ? [] : [parentAudit])],
    issuedAt: now,
    expiresAt: proof.parent?.expiresAt ?? now + tokenLifetimeMs,
    applicationCredentialId: proof.credential?.id ?? null,
  };
  // expired tokens go when a new one comes: an expiry on the queue would be where a skipping clock skips to
  for (const old of Object.values(identity.tokens)) {
    if (old.expiresAt !== null && old.expiresAt <= now) delete identity.tokens[old.value];
  }
  identity.tokens[token.value] = token;
  const info = renderToken(identity, token, urls, query.nocatalog === undefined);
  return {
    status: 201,
    headers: { 'x-subject-token': token.value, vary: 'X-Auth-Token' },
    body: { token: info },
  };
};
