import { encodeValue } from './encode-value.js';
import { isPlainObject } from './is-plain-object.js';
import { writeJson } from './write-json.js';

/**
 * Writes query parameters: values percent-encoded (`+` as `%2B`, a space as `%20`), arrays as one parameter with raw commas between the values. A plain
 * object, and an array that holds one, is one value of JSON. What is undefined or null, and an empty array, is left out.
 *
 * @throws InvalidArgumentError naming the parameter whose value has no form in a URL
 */
export function serializeQuery(query: Readonly<Record<string, unknown>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    const whole = values.some(isPlainObject) ? [writeJson(name, value)] : values;
    const text = whole.filter((one) => one != null).map((one) => encodeValue(name, one));
    if (text.length > 0) parts.push(`${encodeURIComponent(name)}=${text.join(',')}`);
  }
  return parts.join('&');
}
