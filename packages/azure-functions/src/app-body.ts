import { InvalidArgumentError } from '@functionary/core';
import type { AppCreate, AppUpdate } from './types.js';

/**
 * Refuses the description of an app that the service would refuse, by the name of the field.
 *
 * @throws InvalidArgumentError for one without a region
 */
export function checkAppBody(body: AppCreate): void {
  if (typeof body?.location !== 'string' || !body.location)
    throw new InvalidArgumentError('location', "pass the region that the app is to be in, such as 'West Europe'");
}

/** The shortest value that is taken for a secret: shorter ones are words, switches and numbers, which errors may name. */
const SHORTEST_SECRET = 8;

/** The values of settings that errors may not show; the longest first, for a shorter one may be the beginning of it. */
export function pickSecrets(values: Iterable<unknown>): string[] {
  return [...values]
    .filter((value): value is string => typeof value === 'string' && value.length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length);
}

/** The values of the settings and the connection strings in the description of an app. */
export function listSecrets({ properties }: AppCreate | AppUpdate): string[] {
  const { appSettings, connectionStrings } = (properties?.siteConfig ?? {}) as Record<string, unknown>;
  const rows = [appSettings, connectionStrings].flatMap((list) => (Array.isArray(list) ? list : []));
  return pickSecrets(rows.map((row) => row?.value ?? row?.connectionString));
}

/**
 * Refuses a change that the service would pass over in silence.
 *
 * @throws InvalidArgumentError for tags
 */
export function checkAppUpdate(body: AppUpdate): void {
  if ('tags' in body) throw new InvalidArgumentError('tags', 'an update does not change them; use createOrUpdate');
}
