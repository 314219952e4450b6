import { createFunctionIndex } from './query/function-index.js';
import type { AeontelData, AeontelRuntime, AeontelWorld, FunctionRecord, VersionRecord } from './state.js';

/** What is derived from the data. */
export function deriveFrom(data: AeontelData): AeontelRuntime['derived'] {
  const versionIds = new Map<string, Set<string>>();
  for (const version of data.versions.values()) noteVersion(versionIds, version);
  return { index: createFunctionIndex(data.functions.values()), versionIds };
}

function noteVersion(versionIds: Map<string, Set<string>>, { id, functionId }: VersionRecord): void {
  const ids = versionIds.get(functionId);
  if (ids) ids.add(id);
  else versionIds.set(functionId, new Set([id]));
}

/** Puts a function in, or in the place of what it was. */
export function keepFunction({ data, derived }: AeontelRuntime, record: FunctionRecord): void {
  data.functions.set(record.id, record);
  derived.index.put(record);
}

/** Puts a version in. */
export function keepVersion({ data, derived }: AeontelRuntime, record: VersionRecord): void {
  data.versions.set(record.id, record);
  noteVersion(derived.versionIds, record);
}

/** Removes a function, its versions, and what waits for it. */
export function removeFunction({ runtime, services }: AeontelWorld, id: string): void {
  const { data, derived } = runtime;
  data.functions.delete(id);
  derived.index.remove(id);
  for (const versionId of derived.versionIds.get(id) ?? []) data.versions.delete(versionId);
  derived.versionIds.delete(id);
  data.installations = data.installations.filter((each) => each.functionId !== id);
  const armed = data.timers.get(id);
  if (armed !== undefined) services.unschedule(armed);
  data.timers.delete(id);
}
