import { findToken, identify } from '../identity.js';
import type { QinlingHandlers } from './index.js';

/** `GET /v1/runtimes`: those of the caller's project and the public ones, oldest first. */
export const listRuntimes: QinlingHandlers['listRuntimes'] = ({ headers, runtime, services }) => {
  const { identity, runtimes } = runtime.data;
  const token = findToken(identity, headers['X-Auth-Token'] ?? '', services.now());
  const projectId = token ? identify(identity, token)?.projectId : null;
  const visible = runtimes
    .filter((each) => each.is_public || each.project_id === projectId)
    .sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : a.id < b.id ? -1 : 1));
  return { status: 200, body: { runtimes: visible } };
};
