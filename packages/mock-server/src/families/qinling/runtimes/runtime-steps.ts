import type { RuntimeRecord } from '../state.js';

/** What the engine does to a runtime after the answer. */
export type RuntimeStep = 'create' | 'upgrade' | 'delete';

/** How a step ends. `gone` is no status: the runtime is no more. */
export type RuntimeEnd = 'done' | 'failed';

interface StepRule {
  /** The status while it runs; it does nothing to a runtime that has left it. */
  readonly during: string;
  readonly done: 'available' | 'gone';
  readonly failed: 'available' | 'error' | 'gone';
}

/** The runtime's states (openstack/qinling engine/default_engine.py). An upgrade that fails is rolled back. */
export const runtimeSteps: Readonly<Record<RuntimeStep, StepRule>> = {
  create: { during: 'creating', done: 'available', failed: 'error' },
  upgrade: { during: 'upgrading', done: 'available', failed: 'available' },
  delete: { during: 'deleting', done: 'gone', failed: 'error' },
};

/** The step that a runtime is in, by its status. */
export function stepOf(status: string): RuntimeStep | undefined {
  return (Object.keys(runtimeSteps) as RuntimeStep[]).find((step) => runtimeSteps[step].during === status);
}

/** A runtime while it is upgraded: it shows the new image, and holds what it would go back to. */
export interface UpgradingRuntime extends RuntimeRecord {
  previousImage?: string;
}
