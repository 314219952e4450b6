import { describeNoUuid } from '../decode/is-uuid.js';
import { badInput } from '../errors.js';
import type { Requester } from '../requester.js';
import { type QinlingWorld, type RuntimeRecord, writeTime } from '../state.js';
import { beginStep } from './begin-step.js';

/** How the ids of all records are written. */
const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a runtime is made of; null is the same as nothing. */
export interface NewRuntime {
  /** @default a random one */
  readonly id?: string | null;
  readonly name?: string | null;
  readonly image?: string | null;
  readonly description?: string | null;
  /** @default true */
  readonly is_public?: boolean | null;
  /** @default true */
  readonly trusted?: boolean | null;
}

/**
 * Makes a runtime, `creating` at first.
 *
 * @throws ServiceError 400 without an image (Qinling fails with 500 for one that is null), for an id that is taken, and
 *   for one that is no UUID (Qinling takes it, and then finds no such runtime by it).
 */
export function createRuntime(world: QinlingWorld, who: Requester, given: NewRuntime): RuntimeRecord {
  const { runtime, services } = world;
  if (given.image === undefined || given.image === null) {
    throw badInput("Required param is missing. Required: {'image'}");
  }
  const id = given.id ?? services.uuid();
  if (!idForm.test(id)) throw badInput(describeNoUuid(id));
  if (runtime.data.runtimes.has(id)) throw badInput("Duplicate entry for runtimes: ['id']");
  const record: RuntimeRecord = {
    id,
    name: given.name ?? null,
    image: given.image,
    description: given.description ?? null,
    is_public: given.is_public ?? true,
    trusted: given.trusted ?? true,
    status: 'creating',
    project_id: who.projectId,
    created_at: writeTime(services.now()),
    updated_at: null,
  };
  runtime.data.runtimes.set(id, record);
  beginStep(world, record, 'create');
  return record;
}
