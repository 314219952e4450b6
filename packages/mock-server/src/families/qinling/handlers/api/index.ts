import { identityMount } from '../../operation-kinds.js';
import type { QinlingHandlers } from '../../state.js';
import { listIdentityVersions } from '../identity/discovery.js';
import { apiRootHandlers } from './api-root.js';
import { listEngineVersions } from './list-versions.js';

/** The roots of both services. */
export const apiHandlers: Pick<QinlingHandlers, 'listVersions' | 'redirectToApiRoot' | 'getApiRoot'> = {
  listVersions: (call) =>
    call.incoming.mount === identityMount ? listIdentityVersions(call) : listEngineVersions(call),
  ...apiRootHandlers,
};
