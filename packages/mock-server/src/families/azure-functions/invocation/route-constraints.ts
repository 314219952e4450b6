const text = (argument: string): string => argument.trim();

const isWhole = (value: string): boolean => /^[+-]?\d+$/.test(value);
const isNumber = (value: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(value);

function isInRange(value: string, least: number, most: number): boolean {
  return isWhole(value) && Number(value) >= least && Number(value) <= most;
}

function hasLength(value: string, argument: string): boolean {
  const [least = 0, most = least] = argument.split(',').map(Number);
  return value.length >= least && value.length <= most;
}

const guid = /^[{(]?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i;

/** By name, as ASP.NET Core has them: whether a value fits, given what stands in the constraint's parentheses. */
const constraints: Readonly<Record<string, (value: string, argument: string) => boolean>> = {
  int: (value) => isInRange(value, -(2 ** 31), 2 ** 31 - 1),
  long: (value) => isWhole(value),
  bool: (value) => /^(?:true|false)$/i.test(value),
  datetime: (value) => !Number.isNaN(Date.parse(value)),
  decimal: isNumber,
  double: isNumber,
  float: isNumber,
  guid: (value) => guid.test(value),
  alpha: (value) => /^[a-z]*$/i.test(value),
  length: hasLength,
  minlength: (value, argument) => value.length >= Number(argument),
  maxlength: (value, argument) => value.length <= Number(argument),
  min: (value, argument) => isWhole(value) && Number(value) >= Number(argument),
  max: (value, argument) => isWhole(value) && Number(value) <= Number(argument),
  range(value, argument) {
    const [least, most] = argument.split(',').map(Number);
    return isInRange(value, least ?? Number.NaN, most ?? Number.NaN);
  },
  required: (value) => value !== '',
  nonfile: (value) => !/\.[^./]+$/.test(value),
  file: (value) => /\.[^./]+$/.test(value),
};

/** @throws RangeError for what is no regular expression */
function readPattern(source: string): (value: string) => boolean {
  try {
    const pattern = new RegExp(source, 'i');
    return (value) => pattern.test(value);
  } catch {
    throw new RangeError(`The route constraint 'regex(${source})' is no regular expression.`);
  }
}

/**
 * Reads a constraint of a route: `int`, `length(2,5)`.
 *
 * @throws RangeError for one that is not known, and for a pattern that is none
 */
export function readConstraint(constraint: string): (value: string) => boolean {
  const [, name = '', argument = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(text(constraint)) ?? [];
  const known = name.toLowerCase();
  if (known === 'regex') return readPattern(argument);
  const test = Object.hasOwn(constraints, known) ? constraints[known] : undefined;
  if (!test) throw new RangeError(`The route constraint '${constraint}' is not known.`);
  return (value) => test(value, argument);
}
