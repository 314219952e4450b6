/**
 * Where the page of Aeontel's functions is silent or contradicts itself, and what the mock does there. The service could
 * not be looked at, so it has one profile: no row changes anything, all of them say what was decided.
 *
 * @module
 */
import type { Deviation } from '../../family.js';
import { accessDecisionDeviations } from './deviations/access-decisions.js';
import { errorDecisionDeviations } from './deviations/error-decisions.js';
import { filterDecisionDeviations } from './deviations/filter-decisions.js';
import { invokeDecisionDeviations } from './deviations/invoke-decisions.js';
import { lifecycleDecisionDeviations } from './deviations/lifecycle-decisions.js';
import { listDecisionDeviations } from './deviations/list-decisions.js';
import { pageConflictDeviations } from './deviations/page-conflicts.js';
import type { AeontelRuntime } from './state.js';

/** All rows of the family. */
export const deviations: readonly Deviation<AeontelRuntime>[] = [
  ...pageConflictDeviations,
  ...accessDecisionDeviations,
  ...listDecisionDeviations,
  ...filterDecisionDeviations,
  ...lifecycleDecisionDeviations,
  ...invokeDecisionDeviations,
  ...errorDecisionDeviations,
];
