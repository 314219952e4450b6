import type { QinlingHandlers } from './index.js';

/** `GET /` (openstack/qinling api/controllers/root.py). */
export const listVersions: QinlingHandlers['listVersions'] = ({ incoming }) => ({
  status: 200,
  body: {
    versions: [{ id: 'v1.0', status: 'CURRENT', links: [{ href: `${incoming.base}/v1`, target: 'v1', rel: 'self' }] }],
  },
});
