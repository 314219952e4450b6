import type { Json, WorldServices } from '../../family.js';
import { onExecutionEvent } from './executions/on-execution-event.js';
import { onRestore } from './executions/on-restore.js';
import { onJobEvent } from './jobs/on-job-event.js';
import { onRuntimeEvent } from './runtimes/on-runtime-event.js';
import { createQinlingData, type QinlingRuntime, type QinlingWorld } from './state.js';

const eventHandlers: Readonly<Record<string, (world: QinlingWorld, data: Json) => void>> = {
  runtime: onRuntimeEvent,
  execution: onExecutionEvent,
  job: onJobEvent,
};

/** The family's runtime, in a world that starts now. */
export function createQinlingRuntime(services: WorldServices): QinlingRuntime {
  const runtime: QinlingRuntime = {
    data: createQinlingData(services.now()),
    code: { handlers: new Map() },
    onEvent: (kind, data) => eventHandlers[kind]!(world, data),
    onRestore: () => onRestore(world),
  };
  const world: QinlingWorld = { runtime, services };
  return runtime;
}
