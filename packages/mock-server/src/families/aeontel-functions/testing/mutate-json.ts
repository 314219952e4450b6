import * as fc from 'fast-check';

const junk = fc.constantFrom<unknown>(
  ...[null, true, false, 0, 1, -1, 1.5, 1e300, '', ' ', 'x', 'true', '1', '\ud800', '\u0000', '😀', [], {}, [null]],
  ...[[{}], { a: 1 }, { eq: null }, { in: [] }, 'x'.repeat(256), '😀'.repeat(255), '2026-02-30T00:00:00Z'],
);
const keys = fc.constantFrom(
  ...['name', 'eq', 'in', 'AND', 'OR', 'NOT', 'isNull', 'like', 'versions', 'workspace', 'args', 'id', 'system', 'asc'],
  ...['', 'a/b~c', '__proto__', 'constructor', 'toString', 'length', 'Name', 'and'],
);

type Edit = (value: unknown) => unknown;

function put(target: object, key: string | number, value: unknown): object {
  const copy = Array.isArray(target) ? [...target] : { ...target };
  // as JSON.parse does: `__proto__` is a key like others
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function drop(target: object, key: string | number): object {
  if (Array.isArray(target)) return target.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(target).filter(([each]) => each !== key));
}

/** Goes down by `path`, its numbers choosing among keys, and edits what is there. */
function editAt(value: unknown, path: readonly number[], edit: Edit): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== 'object' || value === null) return edit(value);
  const own = Object.keys(value);
  if (own.length === 0) return edit(value);
  const key = own[first % own.length]!;
  return put(value, Array.isArray(value) ? Number(key) : key, editAt((value as never)[key], rest, edit));
}

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  junk.map(
    (value): Edit =>
      () =>
        value,
  ),
  fc.tuple(keys, junk).map(
    ([key, value]): Edit =>
      (target) =>
        typeof target === 'object' && target !== null && !Array.isArray(target) ? put(target, key, value) : value,
  ),
  fc.nat(9).map((index): Edit => {
    return (target) => {
      if (typeof target !== 'object' || target === null) return [target];
      const own = Object.keys(target);
      return own.length === 0 ? null : drop(target, own[index % own.length]!);
    };
  }),
  fc.constant<Edit>((target) => [target]),
  fc.constant<Edit>((target) => ({ NOT: target })),
);

/** JSON that is good, or has been spoilt in a place or two. */
export function mutateJson(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoil = fc.tuple(fc.array(fc.nat(9), { maxLength: 6 }), someEdit);
  return fc
    .tuple(good, fc.array(spoil, { maxLength: 2 }))
    .map(([value, spoils]) => spoils.reduce((now, [path, edit]) => editAt(now, path, edit), value));
}
