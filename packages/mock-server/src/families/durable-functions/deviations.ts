/**
 * Where the page and the service differ, and where the service of before 2026 differs from today's. `observed` is what
 * the handlers do; a profile is the rows that name it. A row without a profile is one where the page is silent or
 * unclear: every profile then does what the service does.
 *
 * @module
 */
import type { Deviation } from '../../family.js';
import { olderExtensionDeviations } from './deviations/older-extension.js';
import { pageAnswerDeviations } from './deviations/page-answers.js';
import { pageControlDeviations } from './deviations/page-control.js';
import { pageEntityDeviations } from './deviations/page-entities.js';
import { pageFilterDeviations } from './deviations/page-filters.js';
import { silentPageDeviations } from './deviations/page-silence.js';
import type { DurableRuntime } from './state.js';

/** All rows of the family. */
export const deviations: readonly Deviation<DurableRuntime>[] = [
  ...silentPageDeviations,
  ...pageAnswerDeviations,
  ...pageFilterDeviations,
  ...pageControlDeviations,
  ...pageEntityDeviations,
  ...olderExtensionDeviations,
];
