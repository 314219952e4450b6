import type { WorldServices } from '../../family.js';
import { type QinlingRuntime, type RuntimeRecord, writeTime } from './state.js';

/** What tests do to a world's Qinling besides calling it. */
export interface QinlingFacade {
  readonly runtimes: {
    /** Puts a runtime in any state. What is left out: a public, trusted, available one of project `demo`, made now. */
    put(runtime: Partial<RuntimeRecord>): RuntimeRecord;
    list(): readonly RuntimeRecord[];
  };
}

/** Makes `world.qinling`. */
export function createQinlingFacade(runtime: QinlingRuntime, services: WorldServices): QinlingFacade {
  return {
    runtimes: {
      put(given) {
        const record: RuntimeRecord = {
          id: services.uuid(),
          name: null,
          image: 'openstackqinling/python3-runtime',
          description: null,
          is_public: true,
          trusted: true,
          status: 'available',
          project_id: runtime.data.identity.projects.find((project) => project.name === 'demo')!.id,
          created_at: writeTime(services.now()),
          updated_at: null,
          ...given,
        };
        runtime.data.runtimes = [...runtime.data.runtimes.filter((each) => each.id !== record.id), record];
        return record;
      },
      list: () => runtime.data.runtimes,
    },
  };
}
