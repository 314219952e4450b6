import type { QinlingHandlers } from '../state.js';
import { aliasHandlers } from './aliases/index.js';
import { answerServiceErrors } from './answer-service-errors.js';
import { apiHandlers } from './api/index.js';
import { askPolicy } from './ask-policy.js';
import { executionHandlers } from './executions/index.js';
import { functionVersionHandlers } from './function-versions/index.js';
import { functionHandlers } from './functions/index.js';
import { identityHandlers } from './identity/index.js';
import { jobHandlers } from './jobs/index.js';
import { runtimeHandlers } from './runtimes/index.js';
import { webhookHandlers } from './webhooks/index.js';

/** A handler for each operation of the document. */
export const handlers: QinlingHandlers = answerServiceErrors(
  askPolicy({
    ...apiHandlers,
    ...identityHandlers,
    ...runtimeHandlers,
    ...functionHandlers,
    ...functionVersionHandlers,
    ...executionHandlers,
    ...aliasHandlers,
    ...webhookHandlers,
    ...jobHandlers,
  }),
);
