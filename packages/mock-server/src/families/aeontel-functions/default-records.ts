/**
 * Records that a test puts into a world: judged, and with what it leaves out filled in.
 *
 * @module
 */

import {
  isAnyText,
  isBoolean,
  isId,
  isOneOf,
  isText,
  isTime,
  orNull,
  readGiven,
  refuseField,
  requireKept,
} from './check-given.js';
import { findNoJson } from './find-no-json.js';
import { makeId } from './make-id.js';
import { parseInstant } from './query/parse-instant.js';
import {
  type AeontelWorld,
  type FunctionRecord,
  type RetentionTier,
  type SchemaRecord,
  type UserRecord,
  type VersionRecord,
  type WorkspaceRecord,
  writeTime,
} from './state.js';

/** Some of a record, and at least these of it. */
export type Given<Kept, Needed extends keyof Kept = never> = Partial<Kept> & Pick<Kept, Needed>;

const tiers = ['short', 'medium', 'long', 'none'] as const;
const isTier = isOneOf(...tiers);
const isTimeOrNull = orNull(isTime);
const times = { createdAt: isTime, updatedAt: isTime };

const checks = {
  functions: {
    ...{ id: isId('fun'), workspaceId: orNull(isId('wsp')), name: isText, description: orNull(isAnyText) },
    ...{ defaultVersionId: orNull(isId('fnv')), source: isOneOf('custom', 'system', 'openapi-op'), system: isBoolean },
    ...{ createdBy: orNull(isId('usr')), runtimeUserId: orNull(isId('usr')), deletedAt: isTimeOrNull },
    ...{ retentionTier: orNull(isTier), ...times },
  },
  versions: {
    ...{ id: isId('fnv'), functionId: isId('fun'), name: isText, parentId: orNull(isId('fnv')) },
    ...{ inputSchemaId: isId('sch'), outputSchemaId: isId('sch'), ...times },
  },
  workspaces: {
    ...{ id: isId('wsp'), name: isText, retentionTier: isTier, serviceUserId: orNull(isId('usr')) },
    ...{ members: (value: unknown) => (value instanceof Map ? undefined : 'a Map'), createdAt: isTime },
  },
  users: { id: isId('usr'), name: isText, handle: isText, isPlatformAdmin: isBoolean, createdAt: isTime },
  schemas: { id: isId('sch'), workspaceId: orNull(isId('wsp')), schema: () => undefined },
} as const;

const putWorkspace = 'Put it first: world.aeontel.workspaces.put({ id }).';
const putUser = 'Put the user first: world.aeontel.users.put({ id }).';
const putSchema = 'Put it first: world.aeontel.schemas.put({ id, schema }).';

const asKept = /T..:..:[0-5].\.\d{3}Z$/;

/** A good time as it is kept, so that texts sort as the times do; without one, now. Most are given so, and are left alone. */
function keepTime({ services }: AeontelWorld, given: string | undefined): string {
  if (given === undefined) return writeTime(services.now());
  return asKept.test(given) ? given : writeTime(Math.floor(parseInstant(given)!));
}

/** @throws TypeError for what is given and needed, but left out */
function requireField(place: string, given: object, field: string, wanted: string): void {
  if (!Object.hasOwn(given, field)) refuseField(place, field, undefined, wanted);
}

/**
 * An active function of `wsp_demo`; of no workspace, one of the system's. One that is deleted has its workspace's tier. One
 * that is put again keeps its default version.
 *
 * @throws TypeError, RangeError for what cannot be
 */
export function fillFunction(world: AeontelWorld, all: Given<FunctionRecord, 'name'>): FunctionRecord {
  const place = 'functions.put';
  const given = readGiven(place, all, checks.functions);
  requireField(place, given, 'name', 'a text that is not blank');
  const { data } = world.runtime;
  const { workspaceId = 'wsp_demo', deletedAt = null } = given;
  requireKept(place, 'workspaceId', workspaceId, data.workspaces, `${putWorkspace} Null makes it the system's own.`);
  const tier: RetentionTier = data.workspaces.get(workspaceId ?? '')?.retentionTier ?? 'medium';
  const { retentionTier = deletedAt === null ? null : tier } = given;
  if (deletedAt === null && retentionTier !== null) {
    refuseField(place, 'retentionTier', retentionTier, 'null for a function that is not deleted: give deletedAt too');
  }
  const isSystem = workspaceId === null;
  const { id = makeId(world, 'fun'), name, description = null } = given;
  const { defaultVersionId = data.functions.get(id)?.defaultVersionId ?? makeId(world, 'fnv') } = given;
  const { source = isSystem ? 'system' : 'custom', system = isSystem, runtimeUserId = null } = given;
  const { createdBy = isSystem ? null : 'usr_admin' } = given;
  const owner = data.versions.get(defaultVersionId ?? '')?.functionId ?? id;
  if (owner !== id) {
    refuseField(place, 'defaultVersionId', defaultVersionId, `a version of ${id}: that one is of ${owner}`);
  }
  // Tests put in millions: fields named one by one cost a fraction of what it costs to spread what was given.
  return {
    id,
    workspaceId,
    name,
    description,
    defaultVersionId,
    source,
    system,
    createdBy,
    runtimeUserId,
    deletedAt: deletedAt === null ? null : keepTime(world, deletedAt),
    retentionTier,
    createdAt: keepTime(world, given.createdAt),
    updatedAt: keepTime(world, given.updatedAt),
  };
}

/** A version `v1` that takes and gives anything. @throws TypeError, RangeError for what cannot be */
export function fillVersion(world: AeontelWorld, all: Given<VersionRecord, 'functionId'>): VersionRecord {
  const place = 'versions.put';
  const given = readGiven(place, all, checks.versions);
  requireField(place, given, 'functionId', 'the id of a function');
  const { functions, versions, schemas } = world.runtime.data;
  const { id = makeId(world, 'fnv'), functionId, name = 'v1', parentId = null } = given;
  const { inputSchemaId = 'sch_input', outputSchemaId = 'sch_output' } = given;
  requireKept(place, 'functionId', functionId, functions, 'Put it first: world.aeontel.functions.put({ id, name }).');
  requireKept(place, 'inputSchemaId', inputSchemaId, schemas, putSchema);
  requireKept(place, 'outputSchemaId', outputSchemaId, schemas, putSchema);
  requireKept(place, 'parentId', parentId, versions, 'Put the version that it goes back to first.');
  const owner = versions.get(id)?.functionId ?? functionId;
  if (owner !== functionId) refuseField(place, 'functionId', functionId, `${owner}, whose version ${id} is`);
  return {
    ...{ id, functionId, name, parentId, inputSchemaId, outputSchemaId },
    createdAt: keepTime(world, given.createdAt),
    updatedAt: keepTime(world, given.updatedAt),
  };
}

/** A workspace of the tier `medium`, in which nobody is. @throws TypeError, RangeError for what cannot be */
export function fillWorkspace(world: AeontelWorld, all: Given<WorkspaceRecord>): WorkspaceRecord {
  const place = 'workspaces.put';
  const given = readGiven(place, all, checks.workspaces);
  const { users } = world.runtime.data;
  const record: WorkspaceRecord = {
    ...{ id: given.id ?? makeId(world, 'wsp'), name: 'Workspace', retentionTier: 'medium', serviceUserId: null },
    ...given,
    createdAt: keepTime(world, given.createdAt),
    members: new Map(given.members),
  };
  requireKept(place, 'serviceUserId', record.serviceUserId, users, putUser);
  for (const [userId, role] of record.members) {
    requireKept(place, 'members', userId, users, putUser);
    const wanted = isOneOf('admin', 'member')(role);
    if (wanted !== undefined) refuseField(place, `members of ${userId}`, role, wanted);
  }
  return record;
}

/** A user who is no administrator. @throws TypeError for what cannot be */
export function fillUser(world: AeontelWorld, all: Given<UserRecord>): UserRecord {
  const given = readGiven('users.put', all, checks.users);
  const id = given.id ?? makeId(world, 'usr');
  const createdAt = keepTime(world, given.createdAt);
  return { id, name: 'User', handle: id, isPlatformAdmin: false, ...given, createdAt };
}

/** A schema of `wsp_demo`. @throws TypeError, RangeError for what cannot be, and for what is no JSON */
export function fillSchema(world: AeontelWorld, all: Given<SchemaRecord, 'schema'>): SchemaRecord {
  const place = 'schemas.put';
  const given = readGiven(place, all, checks.schemas);
  const record: SchemaRecord = { id: given.id ?? makeId(world, 'sch'), workspaceId: 'wsp_demo', ...given };
  const fix = `${putWorkspace} Null makes it the system's own.`;
  requireKept(place, 'workspaceId', record.workspaceId, world.runtime.data.workspaces, fix);
  const { schema } = record;
  const isSchema =
    typeof schema === 'boolean' || (typeof schema === 'object' && schema !== null && !Array.isArray(schema));
  if (!isSchema) refuseField(place, `schema of ${record.id}`, schema, 'a JSON Schema: an object, true or false');
  const fault = findNoJson(schema);
  if (fault !== undefined) {
    throw new TypeError(
      `world.aeontel.${place}: schema of ${record.id} has to be JSON, and ${fault.place || 'it'} is ${fault.what}.`,
    );
  }
  return { ...record, schema: structuredClone(schema) };
}
