import { encodeValue } from './encode-value.js';
import { InvalidArgumentError } from './errors.js';

/**
 * Puts path parameters into a template. An empty one, `.` and `..` are refused: a URL parser takes them away, and the request would go to
 * the collection above (`DELETE /instances/.` purges by filter).
 *
 * @param catchAll the parameter whose slashes stay; what stands between them is encoded, and refused, one by one
 * @example expandPath('/instances/{instanceId}', { instanceId: 'a/b' }) // '/instances/a%2Fb'
 * @example expandPath('/api/{route}', { route: 'a b/c' }, 'route') // '/api/a%20b/c'
 * @throws InvalidArgumentError naming the parameter
 */
export function expandPath(
  template: string,
  parameters: Readonly<Record<string, unknown>> = {},
  catchAll?: string,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const encoded = encodeValue(name, parameters[name]);
    const value = name === catchAll ? encoded.replaceAll('%2F', '/') : encoded;
    if (/(^|\/)\.{0,2}(\/|$)/.test(value)) {
      throw new InvalidArgumentError(
        name,
        `'${value}' cannot stand in a path; pass a name that is not empty, '.' or '..'`,
      );
    }
    return value;
  });
}
