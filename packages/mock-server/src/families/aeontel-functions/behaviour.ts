import type { WorldServices } from '../../family.js';
import { isOneOf, readGiven, refuseField, requireKept } from './check-given.js';
import { fillFunction, fillSchema, fillUser, fillVersion, fillWorkspace, type Given } from './default-records.js';
import type { AeontelHandler } from './invocation/registered-code.js';
import { keepInstallation } from './keep-installation.js';
import { keepFunction, keepVersion } from './keep-records.js';
import type {
  AeontelData,
  AeontelRuntime,
  FunctionRecord,
  InstallationRecord,
  SchemaRecord,
  TokenRecord,
  UserRecord,
  VersionRecord,
  WorkspaceRecord,
} from './state.js';
import { sweepExpired } from './sweep-expired.js';

/**
 * What tests do to Aeontel besides calling it: `world.aeontel`. Records are as they go over the wire; those that come back
 * are copies. A deleted function whose time is up by the world's clock is nowhere to be found, here as on the wire.
 *
 * `put` puts a whole record, in the place of the one with its id if there is one: what is left out is as in a new one. To
 * change a field, put what is listed with that field changed:
 * `workspaces.put({ ...workspaces.list().find(({ id }) => id === 'wsp_demo')!, retentionTier: 'short' })`.
 *
 * What cannot be is refused, and nothing is put: TypeError for a value, or a field, that there is not, RangeError for the id
 * of what this world does not hold. Only `createdBy` and `runtimeUserId` may name users that it does not: they are gone.
 */
export interface AeontelFacade {
  /** Registers code by a version's id, a function's id, or its name. Without code a function gives back its arguments. */
  handler(idOrName: string, code: AeontelHandler): AeontelFacade;
  /** How long a run may take from now on. @param ms by the world's clock @default 30 000 */
  timeout(ms: number): AeontelFacade;
  readonly functions: {
    /**
     * Puts a function in any state, of `wsp_demo` unless it says otherwise; one without `defaultVersionId` gets a version
     * `v1`, unless it is null; put again, it keeps the default version that it had. One with `deletedAt` alone takes its
     * workspace's tier.
     */
    put(given: Given<FunctionRecord, 'name'>): FunctionRecord;
    list(): readonly FunctionRecord[];
  };
  readonly versions: {
    put(given: Given<VersionRecord, 'functionId'>): VersionRecord;
    list(): readonly VersionRecord[];
  };
  readonly workspaces: { put(given: Given<WorkspaceRecord>): WorkspaceRecord; list(): readonly WorkspaceRecord[] };
  readonly users: { put(given: Given<UserRecord>): UserRecord; list(): readonly UserRecord[] };
  readonly schemas: {
    /** Puts a JSON Schema: JSON, an object or a boolean. One that cannot be applied is told of where a function that names it is invoked: 500, and a line in the log. */
    put(given: Given<SchemaRecord, 'schema'>): SchemaRecord;
    list(): readonly SchemaRecord[];
  };
  /** @param value what stands behind `Bearer` */
  readonly tokens: { put(value: string, holder: TokenRecord): AeontelFacade };
  /** Makes a function visible in a workspace, as an integration does. */
  install(installation: InstallationRecord): AeontelFacade;
}

const isAnything = (): undefined => undefined;

/** @throws TypeError, RangeError for a holder that there is not */
function readHolder(data: AeontelData, all: TokenRecord): TokenRecord {
  const place = 'tokens.put';
  const kind = isOneOf('sec', 'pub', 'tok');
  const holder = readGiven<TokenRecord>(place, all, { kind, workspaceId: isAnything, userId: isAnything });
  if (holder.kind === 'tok') {
    requireKept(place, 'userId', holder.userId, data.users, 'Put the user first: world.aeontel.users.put({ id }).');
    return { kind: 'tok', userId: holder.userId };
  }
  const wanted = kind(holder.kind);
  if (wanted !== undefined) refuseField(place, 'kind', holder.kind, wanted);
  const fix = 'Put it first: world.aeontel.workspaces.put({ id }).';
  requireKept(place, 'workspaceId', holder.workspaceId ?? 'undefined', data.workspaces, fix);
  return { kind: holder.kind, workspaceId: holder.workspaceId };
}

/** Makes `world.aeontel`. */
export function createAeontelFacade(runtime: AeontelRuntime, services: WorldServices): AeontelFacade {
  const world = { runtime, services };
  const dataNow = (): AeontelData => {
    sweepExpired(world);
    return runtime.data;
  };
  const copyAll = <Kept>(records: Iterable<Kept>): Kept[] => [...records].map((each) => structuredClone(each));
  const keep = <Kept extends { readonly id: string }>(records: Map<string, Kept>, record: Kept): Kept => {
    records.set(record.id, record);
    return structuredClone(record);
  };

  function putVersion(given: Given<VersionRecord, 'functionId'>): VersionRecord {
    const record = fillVersion(world, given);
    keepVersion(runtime, record);
    return { ...record };
  }

  function putFunction(given: Given<FunctionRecord, 'name'>): FunctionRecord {
    sweepExpired(world);
    const record = fillFunction(world, given);
    keepFunction(runtime, record);
    const { id, defaultVersionId } = record;
    if (defaultVersionId !== null && !runtime.data.versions.has(defaultVersionId)) {
      putVersion({ id: defaultVersionId, functionId: id });
    }
    return { ...record };
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
    functions: { put: putFunction, list: () => copyAll(dataNow().functions.values()) },
    versions: {
      put(given) {
        sweepExpired(world);
        return putVersion(given);
      },
      list: () => copyAll(dataNow().versions.values()),
    },
    workspaces: {
      put: (given) => keep(runtime.data.workspaces, fillWorkspace(world, given)),
      list: () => copyAll(runtime.data.workspaces.values()),
    },
    users: {
      put: (given) => keep(runtime.data.users, fillUser(world, given)),
      list: () => copyAll(runtime.data.users.values()),
    },
    schemas: {
      put: (given) => keep(runtime.data.schemas, fillSchema(world, given)),
      list: () => copyAll(runtime.data.schemas.values()),
    },
    tokens: {
      put(value, holder) {
        if (typeof value !== 'string' || !/^[!-~]+$/.test(value)) {
          refuseField('tokens.put', 'value', value, 'a text of ASCII without blanks, as a header can carry it');
        }
        runtime.data.tokens.set(value, readHolder(runtime.data, holder));
        return facade;
      },
    },
    install(installation) {
      const data = dataNow();
      const given = readGiven('install', installation, { workspaceId: isAnything, functionId: isAnything });
      const fix = 'Put it first: world.aeontel';
      requireKept(
        'install',
        'workspaceId',
        String(given.workspaceId),
        data.workspaces,
        `${fix}.workspaces.put({ id }).`,
      );
      requireKept(
        'install',
        'functionId',
        String(given.functionId),
        data.functions,
        `${fix}.functions.put({ id, name }).`,
      );
      keepInstallation(runtime, given);
      return facade;
    },
  };
  return facade;
}
