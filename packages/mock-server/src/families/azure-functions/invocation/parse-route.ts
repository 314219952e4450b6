import { readConstraint } from './route-constraints.js';

/** A route of an HTTP trigger: `orders/{id:int}/{*rest}`. */
export interface ParsedRoute {
  /** The parameters where a path fits, undefined where it does not. @param segments decoded, without the prefix */
  match(segments: readonly string[]): Readonly<Record<string, string>> | undefined;
  /** What of two routes that fit goes first: the lesser text. Literals before parameters, a catch-all last. */
  readonly precedence: string;
}

interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly default: string | undefined;
  readonly isCatchAll: boolean;
  readonly constraints: readonly ((value: string) => boolean)[];
}

type Segment = { readonly literal: string } | Parameter;

/** Constraints stand between colons, and those of a constraint's own parentheses count for nothing. */
function splitConstraints(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ':' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

function readSegment(segment: string): Segment {
  if (!segment.startsWith('{') || !segment.endsWith('}')) {
    if (/[{}]/.test(segment)) throw new RangeError(`'${segment}' is partly a parameter, which is not routed here.`);
    return { literal: segment.toLowerCase() };
  }
  const inner = segment.slice(1, -1);
  const stars = /^\**/.exec(inner)![0].length;
  const isOptional = inner.endsWith('?');
  const body = inner.slice(stars, isOptional ? -1 : undefined);
  const [head = '', ...constraints] = splitConstraints(body);
  const [name = '', value] = constraints.length > 0 ? [head] : head.split('=', 2);
  if (!/^[\w-]+$/.test(name)) throw new RangeError(`'${segment}' is no parameter.`);
  return {
    name,
    isOptional: isOptional || value !== undefined || stars > 0,
    default: value,
    isCatchAll: stars > 0,
    constraints: constraints.map(readConstraint),
  };
}

const rankOf = (segment: Segment): number => {
  if ('literal' in segment) return 1;
  return (segment.isCatchAll ? 5 : 3) - (segment.constraints.length > 0 ? 1 : 0);
};

const splitRoute = (route: string): string[] => route.split('/').filter((segment) => segment !== '');

/**
 * Reads a route as the host does: parameters in braces, `?` after one that may be missing, `=` before a default, `*`
 * before one that takes the rest, constraints after colons. Letters match in any case.
 *
 * @throws RangeError for a route that cannot be read
 */
export function parseRoute(route: string): ParsedRoute {
  const parsed = splitRoute(route).map(readSegment);
  return {
    precedence: parsed.map(rankOf).join(''),
    match(segments) {
      const params: Record<string, string> = {};
      const isGood = (parameter: Parameter, value: string): boolean => {
        params[parameter.name] = value;
        return parameter.constraints.every((test) => test(value));
      };
      for (const [index, segment] of parsed.entries()) {
        const value = segments[index];
        if ('literal' in segment) {
          if (value?.toLowerCase() !== segment.literal) return undefined;
        } else if (segment.isCatchAll) {
          const rest = segments.slice(index).join('/');
          if (rest === '' && segment.default === undefined) return params;
          return isGood(segment, rest === '' ? segment.default! : rest) ? params : undefined;
        } else if (value === undefined) {
          if (!segment.isOptional) return undefined;
          if (segment.default !== undefined) params[segment.name] = segment.default;
        } else if (!isGood(segment, value)) return undefined;
      }
      return segments.length > parsed.length ? undefined : params;
    },
  };
}
