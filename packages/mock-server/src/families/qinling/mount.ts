import { loadStrict, type operations, table } from '@functionary/qinling/operations';
import type { Family } from '../../family.js';
import { authorize } from './authorize.js';
import { createQinlingRuntime } from './create-qinling-runtime.js';
import { decode } from './decode.js';
import { demo } from './demo.js';
import { deviations } from './deviations.js';
import { describeFailure } from './handlers/answer-service-errors.js';
import { handlers } from './handlers/index.js';
import type { QinlingRuntime } from './state.js';
import { answerUnrouted } from './unrouted.js';

/** Qinling, with as much of Keystone as its clients need. */
export const qinling: Family<QinlingRuntime, operations> = {
  name: 'qinling',
  table,
  loadStrict,
  hosts: [],
  profiles: ['documented'],
  setup: createQinlingRuntime,
  authorize: (incoming, runtime, services) => authorize(incoming, runtime, services.now()),
  decode,
  handlers,
  unrouted: answerUnrouted,
  fail: describeFailure,
  deviations,
  demo,
};
