import type { components } from '@functionary/qinling/operations';
import { isObject } from '../../../../json-object.js';
import { expected, notAuthenticated } from '../../errors.js';
import { readServiceUrls } from '../../identity/catalog.js';
import { checkJsonBody } from '../../identity/check-token-request.js';
import { scopeToProject } from '../../identity/choose-scope.js';
import { findToken } from '../../identity/identity.js';
import type { IdentityData, TokenScope } from '../../identity/identity-data.js';
import { makeToken } from '../../identity/make-token.js';
import { findParentToken, type Proof } from '../../identity/prove-identity.js';
import { renderTokenV2 } from '../../identity/render-token-v2.js';
import type { QinlingHandlers } from '../../state.js';

type Auth = components['schemas']['TokenRequestV2']['auth'];

/** @throws IdentityError 400 */
function checkRequest(body: unknown, contentType: string | null): Auth {
  checkJsonBody(body, contentType);
  const { auth } = body;
  if (!isObject(auth)) throw expected('auth in request body');
  const { token, passwordCredentials: credentials } = auth;
  if (token !== undefined) {
    if (!isObject(token) || typeof token.id !== 'string') throw expected('id in token');
    return auth as Auth;
  }
  if (!isObject(credentials)) throw expected('passwordCredentials in auth');
  if (typeof credentials.password !== 'string') throw expected('password in passwordCredentials');
  if (credentials.userId === undefined && credentials.username === undefined) {
    throw expected('username or userId in passwordCredentials');
  }
  return auth as Auth;
}

/** @throws IdentityError 401, for a token too: version 2 tells no difference */
function prove(identity: IdentityData, auth: Auth, now: number): Proof {
  if (auth.token) {
    if (!findToken(identity, auth.token.id, now)) throw notAuthenticated();
    const parent = findParentToken(identity, auth.token.id, now);
    const user = identity.users.find((each) => each.id === parent.userId);
    if (!user) throw notAuthenticated();
    return { user, methods: [...new Set(['token' as const, ...parent.methods])], parent, credential: undefined };
  }
  const { username, userId, password } = auth.passwordCredentials!;
  const user = identity.users.find((each) => (username ? each.name === username : each.id === userId));
  if (!user || user.password !== password) throw notAuthenticated();
  return { user, methods: ['password'], parent: undefined, credential: undefined };
}

/** Without a tenant the token is unscoped, whatever the user's default project. @throws IdentityError 401 */
function chooseTenant(identity: IdentityData, userId: string, { tenantName, tenantId }: Auth): TokenScope {
  if (!tenantName && !tenantId) return { kind: 'unscoped' };
  const project = identity.projects.find((each) => (tenantName ? each.name === tenantName : each.id === tenantId));
  return scopeToProject(identity, userId, project?.id);
}

/** `POST /v2.0/tokens` of Keystone, as it was until its release Queens (openstack/keystone token/controllers.py). */
export const issueTokenV2: QinlingHandlers['issueTokenV2'] = ({ incoming, body, runtime, services }) => {
  const auth = checkRequest(body, incoming.headers.get('content-type'));
  const { identity } = runtime.data;
  const proof = prove(identity, auth, services.now());
  const token = makeToken(identity, proof, chooseTenant(identity, proof.user.id, auth), services);
  return {
    status: 200,
    headers: { vary: 'X-Auth-Token' },
    body: renderTokenV2(identity, token, readServiceUrls(incoming), services.now()),
  };
};
