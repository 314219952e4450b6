import { renderVersion2, renderVersion3 } from '../../identity/versions.js';
import type { QinlingHandlers } from '../../state.js';

/** `GET /` of Keystone: several versions to choose from. */
export const listIdentityVersions: QinlingHandlers['listVersions'] = ({ incoming: { base } }) => ({
  status: 300,
  headers: { vary: 'X-Auth-Token' },
  body: { versions: { values: [renderVersion3(base), renderVersion2(base)] } },
});

/** The versions of Keystone, each at its own path. */
export const discoveryHandlers: Pick<QinlingHandlers, 'getIdentityV3' | 'getIdentityV2'> = {
  getIdentityV3: ({ incoming }) => ({
    status: 200,
    headers: { vary: 'X-Auth-Token' },
    body: { version: renderVersion3(incoming.base) },
  }),
  getIdentityV2: ({ incoming }) => ({
    status: 200,
    headers: { vary: 'X-Auth-Token' },
    body: { version: renderVersion2(incoming.base) },
  }),
};
