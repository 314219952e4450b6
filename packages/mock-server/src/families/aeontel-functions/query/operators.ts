import type { FieldKind } from './entities.js';
import { negate, type Truth } from './filter.js';
import { compileLike } from './like.js';
import { parseInstant } from './parse-instant.js';
import type { FieldValue } from './rows.js';
import { compareText } from './text-order.js';

/** What an operator takes: one value of the field's kind, a list of them, or a yes or no. */
export type OperandShape = 'value' | 'list' | 'flag';

type Test = (value: FieldValue) => Truth;
/** Where a row's value stands to the operand: negative before, zero equal, positive behind. */
type Distance = (value: string | boolean) => number;

const equality = ['eq', 'ne'];
const lists = ['in', 'notIn'];
const ranges = ['gt', 'gte', 'lt', 'lte'];
const patterns = ['like', 'notLike', 'ilike', 'notIlike'];
const nullness = ['isNull', 'isNotNull'];

/** The operators of each kind of field. */
export const operatorsOf: Readonly<Record<FieldKind, readonly string[]>> = {
  text: [...equality, ...ranges, ...lists, ...patterns, ...nullness],
  id: [...equality, ...lists, ...ranges, ...nullness],
  word: [...equality, ...lists, ...nullness],
  boolean: [...equality, ...nullness],
  instant: [...equality, ...ranges, ...lists, ...nullness],
};

/** What an operator takes. */
export function shapeOf(operator: string): OperandShape {
  if (lists.includes(operator)) return 'list';
  return nullness.includes(operator) ? 'flag' : 'value';
}

/** The test of an operator with a legal operand: unknown for null, save where it asks for null or compares with nothing. */
export function compileOperator(kind: FieldKind, operator: string, operand: unknown): Test {
  switch (operator) {
    case 'isNull':
      return (value) => (value === null) === operand;
    case 'isNotNull':
      return (value) => (value !== null) === operand;
    case 'in':
      return compileIn(kind, operand as readonly (string | boolean)[]);
    case 'notIn': {
      const isIn = compileIn(kind, operand as readonly (string | boolean)[]);
      return (value) => negate(isIn(value));
    }
    case 'like':
    case 'ilike':
      return compilePattern(operand as string, operator === 'ilike');
    case 'notLike':
    case 'notIlike': {
      const isLike = compilePattern(operand as string, operator === 'notIlike');
      return (value) => negate(isLike(value));
    }
    default:
      return compileComparison(kind, operator, operand as string | boolean);
  }
}

function compileComparison(kind: FieldKind, operator: string, operand: string | boolean): Test {
  if (kind !== 'instant' && operator === 'eq') return (value) => (value === null ? null : value === operand);
  if (kind !== 'instant' && operator === 'ne') return (value) => (value === null ? null : value !== operand);
  const measure = measureFrom(kind, operand);
  const accepts = acceptDistance[operator]!;
  return (value) => (value === null ? null : accepts(measure(value)));
}

const acceptDistance: Readonly<Record<string, (distance: number) => boolean>> = {
  eq: (distance) => distance === 0,
  ne: (distance) => distance !== 0,
  gt: (distance) => distance > 0,
  gte: (distance) => distance >= 0,
  lt: (distance) => distance < 0,
  lte: (distance) => distance <= 0,
};

function measureFrom(kind: FieldKind, operand: string | boolean): Distance {
  if (kind === 'boolean') return (value) => Number(value) - Number(operand);
  if (kind !== 'instant') return (value) => compareText(value as string, operand as string);
  const instant = parseInstant(operand as string)!;
  return (value) => parseInstant(value as string)! - instant;
}

function compileIn(kind: FieldKind, operands: readonly (string | boolean)[]): Test {
  const isNone = operands.length === 0;
  const read = (value: string | boolean): string | number | boolean | undefined =>
    kind === 'instant' ? parseInstant(value as string) : value;
  const wanted = new Set(operands.map(read));
  return (value) => {
    if (isNone) return false;
    return value === null ? null : wanted.has(read(value));
  };
}

function compilePattern(pattern: string, isCaseIgnored: boolean): Test {
  const matches = compileLike(pattern, isCaseIgnored);
  return (value) => (value === null ? null : matches(value as string));
}
