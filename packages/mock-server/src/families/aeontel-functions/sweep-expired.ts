import { removeFunctions } from './keep-records.js';
import type { AeontelWorld } from './state.js';

/**
 * Removes the deleted functions whose time is up. Every request and every use of the facade begins with it, so that nobody
 * meets one; where none is due it costs one look.
 */
export function sweepExpired(world: AeontelWorld): void {
  const due = world.runtime.derived.deadlines.takeDue(world.services.now());
  if (due.length > 0) removeFunctions(world.runtime, due);
}
