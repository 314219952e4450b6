import { isObject } from '../../../json-object.js';
import { suggestNearest } from '../../../suggest-nearest.js';
import type { FieldType } from './entities.js';
import { emptyFilter, type Filter } from './filter.js';
import { countCondition, enterKey, type FilterReading, noteFault, noteWrongType, type Place } from './filter-reader.js';
import { compileOperator, operatorsOf, shapeOf } from './operators.js';
import { parseInstant } from './parse-instant.js';
import { isLogicKey, parseLogic } from './parse-logic.js';
import type { FieldValue } from './rows.js';

/** Reads what is asked of one field: a value to equal, null, or operators that must all hold. */
export function parseCondition(
  field: string,
  type: FieldType,
  value: unknown,
  place: Place,
  reading: FilterReading,
): Filter {
  if (!isObject(value)) {
    countCondition(reading, place);
    if (value === null) return askField(field, type, 'isNull', true);
    if (!checkValue(type, value, place, reading, `${nameKind(type)} or operators`)) return emptyFilter;
    return askField(field, type, 'eq', value);
  }
  const entries = Object.entries(value);
  if (entries.length === 0)
    noteFault(reading, place, 'empty', `Nothing is asked of ${field}: name an operator, or leave it out.`);
  const parts = entries.map(([key, operand]) => {
    if (!isLogicKey(key)) return parseOperator(field, type, key, operand, enterKey(place, key), reading);
    return parseLogic(key, operand, place, reading, (part, inner) => parseCondition(field, type, part, inner, reading));
  });
  return { kind: 'and', parts };
}

function parseOperator(
  field: string,
  type: FieldType,
  operator: string,
  operand: unknown,
  place: Place,
  reading: FilterReading,
): Filter {
  const known = operatorsOf[type.kind];
  if (!known.includes(operator)) {
    const nearest = suggestNearest(operator, known) || '.';
    noteFault(reading, place, 'unknown_operator', `Unknown operator "${operator}" on ${field}${nearest}`);
    return emptyFilter;
  }
  countCondition(reading, place);
  if (!checkOperand(type, operator, operand, place, reading)) return emptyFilter;
  return askField(field, type, operator, operand);
}

function askField(field: string, { kind }: FieldType, operator: string, operand: unknown): Filter {
  const test = compileOperator(kind, operator, operand);
  if (kind !== 'id' || (operator !== 'eq' && operator !== 'in')) return { kind: 'field', field, test };
  return { kind: 'field', field, test, only: [operand].flat() as FieldValue[] };
}

function checkOperand(
  type: FieldType,
  operator: string,
  operand: unknown,
  place: Place,
  reading: FilterReading,
): boolean {
  switch (shapeOf(operator)) {
    case 'value':
      return checkValue(type, operand, place, reading, nameKind(type));
    case 'flag':
      if (typeof operand === 'boolean') return true;
      noteWrongType(reading, place, operand, 'true or false');
      return false;
    case 'list': {
      if (!Array.isArray(operand)) {
        noteWrongType(reading, place, operand, 'an array');
        return false;
      }
      const checks = operand.map((each, index) =>
        checkValue(type, each, enterKey(place, index), reading, nameKind(type)),
      );
      return !checks.includes(false);
    }
  }
}

function checkValue(type: FieldType, value: unknown, place: Place, reading: FilterReading, expected: string): boolean {
  if (typeof value !== (type.kind === 'boolean' ? 'boolean' : 'string')) {
    noteWrongType(reading, place, value, expected);
    return false;
  }
  if (type.words !== undefined && !type.words.includes(value as string)) {
    noteFault(reading, place, 'not_listed', `Expected one of ${type.words.join(', ')}.`);
    return false;
  }
  if (type.kind === 'instant' && parseInstant(value as string) === undefined) {
    noteFault(
      reading,
      place,
      'wrong_format',
      'Expected a time with its zone as RFC 3339 writes it, as 2026-01-31T12:00:00.000Z.',
    );
    return false;
  }
  return true;
}

function nameKind(type: FieldType): string {
  return type.kind === 'boolean' ? 'a boolean' : 'a string';
}
