import type { Json } from '../../../family.js';
import type { QinlingWorld } from '../state.js';
import { endStep } from './end-step.js';
import type { RuntimeStep } from './runtime-steps.js';

/** A change of kind `runtime` has come due: the step ends well. */
export function onRuntimeEvent(world: QinlingWorld, data: Json): void {
  const { id, step } = data as { id: string; step: RuntimeStep };
  endStep(world, id, step, 'done');
}
