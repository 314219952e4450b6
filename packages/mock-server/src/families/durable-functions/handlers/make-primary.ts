import { describeException, InvalidOperationException } from '../errors.js';
import type { DurableHandlers } from '../state.js';

/** Making this app the one that works on the task hub; refused where the hub knows no lease. */
export const makePrimaryHandlers: Pick<DurableHandlers, 'makePrimary'> = {
  makePrimary({ runtime }) {
    if (runtime.host.appLease) return { status: 200 };
    const error = new InvalidOperationException('The app lease is not enabled for this app.');
    return { status: 400, body: describeException('The app lease is not enabled.', error) };
  },
};
