import { readServiceUrls } from '../../identity/catalog.js';
import { renderToken } from '../../identity/render-token.js';
import { requireSubjectToken } from '../../identity/require-token.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET`, `HEAD` and `DELETE /v3/auth/tokens` of Keystone: the token is named in `X-Subject-Token`. */
export const subjectTokenHandlers: Pick<QinlingHandlers, 'validateToken' | 'checkToken' | 'revokeToken'> = {
  validateToken({ incoming, query, runtime, services }) {
    const token = requireSubjectToken(runtime, incoming, services.now(), 'identity:validate_token');
    const { identity } = runtime.data;
    const view = { urls: readServiceUrls(incoming), now: services.now(), hasCatalog: query.nocatalog === undefined };
    return {
      status: 200,
      headers: { 'x-subject-token': token.value, vary: 'X-Auth-Token' },
      body: { token: renderToken(identity, token, view) },
    };
  },

  checkToken({ incoming, runtime, services }) {
    const token = requireSubjectToken(runtime, incoming, services.now(), 'identity:check_token');
    return { status: 200, headers: { 'x-subject-token': token.value, vary: 'X-Auth-Token' } };
  },

  revokeToken({ incoming, runtime, services }) {
    const token = requireSubjectToken(runtime, incoming, services.now(), 'identity:revoke_token');
    delete runtime.data.identity.tokens[token.value];
    return { status: 204, headers: { vary: 'X-Auth-Token' } };
  },
};
