import type { Deviation } from '../../family.js';
import type { AeontelRuntime } from './state.js';

/** The service has one profile: nothing is known of it that its pages do not say. */
export const deviations: readonly Deviation<AeontelRuntime>[] = [];
