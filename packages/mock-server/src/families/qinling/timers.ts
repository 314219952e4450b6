import type { Json } from '../../family.js';
import type { QinlingWorld } from './state.js';

/** An event that is taken back when it is no longer wanted. */
export interface Timer {
  /** What it is for: one of a name at a time. */
  readonly name: string;
  /** ms since 1970. */
  readonly at: number;
  readonly kind: string;
  readonly data: Json;
}

/** Whether a timer of this name is set. */
export function hasTimer(world: QinlingWorld, name: string): boolean {
  return world.runtime.data.timers.has(name);
}

/** Takes a timer back, if it is set. */
export function clearTimer(world: QinlingWorld, name: string): void {
  const { timers } = world.runtime.data;
  const id = timers.get(name);
  if (id === undefined) return;
  world.services.unschedule(id);
  timers.delete(name);
}

/** Sets a timer, in place of an earlier one of its name. */
export function setTimer(world: QinlingWorld, { name, at, kind, data }: Timer): void {
  clearTimer(world, name);
  world.runtime.data.timers.set(name, world.services.schedule({ at, kind, data }));
}
