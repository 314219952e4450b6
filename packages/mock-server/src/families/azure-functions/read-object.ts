/** Reading bodies whose shape nobody vouches for. @module */

import type { Json } from '../../family.js';
import { isObject, type JsonObject } from '../../json-object.js';
import { invalidParameter, propertiesMissing } from './refusals.js';

/** A member of an object, its name in whatever case: so App Service reads JSON. The exact name goes first. */
export function readMember(object: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const key = Object.keys(object).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : object[key];
}

/** The `properties` of a body. @throws ManagementError 400 where there are none */
export function readProperties(body: unknown): JsonObject {
  const properties = isObject(body) ? readMember(body, 'properties') : undefined;
  if (!isObject(properties)) throw propertiesMissing();
  return properties;
}

/** Values by name, all of them text. @param name of the member, for the refusal. @throws ManagementError 400 for others */
export function readTexts(name: string, value: unknown): Record<string, string> {
  if (!isObject(value)) throw invalidParameter(name);
  for (const each of Object.values(value)) if (typeof each !== 'string') throw invalidParameter(name);
  return value as Record<string, string>;
}
