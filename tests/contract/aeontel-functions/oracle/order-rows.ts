import type { AeontelFunction, FunctionSortKey } from '@functionary/aeontel-functions';
import { compareValues, type Value } from './compare-values.js';

/** Orders two rows: below 0, `a` comes first; never 0 for two rows. */
export type Compare = (a: AeontelFunction, b: AeontelFunction) => number;

const read = (row: object, field: string) => (row as Record<string, Value>)[field] ?? null;

function compareBy(field: string, direction: string): Compare {
  const isDown = direction.startsWith('desc');
  const isNullFirst = direction.endsWith('nulls_first') || direction === 'desc';
  return (a, b) => {
    const [left, right] = [read(a, field), read(b, field)];
    if (left === null || right === null) {
      if (left === right) return 0;
      return (left === null) === isNullFirst ? -1 : 1;
    }
    return compareValues(field, left, right) * (isDown ? -1 : 1);
  };
}

/** The order that `orderBy` asks for: the newest first by default, and ties by `id` in the direction of the last key. */
export function compareInOrder(orderBy: readonly FunctionSortKey[] | undefined): Compare {
  const keys = (orderBy?.length ? orderBy : [{ createdAt: 'desc' }]).flatMap((key) => Object.entries(key));
  const given = [...keys, ['id', keys.at(-1)![1]] as const];
  // behind the id nothing decides, not even for a row that has changed since
  const deciding = given.slice(0, given.findIndex(([field]) => field === 'id') + 1);
  const steps = deciding.map(([field, direction]) => compareBy(field, direction as string));
  return (a, b) => {
    for (const step of steps) {
      const found = step(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}
