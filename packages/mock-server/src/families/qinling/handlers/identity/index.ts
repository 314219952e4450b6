import type { QinlingHandlers } from '../../state.js';
import { discoveryHandlers } from './discovery.js';
import { issueToken } from './issue-token.js';
import { issueTokenV2 } from './issue-token-v2.js';
import { subjectTokenHandlers } from './subject-token.js';
import { tokenReachHandlers } from './token-reach.js';

/** Keystone's operations. */
export const identityHandlers: Pick<
  QinlingHandlers,
  | 'getIdentityV3'
  | 'getIdentityV2'
  | 'issueToken'
  | 'validateToken'
  | 'checkToken'
  | 'revokeToken'
  | 'getCatalog'
  | 'listTokenProjects'
  | 'issueTokenV2'
> = { ...discoveryHandlers, issueToken, ...subjectTokenHandlers, ...tokenReachHandlers, issueTokenV2 };
