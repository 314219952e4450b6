import { loadStrict, type operations, table } from '@functionary/azure-functions/operations';
import type { Family } from '../../family.js';
import { dressAnswer } from './arm-answer.js';
import { authorize } from './authorize.js';
import { createAzureRuntime } from './create-azure-runtime.js';
import { decode } from './decode.js';
import { demo } from './demo.js';
import { deviations } from './deviations.js';
import { describeFailure } from './fail.js';
import { handlers } from './handlers/index.js';
import type { AzureRuntime } from './state.js';
import { answerUnrouted } from './unrouted.js';

/** Azure Functions: Resource Manager, the function app, Kudu and Entra. */
export const azureFunctions: Family<AzureRuntime, operations> = {
  name: 'azure-functions',
  table,
  loadStrict,
  hosts: [
    'management.azure.com',
    '{app}.azurewebsites.net',
    '{app}.scm.azurewebsites.net',
    'login.microsoftonline.com',
  ],
  profiles: ['documented'],
  setup: createAzureRuntime,
  authorize,
  decode,
  handlers,
  dress: dressAnswer,
  unrouted: answerUnrouted,
  fail: describeFailure,
  deviations,
  demo,
};
