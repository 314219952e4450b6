import { isObject } from '../../../json-object.js';
import { readMember } from '../read-object.js';
import { propertiesMissing, refusedByHost } from '../refusals.js';

/**
 * Reads the value of a key that is to be written; undefined asks for one to be made.
 *
 * The service wants `{ properties: { name, value } }`. Its published description has `{ name, value }`, which it refuses;
 * what has `Properties: {}` beside these two it takes.
 *
 * @param isStrict refuses what the service refuses
 * @throws ManagementError 400
 */
export function readKeyValue(body: unknown, isStrict: boolean): string | undefined {
  if (!isObject(body)) throw propertiesMissing();
  const properties = readMember(body, 'properties');
  const hasProperties = isObject(properties);
  const isBare = readMember(body, 'value') !== undefined || readMember(body, 'name') !== undefined;
  if (!hasProperties && (isStrict || !isBare)) throw propertiesMissing();
  const value = (hasProperties ? readMember(properties, 'value') : undefined) ?? readMember(body, 'value') ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value === '') throw refusedByHost('BadRequest');
  return value;
}
