import type { QueryValues } from '../family.js';

const none: readonly string[] = [];

/** The values of a query as they were sent, decoded once and only when asked for. */
export function createQueryValues(query: string): QueryValues {
  let values: Map<string, string[]> | undefined;

  function parse(): Map<string, string[]> {
    if (values) return values;
    values = new Map();
    if (query !== '') {
      for (const [name, value] of new URLSearchParams(query)) {
        const all = values.get(name);
        if (all) all.push(value);
        else values.set(name, [value]);
      }
    }
    return values;
  }

  return {
    get: (name) => parse().get(name)?.[0],
    all: (name) => parse().get(name) ?? none,
    names: () => [...parse().keys()],
  };
}
