import type { WorldServices } from '../../family.js';
import { createQinlingFacade } from './behaviour.js';
import type { QinlingRuntime } from './state.js';

/** The demo world: one runtime, available. Users and tokens are in every world. */
export function demo(runtime: QinlingRuntime, services: WorldServices): void {
  createQinlingFacade(runtime, services).runtimes.put({
    id: 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d',
    name: 'python3',
    description: 'Runtime Python3.7 ready for production.',
  });
}
