/**
 * Where the page of Azure Functions and Azure differ. `observed` is what the handlers do; a profile is the rows that name
 * it. A row without a profile is one where the page is silent or contradicts itself, or where nobody can look at what the
 * service does and the mock decides: every profile then does the same.
 *
 * @module
 */
import type { Deviation } from '../../family.js';
import { hostDecisionDeviations } from './deviations/host-decisions.js';
import { managementDecisionDeviations } from './deviations/management-decisions.js';
import { mockLimitDeviations } from './deviations/mock-limits.js';
import { pageErrorDeviations } from './deviations/page-errors.js';
import { pageRequestDeviations } from './deviations/page-requests.js';
import { silentPageDeviations } from './deviations/page-silence.js';
import type { AzureRuntime } from './state.js';

/** All rows of the family. */
export const deviations: readonly Deviation<AzureRuntime>[] = [
  ...pageErrorDeviations,
  ...pageRequestDeviations,
  ...silentPageDeviations,
  ...managementDecisionDeviations,
  ...hostDecisionDeviations,
  ...mockLimitDeviations,
];
