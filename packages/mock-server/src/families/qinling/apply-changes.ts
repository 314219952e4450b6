import { writeTime } from './state.js';

/** Whether two values of a record are the same, keys in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** Writes values into a record. Its time of update moves only where one of them is new, as the database has it. */
export function applyChanges<Held extends { updated_at: string | null }>(
  record: Held,
  changes: Partial<Held>,
  now: number,
): void {
  const isNew = (Object.keys(changes) as (keyof Held)[]).some((key) => !isSame(record[key], changes[key]));
  if (isNew) Object.assign(record, changes, { updated_at: writeTime(now) });
}
