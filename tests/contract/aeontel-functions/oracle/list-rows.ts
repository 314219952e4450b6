import type { AeontelFunction, ListFunctionsParams } from '@functionary/aeontel-functions';
import type { InstallationRecord, World } from '@functionary/mock-server';
import { type FindRelated, judgeFilter } from './judge-filter.js';
import { compareInOrder } from './order-rows.js';

/** Which workspaces a token reaches in a world as it is made. */
export const reachedBy: Readonly<Record<string, readonly string[]>> = {
  sec_demo: ['wsp_demo'],
  pub_demo: ['wsp_demo'],
  sec_other: ['wsp_other'],
  tok_admin: ['wsp_demo'],
  tok_member: ['wsp_demo', 'wsp_other'],
  tok_platform: ['wsp_demo', 'wsp_other', 'wsp_third'],
};

/** Who lists what of a world. */
export interface Question {
  readonly world: World;
  readonly token: string;
  readonly installations?: readonly InstallationRecord[];
  readonly params?: ListFunctionsParams;
}

const shorthands = {
  ...{ default_version_id: 'defaultVersionId', system: 'system', created_by: 'createdBy' },
  ...{ runtime_user_id: 'runtimeUserId', retention_tier: 'retentionTier' },
} as const;

function findVisible(reached: readonly string[], installations: readonly InstallationRecord[]) {
  const shown = new Set(
    installations.filter((each) => reached.includes(each.workspaceId)).map((each) => each.functionId),
  );
  return {
    isOwn: ({ workspaceId }: { workspaceId: string | null }) => workspaceId !== null && reached.includes(workspaceId),
    isShown: ({ id }: { id: string }) => shown.has(id),
  };
}

function findRelatedOf({ world, token, installations = [] }: Question): FindRelated {
  const reached = reachedBy[token]!;
  const { isOwn, isShown } = findVisible(reached, installations);
  const functions = world.aeontel.functions.list();
  const visible = functions.filter((row) => row.workspaceId === null || isOwn(row) || isShown(row));
  const versions = world.aeontel.versions.list().filter((row) => visible.some(({ id }) => id === row.functionId));
  const workspaces = world.aeontel.workspaces.list().filter(({ id }) => reached.includes(id));
  const users = world.aeontel.users.list();
  return (entity, relation, row) => {
    const of = row as Record<string, string | null>;
    const pick = (rows: readonly { id: string }[], id: string | null | undefined) =>
      rows.filter((each) => each.id === id);
    if (relation === 'workspace') return ['workspace', pick(workspaces, of.workspaceId)];
    if (relation === 'defaultVersion') return ['version', pick(versions, of.defaultVersionId)];
    if (relation === 'versions') return ['version', versions.filter((each) => each.functionId === of.id)];
    if (relation === 'createdByUser') return ['user', pick(users, of.createdBy)];
    if (relation === 'runtimeUser') return ['user', pick(users, of.runtimeUserId)];
    if (entity !== 'version') throw new TypeError(`${entity} has no ${relation}`);
    return ['function', pick(visible, of.functionId).filter((each) => (each as AeontelFunction).deletedAt === null)];
  };
}

/** What a list must give, all of it and in order, whatever its place and its limit: the rules, told once more and simply. */
export function listRows(question: Question): AeontelFunction[] {
  const { world, token, installations = [], params = {} } = question;
  const { workspace_id, source, include_deleted = 'false', ids, name = '', filter = {}, orderBy } = params;
  const { isOwn, isShown } = findVisible(
    workspace_id === undefined ? reachedBy[token]! : [workspace_id],
    installations,
  );
  const isSystem = (row: AeontelFunction) => row.workspaceId === null;
  const isInScope = (row: AeontelFunction) =>
    (source === undefined && (isOwn(row) || isShown(row) || isSystem(row))) ||
    (source === 'workspace' && (isOwn(row) || isShown(row))) ||
    (source === 'system' && isSystem(row)) ||
    (source === 'integration' && isShown(row));
  const isWanted = (row: AeontelFunction) =>
    (include_deleted === 'true' || (row.deletedAt !== null) === (include_deleted === 'only')) &&
    (ids === undefined || ids.some((id) => id.trim() === row.id)) &&
    row.name.toLowerCase().includes(name.toLowerCase()) &&
    Object.entries(shorthands).every(([sent, field]) => {
      const value = params[sent as keyof typeof shorthands];
      return value === undefined || row[field as keyof AeontelFunction] === value;
    }) &&
    judgeFilter(filter, row, find) === true;
  const find = findRelatedOf(question);
  const rows = world.aeontel.functions.list() as AeontelFunction[];
  return rows.filter((row) => isInScope(row) && isWanted(row)).sort(compareInOrder(orderBy));
}
