import type { Runtime } from './types.js';

/** The rows of a list: the service wraps them under a key, the page shows them bare. */
export function normaliseRows(body: unknown, key: string): readonly unknown[] | undefined {
  const rows = Array.isArray(body) ? body : (body as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(rows) ? rows : undefined;
}

/** A runtime: the page writes times with a blank for the T and without zone; they are UTC. */
export function normaliseRuntime(row: Runtime): Runtime {
  return {
    ...row,
    created_at: normaliseTime(row.created_at),
    updated_at: row.updated_at && normaliseTime(row.updated_at),
  };
}

function normaliseTime(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?$/, '$1T$2Z');
}
