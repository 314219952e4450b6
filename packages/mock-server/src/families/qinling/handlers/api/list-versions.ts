import type { QinlingHandlers } from '../../state.js';

/** `GET /` of Qinling (openstack/qinling api/controllers/root.py). */
export const listEngineVersions: QinlingHandlers['listVersions'] = ({ incoming }) => ({
  status: 200,
  body: {
    versions: [{ id: 'v1.0', status: 'CURRENT', links: [{ href: `${incoming.base}/v1`, target: 'v1', rel: 'self' }] }],
  },
});
