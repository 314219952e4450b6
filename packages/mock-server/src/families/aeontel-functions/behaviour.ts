import type { WorldServices } from '../../family.js';
import type { AeontelHandler } from './invocation/registered-code.js';
import { keepFunction, keepVersion } from './keep-records.js';
import { makeId } from './make-id.js';
import { armExpiry } from './retention.js';
import {
  type AeontelRuntime,
  type FunctionRecord,
  type InstallationRecord,
  type SchemaRecord,
  type TokenRecord,
  type UserRecord,
  type VersionRecord,
  type WorkspaceRecord,
  writeTime,
} from './state.js';

/** A record of which only some fields are given. */
type Partly<Kept, Needed extends keyof Kept = never> = Partial<Kept> & Pick<Kept, Needed>;

/** What tests do to Aeontel besides calling it: `world.aeontel`. */
export interface AeontelFacade {
  /** Registers code by a version's id, a function's id, or its name. Without code a function gives back its arguments. */
  handler(idOrName: string, code: AeontelHandler): AeontelFacade;
  /** How long a run may take from now on. @param ms by the world's clock @default 30 000 */
  timeout(ms: number): AeontelFacade;
  readonly functions: {
    /** Puts a function in any state; one without `defaultVersionId` gets a version `v1`, unless it is null. */
    put(given: Partly<FunctionRecord, 'name'>): FunctionRecord;
    list(): readonly FunctionRecord[];
  };
  readonly versions: {
    put(given: Partly<VersionRecord, 'functionId'>): VersionRecord;
    list(): readonly VersionRecord[];
  };
  readonly workspaces: { put(given: Partly<WorkspaceRecord>): WorkspaceRecord; list(): readonly WorkspaceRecord[] };
  readonly users: { put(given: Partly<UserRecord>): UserRecord; list(): readonly UserRecord[] };
  readonly schemas: { put(given: Partly<SchemaRecord, 'schema'>): SchemaRecord; list(): readonly SchemaRecord[] };
  readonly tokens: { put(value: string, holder: TokenRecord): AeontelFacade };
  /** Makes a function visible in a workspace, as an integration does. */
  install(installation: InstallationRecord): AeontelFacade;
}

/** Makes `world.aeontel`. */
export function createAeontelFacade(runtime: AeontelRuntime, services: WorldServices): AeontelFacade {
  const world = { runtime, services };
  const copyAll = <Kept>(records: Iterable<Kept>): Kept[] => [...records].map((each) => structuredClone(each));
  const times = () => ({ createdAt: writeTime(services.now()), updatedAt: writeTime(services.now()) });

  function putVersion(given: Partly<VersionRecord, 'functionId'>): VersionRecord {
    const record: VersionRecord = {
      ...{ id: given.id ?? makeId(world, 'fnv'), name: 'v1', parentId: null },
      ...{ inputSchemaId: 'sch_input', outputSchemaId: 'sch_output', ...times() },
      ...given,
    };
    keepVersion(runtime, record);
    return structuredClone(record);
  }

  function putFunction(given: Partly<FunctionRecord, 'name'>): FunctionRecord {
    const id = given.id ?? makeId(world, 'fun');
    const record: FunctionRecord = {
      ...{ id, workspaceId: 'wsp_demo', description: null, source: 'custom', system: false },
      defaultVersionId: given.defaultVersionId === undefined ? makeId(world, 'fnv') : given.defaultVersionId,
      ...{ createdBy: 'usr_admin', runtimeUserId: null, deletedAt: null, retentionTier: null, ...times() },
      ...given,
    };
    keepFunction(runtime, record);
    const versionId = record.defaultVersionId;
    if (versionId !== null && !runtime.data.versions.has(versionId)) putVersion({ id: versionId, functionId: id });
    armExpiry(world, record);
    return structuredClone(record);
  }

  const facade: AeontelFacade = {
    handler(idOrName, code) {
      if (typeof idOrName !== 'string' || idOrName.trim() === '') {
        throw new TypeError(
          'Code is registered by the id of a version or function, or its name: a text that is not blank.',
        );
      }
      if (typeof code !== 'function') throw new TypeError(`The code of '${idOrName}' is no function.`);
      runtime.code.handlers.set(idOrName, code);
      return facade;
    },
    timeout(ms) {
      if (!(ms > 0 && Number.isFinite(ms))) throw new RangeError('A timeout is a number of milliseconds above 0.');
      runtime.code.timeoutMs = ms;
      return facade;
    },
    functions: { put: putFunction, list: () => copyAll(runtime.data.functions.values()) },
    versions: { put: putVersion, list: () => copyAll(runtime.data.versions.values()) },
    workspaces: {
      put(given) {
        const record: WorkspaceRecord = {
          ...{ id: given.id ?? makeId(world, 'wsp'), name: 'Workspace', retentionTier: 'medium', serviceUserId: null },
          ...{ members: new Map(), createdAt: times().createdAt },
          ...given,
        };
        runtime.data.workspaces.set(record.id, record);
        return structuredClone(record);
      },
      list: () => copyAll(runtime.data.workspaces.values()),
    },
    users: {
      put(given) {
        const id = given.id ?? makeId(world, 'usr');
        const record: UserRecord = {
          ...{ id, name: 'User', handle: id, isPlatformAdmin: false, createdAt: times().createdAt },
          ...given,
        };
        runtime.data.users.set(id, record);
        return structuredClone(record);
      },
      list: () => copyAll(runtime.data.users.values()),
    },
    schemas: {
      put(given) {
        const record: SchemaRecord = { id: given.id ?? makeId(world, 'sch'), workspaceId: 'wsp_demo', ...given };
        runtime.data.schemas.set(record.id, record);
        return structuredClone(record);
      },
      list: () => copyAll(runtime.data.schemas.values()),
    },
    tokens: {
      put(value, holder) {
        runtime.data.tokens.set(value, holder);
        return facade;
      },
    },
    install(installation) {
      runtime.data.installations.push({ ...installation });
      return facade;
    },
  };
  return facade;
}
