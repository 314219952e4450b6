/**
 * Where Qinling's page and Qinling differ. `observed` is what the handlers do; a profile is the rows that name it. A row
 * without a profile is one where the page is silent or contradicts itself, and example and table are not one: every
 * profile then does the same.
 *
 * @module
 */
import type { Deviation } from '../../family.js';
import { mockLimitDeviations } from './deviations/mock-limits.js';
import { pageAcceptanceDeviations } from './deviations/page-acceptance.js';
import { bareListDeviations, pageAnswerDeviations } from './deviations/page-answers.js';
import { pageRequestDeviations } from './deviations/page-requests.js';
import { silentPageDeviations } from './deviations/page-silence.js';
import { pageTimeDeviations } from './deviations/page-times.js';
import { serviceFailureDeviations } from './deviations/service-failures.js';
import { serviceOddityDeviations } from './deviations/service-oddities.js';
import type { QinlingRuntime } from './state.js';

/** All rows of the family. Order counts: rows edit an answer one after the other, and bare lists come last. */
export const deviations: readonly Deviation<QinlingRuntime>[] = [
  ...serviceOddityDeviations,
  ...silentPageDeviations,
  ...serviceFailureDeviations,
  ...mockLimitDeviations,
  ...pageRequestDeviations,
  ...pageAcceptanceDeviations,
  ...pageTimeDeviations,
  ...pageAnswerDeviations,
  ...bareListDeviations,
];
