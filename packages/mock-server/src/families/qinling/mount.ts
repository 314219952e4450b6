import { loadStrict, type operations, table } from '@functionary/qinling/operations';
import type { Family } from '../../family.js';
import { authorize } from './authorize.js';
import { decode } from './decode.js';
import { demo } from './demo.js';
import { deviations } from './deviations.js';
import { fault, identityError, middlewareError } from './errors.js';
import { handlers } from './handlers/index.js';
import { createQinlingRuntime, type QinlingRuntime } from './state.js';

/** Qinling, with as much of Keystone as its clients need. */
export const qinling: Family<QinlingRuntime, operations> = {
  name: 'qinling',
  table,
  loadStrict,
  hosts: [],
  profiles: ['documented'],
  setup: (services) => createQinlingRuntime(services.now()),
  authorize: (incoming, runtime, services) => authorize(incoming, runtime, services.now()),
  decode,
  handlers,
  unrouted({ path, headers, allowed }) {
    const status = allowed.length > 0 ? 405 : 404;
    const allow: Record<string, string> = allowed.length > 0 ? { allow: allowed.join(', ') } : {};
    if (/^\/v[23]\b/.test(path)) {
      const message =
        status === 404 ? 'The resource could not be found.' : 'The method is not allowed for this resource.';
      return { ...identityError(status, message), headers: allow };
    }
    return middlewareError(status, headers.get('accept'), allow);
  },
  fail: () => fault(500, 'Internal server error.'),
  deviations,
  demo,
};
