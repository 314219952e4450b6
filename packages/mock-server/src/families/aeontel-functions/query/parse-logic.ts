import { emptyFilter, type Filter } from './filter.js';
import { enterKey, enterLogic, type FilterReading, noteWrongType, type Place } from './filter-reader.js';

/** Reads what stands within `AND`, `OR` or `NOT`: a filter, or a condition of one field. */
export type ReadPart = (value: unknown, place: Place) => Filter;

/** Whether a key is one of the three that hold filters or conditions. */
export function isLogicKey(key: string): boolean {
  return key === 'AND' || key === 'OR' || key === 'NOT';
}

/** Reads `AND`, `OR` (lists) or `NOT` (one). */
export function parseLogic(
  key: string,
  value: unknown,
  place: Place,
  reading: FilterReading,
  readPart: ReadPart,
): Filter {
  const inner = enterLogic(reading, place, key);
  if (inner === undefined) return emptyFilter;
  if (key === 'NOT') return { kind: 'not', part: readPart(value, inner) };
  if (!Array.isArray(value)) {
    noteWrongType(reading, inner, value, 'an array');
    return emptyFilter;
  }
  const parts = value.map((each, index) => readPart(each, enterKey(inner, index)));
  return { kind: key === 'AND' ? 'and' : 'or', parts };
}
