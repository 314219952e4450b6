import type { AzureHandlers } from '../state.js';
import { answerManagementErrors } from './answer-management-errors.js';
import { appHandlers } from './apps/index.js';
import { entraHandlers } from './entra/index.js';
import { functionHandlers } from './functions/index.js';
import { hostHandlers } from './host/index.js';
import { invocationHandlers } from './invocation/index.js';
import { keyHandlers } from './keys/index.js';
import { kuduHandlers } from './kudu/index.js';
import { operationHandlers } from './operations/index.js';
import { settingHandlers } from './settings/index.js';
import { slotHandlers } from './slots/index.js';

/** A handler for each operation of the document. */
export const handlers: AzureHandlers = answerManagementErrors({
  ...appHandlers,
  ...functionHandlers,
  ...keyHandlers,
  ...settingHandlers,
  ...slotHandlers,
  ...operationHandlers,
  ...hostHandlers,
  ...invocationHandlers,
  ...kuduHandlers,
  ...entraHandlers,
});
