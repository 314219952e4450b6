import { extendPointer, nameType, type QueryFault } from './query-error.js';

/** The most a filter may hold. */
export const filterLimits = { bytes: 8192, logicDepth: 8, relationDepth: 3, conditions: 100 } as const;

/** Where in a filter the reading is. */
export interface Place {
  readonly pointer: string;
  /** How many of `AND`, `OR` and `NOT` lie around. */
  readonly logicDepth: number;
  /** How many relations were gone through. */
  readonly relationDepth: number;
}

/** What was found wrong so far, and how much was read. */
export interface FilterReading {
  readonly faults: QueryFault[];
  /** That a limit was passed: what lies deeper was not looked at. */
  readonly excesses: QueryFault[];
  conditions: number;
}

/** The place of a key within a place. */
export function enterKey(place: Place, key: string | number): Place {
  return { ...place, pointer: extendPointer(place.pointer, key) };
}

/** Notes a fault. */
export function noteFault(reading: FilterReading, place: Place, code: QueryFault['code'], detail: string): void {
  reading.faults.push({ pointer: place.pointer, code, detail });
}

/** Notes that a value is not of the type it must have, or is null. */
export function noteWrongType(reading: FilterReading, place: Place, value: unknown, expected: string): void {
  if (value === null) noteFault(reading, place, 'null_value', `Expected ${expected}, not null; isNull asks for null.`);
  else noteFault(reading, place, 'wrong_type', `Expected ${expected}, not ${nameType(value)}.`);
}

/** Counts a condition, and notes the first that is one too many. */
export function countCondition(reading: FilterReading, place: Place): void {
  reading.conditions += 1;
  if (reading.conditions !== filterLimits.conditions + 1) return;
  reading.excesses.push({
    pointer: place.pointer,
    code: 'too_many',
    detail: `A filter holds at most ${filterLimits.conditions} conditions.`,
  });
}

/** The place within `AND`, `OR` or `NOT`; undefined, and noted, where that is too deep to go on. */
export function enterLogic(reading: FilterReading, place: Place, key: string): Place | undefined {
  const inner = { ...enterKey(place, key), logicDepth: place.logicDepth + 1 };
  if (inner.logicDepth <= filterLimits.logicDepth) return inner;
  const detail = `AND, OR and NOT lie in one another at most ${filterLimits.logicDepth} deep.`;
  reading.excesses.push({ pointer: inner.pointer, code: 'too_deep', detail });
  return undefined;
}

/** The place at a relation's other end; undefined, and noted, where that is too far to go on. */
export function enterRelation(reading: FilterReading, place: Place): Place | undefined {
  const inner = { ...place, relationDepth: place.relationDepth + 1 };
  if (inner.relationDepth <= filterLimits.relationDepth) return inner;
  const detail = `A filter goes through at most ${filterLimits.relationDepth} relations.`;
  reading.excesses.push({ pointer: inner.pointer, code: 'too_deep', detail });
  return undefined;
}
