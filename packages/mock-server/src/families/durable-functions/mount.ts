import { loadStrict, type operations, table } from '@functionary/durable-functions/operations';
import type { Family } from '../../family.js';
import { authorizeCaller } from './authorize.js';
import { decodeRequest } from './decode.js';
import { registerDemoFunctions } from './demo.js';
import { deviations } from './deviations.js';
import { createDurableEngine } from './engine/engine.js';
import { answerFailure } from './errors.js';
import { handlers } from './handlers/index.js';
import { createDurableRuntime, type DurableRuntime } from './state.js';
import { answerUnrouted } from './unrouted.js';

/** The HTTP API of the Durable Functions extension, on a function app's host. */
export const durableFunctions: Family<DurableRuntime, operations> = {
  name: 'durable-functions',
  table,
  loadStrict,
  hosts: ['{app}.azurewebsites.net'],
  profiles: ['documented', 'extension-2024'],
  setup: (services) => createDurableRuntime(createDurableEngine(services, services.options.durable)),
  authorize: authorizeCaller,
  decode: decodeRequest,
  handlers,
  unrouted: answerUnrouted,
  fail: answerFailure,
  deviations,
  demo: registerDemoFunctions,
};
