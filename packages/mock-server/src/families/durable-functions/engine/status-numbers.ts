import type { RuntimeStatus } from './types.js';

/** The framework's numbers of `runtimeStatus`. */
export const statusNumbers: Readonly<Record<RuntimeStatus, number>> = {
  Running: 0,
  Completed: 1,
  ContinuedAsNew: 2,
  Failed: 3,
  Canceled: 4,
  Terminated: 5,
  Pending: 6,
  Suspended: 7,
};

/** The name of a status number. */
export function nameStatus(number: number | undefined): string {
  return Object.entries(statusNumbers).find(([, each]) => each === number)?.[0] ?? 'Unknown';
}
