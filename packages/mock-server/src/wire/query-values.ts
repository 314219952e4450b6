import type { QueryValues } from '../family.js';

const none: readonly string[] = [];

const empty: QueryValues = { get: () => undefined, all: () => none, names: () => none };

/** The values of a query as they were sent, decoded once and only when asked for. */
export function createQueryValues(query: string): QueryValues {
  if (query === '') return empty;
  let values: Map<string, string[]> | undefined;
  let names: readonly string[] | undefined;

  function parse(): Map<string, string[]> {
    if (values) return values;
    values = new Map();
    for (const [name, value] of new URLSearchParams(query)) {
      const all = values.get(name);
      if (all) all.push(value);
      else values.set(name, [value]);
    }
    return values;
  }

  return {
    get: (name) => parse().get(name)?.[0],
    all: (name) => parse().get(name) ?? none,
    names() {
      names ??= [...parse().keys()];
      return names;
    },
  };
}
