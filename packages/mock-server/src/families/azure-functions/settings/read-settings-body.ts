import { isObject } from '../../../json-object.js';
import { readProperties } from '../read-object.js';
import { invalidParameter } from '../refusals.js';

/** Reads all app settings; null is an empty one. @throws ManagementError 400 for a body without them, and for what is no text */
export function readSettingsBody(body: unknown): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, value] of Object.entries(readProperties(body))) {
    if (name === '' || isObject(value) || Array.isArray(value)) throw invalidParameter('properties');
    settings.set(name, value === null ? '' : String(value));
  }
  return settings;
}
