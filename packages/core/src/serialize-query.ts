import { encodeValue } from './encode-value.js';

/**
 * Writes query parameters: values percent-encoded (`+` as `%2B`, a space as `%20`), arrays as one parameter with raw commas between the values.
 * What is undefined or null, and an empty array, is left out.
 *
 * @throws InvalidArgumentError naming the parameter whose value has no form in a URL
 */
export function serializeQuery(query: Readonly<Record<string, unknown>> = {}): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    const text = values.filter((one) => one != null).map((one) => encodeValue(name, one));
    if (text.length > 0) parts.push(`${encodeURIComponent(name)}=${text.join(',')}`);
  }
  return parts.join('&');
}
