import { conflict } from '../refusals.js';
import type { SiteRecord } from '../state.js';

/**
 * An app that runs from a package has files that nobody can write: `WEBSITE_RUN_FROM_PACKAGE` is 1 or a URL.
 *
 * @throws ManagementError 409
 */
export function checkCanWrite({ appSettings }: SiteRecord): void {
  const value = appSettings.get('WEBSITE_RUN_FROM_PACKAGE') ?? '0';
  if (value === '' || value === '0') return;
  throw conflict(
    'The app runs from a package, and its files are read-only: deploy another package, or unset WEBSITE_RUN_FROM_PACKAGE.',
  );
}
