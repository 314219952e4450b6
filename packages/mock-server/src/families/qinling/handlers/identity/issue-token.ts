import { readServiceUrls } from '../../identity/catalog.js';
import { checkTokenRequest } from '../../identity/check-token-request.js';
import { chooseScope } from '../../identity/choose-scope.js';
import { makeToken } from '../../identity/make-token.js';
import { proveIdentity } from '../../identity/prove-identity.js';
import { renderToken } from '../../identity/render-token.js';
import type { QinlingHandlers } from '../../state.js';

/** `POST /v3/auth/tokens` of Keystone (openstack/keystone api/_shared/authentication.py). */
export const issueToken: QinlingHandlers['issueToken'] = ({ incoming, query, body, runtime, services }) => {
  const auth = checkTokenRequest(body, incoming.headers.get('content-type'));
  const { identity } = runtime.data;
  const proof = proveIdentity(identity, auth.identity, services.now());
  const token = makeToken(identity, proof, chooseScope(identity, proof, auth.scope), services);
  const view = { urls: readServiceUrls(incoming), now: services.now(), hasCatalog: query.nocatalog === undefined };
  return {
    status: 201,
    headers: { 'x-subject-token': token.value, vary: 'X-Auth-Token' },
    body: { token: renderToken(identity, token, view) },
  };
};
