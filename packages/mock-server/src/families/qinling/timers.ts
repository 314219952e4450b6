import type { Json } from '../../family.js';
import type { QinlingData, QinlingWorld } from './state.js';

/** Ids of events on the clock's queue, by what they are for. They lie with the data: a snapshot holds both. */
type DataWithTimers = QinlingData & { timers?: Map<string, number> };

/** An event that is taken back when it is no longer wanted. */
export interface Timer {
  /** What it is for: one of a name at a time. */
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
  readonly kind: string;
  readonly data: Json;
}

function timersOf({ runtime }: QinlingWorld): Map<string, number> {
  const data: DataWithTimers = runtime.data;
  data.timers ??= new Map();
  return data.timers;
}

/** Whether a timer of this name is set. */
export function hasTimer(world: QinlingWorld, name: string): boolean {
  return timersOf(world).has(name);
}

/** Takes a timer back, if it is set. */
export function clearTimer(world: QinlingWorld, name: string): void {
  const timers = timersOf(world);
  const id = timers.get(name);
  if (id === undefined) return;
  world.services.unschedule(id);
  timers.delete(name);
}

/** Sets a timer, in place of an earlier one of its name. */
export function setTimer(world: QinlingWorld, { name, at, kind, data }: Timer): void {
  clearTimer(world, name);
  timersOf(world).set(name, world.services.schedule({ at, kind, data }));
}
