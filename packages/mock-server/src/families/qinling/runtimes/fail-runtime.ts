import type { QinlingWorld } from '../state.js';
import { endStep } from './end-step.js';
import { stepOf } from './runtime-steps.js';

/**
 * Makes the step that a runtime is in fail now: one that is `creating` goes to `error`, one that is `upgrading` back to
 * its old image. Behind `world.qinling.runtimes.fail(id)`; the world's progress for `runtime` has to let the step wait.
 *
 * @throws RangeError when there is no such runtime, or it is in no step.
 */
export function failRuntime(world: QinlingWorld, id: string): void {
  const record = world.runtime.data.runtimes.get(id);
  if (!record) throw new RangeError(`There is no runtime '${id}'.`);
  const step = stepOf(record.status);
  if (!step) {
    throw new RangeError(
      `Runtime '${id}' is ${record.status}: only what is creating, upgrading or deleting can fail. Let the step wait with progress.set('manual', { kind: 'runtime' }).`,
    );
  }
  endStep(world, id, step, 'failed');
}
