import { type CallOptions, pickSharedOptions, realClock } from '@functionary/core';
import { readCatalogV2 } from './catalog.js';
import { createKeystoneCredential, type KeystoneCredential } from './credentials.js';
import { readServiceUrl } from './endpoint.js';
import { checkKeystoneOptions, type LoginFields } from './keystone-check.js';
import type { KeystoneOptions } from './keystone-options.js';
import { writeTokenRequest, writeTokenRequestV2 } from './keystone-request.js';
import { createOpenStackCaller } from './service.js';
import { Tokens } from './tokens.js';

/**
 * Makes a credential that logs in at Keystone: by a password, by a token that one has, or by an application credential.
 * Nothing is sent until it is used. A client keeps its token and gets the next before it expires.
 *
 * @example
 * ```ts
 * const auth = keystone({
 *   authUrl: 'http://localhost:5000/v3',
 *   username: 'demo',
 *   password: process.env.OS_PASSWORD ?? '',
 *   projectName: 'demo',
 * });
 * const qinling = await Qinling.connect({ auth, region: 'RegionOne' });
 * ```
 * @throws InvalidArgumentError naming the field that is missing, or too much
 */
export function keystone(options: KeystoneOptions): KeystoneCredential {
  const baseUrl = readServiceUrl('authUrl', options.authUrl);
  const fields = checkKeystoneOptions(options);
  return createKeystoneCredential((client) => {
    const tokens = new Tokens(createOpenStackCaller({ ...client, baseUrl }), false);
    const login = fields.identityApiVersion === 2 ? logInV2 : logInV3;
    return { login: (...wish) => login(tokens, fields, ...wish), clock: client.clock ?? realClock };
  }, pickSharedOptions(options));
}

async function logInV3(tokens: Tokens, fields: LoginFields, wantsCatalog: boolean, options?: CallOptions) {
  const { value, token } = await tokens.issue(writeTokenRequest(fields), { nocatalog: !wantsCatalog }, options);
  return { ...token, value, catalog: token.catalog };
}

async function logInV2(tokens: Tokens, fields: LoginFields, _wantsCatalog: boolean, options?: CallOptions) {
  const { token, serviceCatalog } = await tokens.issueV2(writeTokenRequestV2(fields), options);
  const { id, expires, issued_at } = token;
  return { value: id, expires_at: expires, issued_at, catalog: readCatalogV2(serviceCatalog) };
}
