import { encodeValue } from './encode-value.js';
import { InvalidArgumentError } from './errors.js';

/**
 * Puts path parameters into a template. An empty one, `.` and `..` are refused: a URL parser takes them away, and the request would go to
 * the collection above (`DELETE /instances/.` purges by filter).
 *
 * @example expandPath('/instances/{instanceId}', { instanceId: 'a/b' }) // '/instances/a%2Fb'
 * @throws InvalidArgumentError naming the parameter
 */
export function expandPath(template: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = encodeValue(name, parameters[name]);
    if (/^\.{0,2}$/.test(value)) {
      throw new InvalidArgumentError(
        name,
        `'${value}' cannot stand in a path; pass a name that is not empty, '.' or '..'`,
      );
    }
    return value;
  });
}
