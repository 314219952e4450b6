import { refusedByHost } from '../refusals.js';
import type { SiteRecord } from '../state.js';

/** Keys are the host's: a stopped app cannot be asked. @throws ManagementError 400 */
export function checkAppRuns({ state }: SiteRecord): void {
  if (state !== 'Running') throw refusedByHost('Forbidden');
}
