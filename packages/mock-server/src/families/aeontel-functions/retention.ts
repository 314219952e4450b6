import type { Json } from '../../family.js';
import { removeFunction } from './keep-records.js';
import type { AeontelWorld, FunctionRecord, RetentionTier } from './state.js';

const day = 24 * 60 * 60 * 1000;

/** For how many ms a deleted function is kept; `none` for good. */
const keptFor: Readonly<Record<RetentionTier, number>> = {
  short: 7 * day,
  medium: 30 * day,
  long: 90 * day,
  none: Number.POSITIVE_INFINITY,
};

/** When a function goes by itself, ms since 1970; undefined where it does not. */
export function expiryOf({ deletedAt, retentionTier }: FunctionRecord): number | undefined {
  if (deletedAt === null || retentionTier === null || retentionTier === 'none') return undefined;
  return Date.parse(deletedAt) + keptFor[retentionTier];
}

/** Whether a function's time is up. The last instant is too late already. */
export function isExpired(record: FunctionRecord, now: number): boolean {
  const expiry = expiryOf(record);
  return expiry !== undefined && now >= expiry;
}

/** Sets, moves or takes back the event that ends a function. */
export function armExpiry({ runtime, services }: AeontelWorld, record: FunctionRecord): void {
  const { timers } = runtime.data;
  const armed = timers.get(record.id);
  if (armed !== undefined) services.unschedule(armed);
  timers.delete(record.id);
  const at = expiryOf(record);
  if (at !== undefined) timers.set(record.id, services.schedule({ at, kind: 'expiry', data: { id: record.id } }));
}

/** A function's time may be up. */
export function onExpiry(world: AeontelWorld, data: Json): void {
  const { id } = data as { id: string };
  const record = world.runtime.data.functions.get(id);
  if (record && isExpired(record, world.services.now())) removeFunction(world, id);
}
