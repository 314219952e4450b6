import type { AeontelFunctionRecord, World } from '@functionary/mock-server';

/** A row as tests put it; the other fields are the mock's. */
export type Row = Partial<AeontelFunctionRecord>;

/** A time. @param minutes before the worlds of the suite begin */
export const minutesAgo = (minutes: number): string =>
  new Date(Date.UTC(2026, 0, 15, 12, 0, 0, 250) - minutes * 60_000).toISOString();

/** Puts functions with the ids `fun_a`, …, a minute apart, the first the newest, so that a list without an order has them in this order. */
export function putRows(world: World, rows: Readonly<Record<string, Row>>): void {
  for (const [index, [id, row]] of Object.entries<Row>(rows).entries()) {
    const at = minutesAgo(index + 1);
    world.aeontel.functions.put({ id: `fun_${id}`, createdAt: at, updatedAt: at, ...row, name: row.name ?? id });
  }
}

/** Puts functions with the ids `fun_00`, `fun_01`, … as {@link putRows} does. */
export function putNumbered(world: World, count: number): string[] {
  const ids = Array.from({ length: count }, (_, index) => String(index).padStart(2, '0'));
  putRows(world, Object.fromEntries(ids.map((id) => [id, {}])));
  return ids.map((id) => `fun_${id}`);
}

/** The ids of rows, without the `fun_`. */
export const idsOf = (rows: Iterable<{ readonly id: string }>): string[] => [...rows].map(({ id }) => id.slice(4));
