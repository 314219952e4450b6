import { foundElsewhere } from '../../errors.js';
import type { QinlingHandlers } from '../../state.js';

/** The root of version 1, which has a slash at its end: without it, one is sent there. */
export const apiRootHandlers: Pick<QinlingHandlers, 'redirectToApiRoot' | 'getApiRoot'> = {
  redirectToApiRoot: ({ incoming }) => foundElsewhere(`${incoming.base}/v1/`, incoming.headers.get('accept')),
  getApiRoot: ({ incoming }) => ({ status: 200, body: { uri: `${incoming.base}/v1` } }),
};
