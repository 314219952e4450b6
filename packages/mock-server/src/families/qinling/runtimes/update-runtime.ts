import { applyChanges } from '../apply-changes.js';
import { conflict, notAllowed } from '../errors.js';
import type { QinlingData, QinlingWorld, RuntimeRecord } from '../state.js';
import { hasWorkers } from '../workers.js';
import { beginStep } from './begin-step.js';
import type { UpgradingRuntime } from './runtime-steps.js';

/** What of a runtime can be new; null is the same as nothing. */
export interface RuntimeChanges {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly image?: string | null;
}

/** The functions of a runtime, of every project. */
export function functionsOf(data: QinlingData, runtimeId: string) {
  return [...data.functions.values()].filter((each) => each.runtime_id === runtimeId);
}

/**
 * Changes a runtime. A new image makes it `upgrading`.
 *
 * @throws ServiceError 409 for an image, where the runtime is not available; 403 for a new one, where a function has
 *   a worker: the text names the function, as the service's does.
 */
export function updateRuntime(world: QinlingWorld, record: RuntimeRecord, changes: RuntimeChanges): void {
  const { image } = changes;
  const hasImage = image !== undefined && image !== null;
  if (hasImage && record.status !== 'available') throw conflict(`Runtime ${record.id} is not available.`);
  const isUpgrade = hasImage && image !== record.image;
  if (isUpgrade) {
    const busy = functionsOf(world.runtime.data, record.id).find(({ id }) => hasWorkers(world, id));
    if (busy) throw notAllowed(`Runtime ${busy.id} is still in use by functions.`);
  }
  const name = changes.name ?? record.name;
  const description = changes.description ?? record.description;
  applyChanges(record, { name, description }, world.services.now());
  if (!isUpgrade) return;
  const upgrading: UpgradingRuntime = record;
  upgrading.previousImage = record.image;
  applyChanges(record, { image }, world.services.now());
  beginStep(world, record, 'upgrade');
}
