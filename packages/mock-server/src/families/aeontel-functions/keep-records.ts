import { deriveShownIn, dropInstallations } from './keep-installation.js';
import { createFunctionIndex } from './query/function-index.js';
import { createDeadlines } from './retention.js';
import type { AeontelData, AeontelRuntime, FunctionRecord, VersionRecord } from './state.js';

/** What is derived from the data. */
export function deriveFrom(data: AeontelData): AeontelRuntime['derived'] {
  const versionIds = new Map<string, Set<string>>();
  for (const version of data.versions.values()) noteVersion(versionIds, version);
  return {
    index: createFunctionIndex(data.functions.values()),
    versionIds,
    shownIn: deriveShownIn(data.installations),
    deadlines: createDeadlines(data.functions.values()),
  };
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
  derived.deadlines.note(record);
}

/** Puts a version in. */
export function keepVersion({ data, derived }: AeontelRuntime, record: VersionRecord): void {
  data.versions.set(record.id, record);
  noteVersion(derived.versionIds, record);
}

/** Removes functions, their versions, and where they are shown. */
export function removeFunctions(runtime: AeontelRuntime, ids: readonly string[]): void {
  const { data, derived } = runtime;
  for (const id of ids) {
    data.functions.delete(id);
    derived.index.remove(id);
    for (const versionId of derived.versionIds.get(id) ?? []) data.versions.delete(versionId);
    derived.versionIds.delete(id);
    derived.deadlines.forget(id);
  }
  dropInstallations(runtime, ids);
}
