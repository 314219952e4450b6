import { describeException, InvalidOperationException } from '../errors.js';
import { findDoor } from '../passed-methods.js';
import type { DurableHandlers } from '../state.js';

/** Making this app the one that works on the task hub, by any method that the host passes on; refused where the hub knows no lease. */
export const makePrimaryHandlers: Pick<DurableHandlers, 'makePrimary'> = {
  makePrimary({ incoming, runtime }) {
    const door = findDoor(incoming.method, incoming.variables.prefix ?? '');
    if (door?.isPassedOn === false) return { status: 405 };
    if (runtime.host.appLease) return { status: 200 };
    const error = new InvalidOperationException('The app lease is not enabled for this app.');
    return { status: 400, body: describeException('The app lease is not enabled.', error) };
  },
};
