import { applyChanges } from '../apply-changes.js';
import type { QinlingWorld, RuntimeRecord } from '../state.js';
import { type RuntimeStep, runtimeSteps } from './runtime-steps.js';

/** Puts a runtime into a step, which the world's progress (kind `runtime`, item the runtime's id) then ends. */
export function beginStep({ services }: QinlingWorld, runtime: RuntimeRecord, step: RuntimeStep): void {
  applyChanges(runtime, { status: runtimeSteps[step].during }, services.now());
  services.change({ kind: 'runtime', item: runtime.id, data: { id: runtime.id, step } });
}
