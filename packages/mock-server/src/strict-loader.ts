import type { Family } from './family.js';
import type { StrictSchemas } from './table.js';

/** Loads a family's closed schemas at its first request, once for all worlds. */
export function createStrictLoader(): (family: Family) => StrictSchemas | Promise<StrictSchemas> {
  const loaded = new Map<Family, StrictSchemas>();
  const loading = new Map<Family, Promise<StrictSchemas>>();
  return (family) => {
    const known = loaded.get(family) ?? loading.get(family);
    if (known) return known;
    const load = family.loadStrict().then((schemas) => {
      loaded.set(family, schemas);
      return schemas;
    });
    loading.set(family, load);
    return load;
  };
}
