import type { operations } from '@functionary/qinling/operations';
import type { Handlers } from '../../../family.js';
import type { QinlingRuntime } from '../state.js';
import { issueToken } from './issue-token.js';
import { listRuntimes } from './list-runtimes.js';
import { listVersions } from './list-versions.js';

/** The family's handlers, typed over the document's operations. */
export type QinlingHandlers = Handlers<operations, QinlingRuntime>;

/** One handler per operation. */
export const handlers: QinlingHandlers = { issueToken, listRuntimes, listVersions };
