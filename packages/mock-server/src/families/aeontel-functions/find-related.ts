import type { Related } from './query/rows.js';
import type { Requester } from './requester.js';
import type { AeontelRuntime, FunctionRecord, VersionRecord } from './state.js';

/** What filters see at the other end of relations: what the caller may see, and nothing deleted. */
export function findRelated({ data, derived }: AeontelRuntime, requester: Requester): Related {
  function seeFunction(id: string): FunctionRecord | undefined {
    const record = data.functions.get(id);
    return record && requester.sees(record) ? record : undefined;
  }
  function seeVersion(id: string): VersionRecord | undefined {
    const version = data.versions.get(id);
    return version && seeFunction(version.functionId) ? version : undefined;
  }
  /** One by one: a filter stops at the first that it matches. */
  function* seeVersionsOf(functionId: string): Generator<VersionRecord, undefined> {
    for (const id of derived.versionIds.get(functionId) ?? []) {
      const version = seeVersion(id);
      if (version) yield version;
    }
  }
  return {
    workspaceOf: (id) => (requester.reaches(id) ? data.workspaces.get(id) : undefined),
    versionOf: seeVersion,
    versionsOf: seeVersionsOf,
    userOf: (id) => data.users.get(id),
    functionOf: seeFunction,
  };
}
