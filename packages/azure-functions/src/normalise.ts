/**
 * Brings the forms in which services send the same to one. What an answer does not hold and the request does not tell
 * stays absent.
 *
 * @module
 */
import { isObject } from '@functionary/core';
import type { AppSettingsResource } from './types.js';

/** The name and the value of a key. */
interface NamedKey {
  readonly name: string;
  readonly value: string;
}

/**
 * Keys by name: flat, as the service sends them, or under `properties`, as its own description has it; null there for
 * none. A flat answer holds texts alone, so that an object under `properties` is never a key of that name.
 *
 * @returns undefined for what is neither
 */
export function readKeyMap(data: unknown): Record<string, string> | undefined {
  if (!isObject(data)) return undefined;
  const { properties } = data;
  if (properties === null) return {};
  if (isObject(properties)) return keepTexts(properties);
  // In another form the keys may be anywhere.
  return Object.values(data).some((value) => typeof value === 'object' && value !== null) ? undefined : keepTexts(data);
}

/**
 * A key as it was written: under `properties`, as Resource Manager wraps it, or bare.
 *
 * @param name - how the request named it; what a wrapped answer calls `name` is mostly `{app}/{function}/{key}`
 * @returns undefined where the answer holds no value
 */
export function readKey(data: unknown, name: string): NamedKey | undefined {
  const { properties, value: bare } = isObject(data) ? data : {};
  const value = isObject(properties) ? (properties.value ?? bare) : bare;
  return typeof value === 'string' && value ? { name, value } : undefined;
}

/** App settings by name; null for an app that has none. */
export function readSettings(data: AppSettingsResource): Record<string, string> | undefined {
  const { properties } = isObject(data) ? data : {};
  return properties === null ? {} : isObject(properties) ? keepTexts(properties) : undefined;
}

function keepTexts(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}
