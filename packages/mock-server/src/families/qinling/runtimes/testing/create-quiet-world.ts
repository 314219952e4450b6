import type { Json, WorldServices } from '../../../../family.js';
import { createSeededRandom } from '../../../../seeded-random.js';
import type { Requester } from '../../requester.js';
import { createQinlingData, type FunctionRecord, type QinlingWorld, type RuntimeRecord } from '../../state.js';

/** A world in which nothing happens by itself, for tests of what is inside the family. */
export interface QuietWorld extends QinlingWorld {
  /** Changes that were announced, in order. */
  readonly changes: { kind: string; item: string; data: Json }[];
  /** The clock, ms since 1970. */
  now: number;
}

/** When quiet worlds begin. */
export const startTime = '2026-01-15T12:00:00Z';

/** Who asks in these tests. */
export const owner: Requester = { userId: 'u', projectId: 'own', isAdmin: false };
/** An administrator of another project. */
export const foreignAdmin: Requester = { userId: 'a', projectId: 'other', isAdmin: true };
/** Someone of another project. */
export const stranger: Requester = { userId: 's', projectId: 'other', isAdmin: false };

/** Makes a quiet world. */
export function createQuietWorld(): QuietWorld {
  const random = createSeededRandom(1);
  const world = {
    changes: [] as QuietWorld['changes'],
    now: Date.parse(startTime),
    services: {
      now: () => world.now,
      uuid: random.uuid,
      hex: random.hex,
      change: (change: QuietWorld['changes'][number]) => world.changes.push(change),
    } as unknown as WorldServices,
    runtime: {
      data: createQinlingData(Date.parse(startTime)),
      code: { handlers: new Map() },
      onEvent: () => undefined,
    },
  };
  return world;
}

/** Puts a runtime there: available, public, of the project `own`. */
export function putRuntime(world: QinlingWorld, given: Partial<RuntimeRecord> = {}): RuntimeRecord {
  const record: RuntimeRecord = {
    ...{ id: 'r1', name: null, image: 'python', description: null, is_public: true, trusted: true },
    ...{ status: 'available', project_id: 'own', created_at: startTime, updated_at: null },
    ...given,
  };
  world.runtime.data.runtimes.set(record.id, record);
  return record;
}

/** Puts a function there: of the package source, with the runtime `r1`, of the project `own`. */
export function putFunction(world: QinlingWorld, given: Partial<FunctionRecord> = {}): FunctionRecord {
  const record: FunctionRecord = {
    ...{ id: 'f1', name: null, description: null, cpu: 100, memory_size: 33_554_432, timeout: 5, runtime_id: 'r1' },
    ...{ code: { source: 'package' as const }, entry: 'main.main', count: 0, latest_version: 0 },
    ...{ project_id: 'own', created_at: startTime, updated_at: null },
    ...given,
  };
  world.runtime.data.functions.set(record.id, record);
  return record;
}

/** A ZIP file of `size` bytes, at least 22, that differs by its mark. */
export function makeZip(mark = 1, size = 40): Uint8Array {
  const bytes = new Uint8Array(size).fill(mark, 0, size - 22);
  bytes.set([0x50, 0x4b, 5, 6], size - 22);
  return bytes;
}

/** What a call throws: status and text; undefined when it does not. */
export function refusalOf(act: () => unknown): readonly [status: number, text: string] | undefined {
  try {
    act();
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return [status, message];
  }
  return undefined;
}
