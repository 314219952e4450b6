import type { Incoming } from '../../../family.js';
import { kindOfRequest } from './request-kind.js';
import type { CountedRequest } from './throttle-request.js';

/** What of a routed request its bucket is found by. */
export const countedRequest = ({ operation, path, headers }: Incoming): CountedRequest => ({
  kind: kindOfRequest(operation),
  subscription: path.subscriptionId,
  headers,
});
