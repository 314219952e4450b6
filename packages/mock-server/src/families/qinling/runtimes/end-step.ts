import { applyChanges } from '../apply-changes.js';
import type { QinlingWorld } from '../state.js';
import { type RuntimeEnd, type RuntimeStep, runtimeSteps, type UpgradingRuntime } from './runtime-steps.js';

/** Ends a step of a runtime; of one that is not in it, nothing. */
export function endStep({ runtime, services }: QinlingWorld, id: string, step: RuntimeStep, end: RuntimeEnd): void {
  const rule = runtimeSteps[step];
  const record: UpgradingRuntime | undefined = runtime.data.runtimes.get(id);
  if (!record || record.status !== rule.during) return;
  const status = rule[end];
  if (status === 'gone') {
    runtime.data.runtimes.delete(id);
    return;
  }
  const { previousImage } = record;
  delete record.previousImage;
  const isRolledBack = end === 'failed' && previousImage !== undefined;
  applyChanges(record, { status, ...(isRolledBack && { image: previousImage }) }, services.now());
}
