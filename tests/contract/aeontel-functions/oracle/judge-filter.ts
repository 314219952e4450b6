import { compareValues, type Value } from './compare-values.js';

/** What filters find at the other end of relations: what the caller may see, and nothing deleted. */
export type FindRelated = (entity: string, relation: string, row: object) => readonly [entity: string, rows: object[]];

type Truth = boolean | null;
type Json = Record<string, unknown>;

const relations = new Set(['workspace', 'defaultVersion', 'createdByUser', 'runtimeUser', 'versions', 'function']);

const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const every = (truths: Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const some = (truths: Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);

function matchPattern(value: string, pattern: string): boolean {
  const source = pattern.replace(/\\?./gsu, (part) => {
    if (part === '%') return '.*';
    if (part === '_') return '.';
    const sign = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
    return sign.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'su').test(value);
}

function judgeOperator(field: string, value: Value, operator: string, wanted: unknown): Truth {
  if (operator === 'isNull') return (value === null) === wanted;
  if (operator === 'isNotNull') return (value !== null) === wanted;
  const isAmong = (): Truth => some((wanted as string[]).map((each) => judgeOperator(field, value, 'eq', each)));
  if (operator === 'in') return isAmong();
  if (operator === 'notIn') return not(isAmong());
  if (value === null) return null;
  if (operator === 'like') return matchPattern(value as string, wanted as string);
  if (operator === 'ilike') return matchPattern((value as string).toLowerCase(), (wanted as string).toLowerCase());
  if (operator === 'notLike' || operator === 'notIlike')
    return not(judgeOperator(field, value, operator === 'notLike' ? 'like' : 'ilike', wanted));
  const found = compareValues(field, value, wanted as Value);
  const answers: Record<string, boolean> = {
    ...{ eq: found === 0, ne: found !== 0, gt: found > 0, gte: found >= 0, lt: found < 0, lte: found <= 0 },
  };
  return answers[operator]!;
}

function judgeCondition(field: string, value: Value, condition: unknown): Truth {
  if (condition === null) return value === null;
  if (typeof condition !== 'object') return judgeOperator(field, value, 'eq', condition);
  return judgeKeys(
    condition as Json,
    (part) => judgeCondition(field, value, part),
    (operator, wanted) => judgeOperator(field, value, operator, wanted),
  );
}

function judgeKeys(whole: Json, judge: (part: unknown) => Truth, rest: (key: string, value: unknown) => Truth): Truth {
  return every(
    Object.entries(whole).map(([key, value]) => {
      if (key === 'AND') return every((value as unknown[]).map(judge));
      if (key === 'OR') return some((value as unknown[]).map(judge));
      return key === 'NOT' ? not(judge(value)) : rest(key, value);
    }),
  );
}

/** Judges a row by a filter in the logic of three values: null is unknown. */
export function judgeFilter(filter: object, row: object, find: FindRelated, entity = 'function'): Truth {
  return judgeKeys(
    filter as Json,
    (part) => judgeFilter(part as object, row, find, entity),
    (key, value) => {
      if (!relations.has(key)) return judgeCondition(key, (row as Record<string, Value>)[key] ?? null, value);
      const [other, rows] = find(entity, key, row);
      if (typeof value === 'boolean') return rows.length > 0 === value;
      return rows.some((each) => judgeFilter(value as object, each, find, other) === true);
    },
  );
}
