import type { WorldServices } from '../../family.js';
import { createRegisteredCode } from './invocation/registered-code.js';
import { endRuns, onTimeout } from './invocation/run-code.js';
import { deriveFrom } from './keep-records.js';
import { putPeople } from './people.js';
import { type AeontelRuntime, createAeontelData } from './state.js';

/** The family's runtime: two workspaces, their users, tokens and schemas, and no function. */
export function createAeontelRuntime(services: WorldServices): AeontelRuntime {
  const data = createAeontelData();
  putPeople(data, services.now());
  const runtime: AeontelRuntime = {
    data,
    derived: deriveFrom(data),
    isQueryLenient: services.options.aeontel?.lenientQuery === true,
    code: createRegisteredCode(),
    onEvent(kind, event) {
      if (kind === 'timeout') onTimeout(runtime.code, event);
    },
    onRestore() {
      endRuns(runtime.code);
      runtime.derived = deriveFrom(runtime.data);
    },
    onClose: () => endRuns(runtime.code),
  };
  return runtime;
}
