import { loadStrict, type operations, table } from '@functionary/aeontel-functions/operations';
import type { Family } from '../../family.js';
import { authorize } from './authorize.js';
import { createAeontelRuntime } from './create-aeontel-runtime.js';
import { decode } from './decode.js';
import { demo } from './demo.js';
import { deviations } from './deviations.js';
import { dressAnswer } from './dress.js';
import { describeFailure } from './fail.js';
import { handlers } from './handlers/index.js';
import type { AeontelRuntime } from './state.js';
import { sweepExpired } from './sweep-expired.js';
import { answerUnrouted } from './unrouted.js';

/** Aeontel's functions. */
export const aeontelFunctions: Family<AeontelRuntime, operations> = {
  name: 'aeontel-functions',
  table,
  loadStrict,
  hosts: ['api.aeontel.com'],
  profiles: [],
  setup: createAeontelRuntime,
  authorize(incoming, runtime, services) {
    sweepExpired({ runtime, services });
    return authorize(incoming, runtime);
  },
  decode,
  handlers,
  dress: dressAnswer,
  unrouted: answerUnrouted,
  fail: describeFailure,
  deviations,
  demo,
};
