import type { AeontelData, FunctionRecord } from '../state.js';

/** What one who asks may see, found by looking at all there is. */
export interface Sight {
  readonly data: AeontelData;
  reaches(workspaceId: string | null): boolean;
  sees(record: FunctionRecord | undefined): boolean;
}

/** A question to a list, and the same in plain words. */
export interface Question {
  /** Parameters beside the three that are named here. */
  readonly query: string;
  readonly deletion?: 'true' | 'only';
  readonly source?: 'workspace' | 'system' | 'integration';
  readonly workspaceId?: string;
  accepts(row: FunctionRecord, sight: Sight): boolean;
}

/** Writes a question as a query that gives up to 100 functions by id. */
export function writeQuestion({ query, deletion, source, workspaceId }: Question): string {
  const parts = [
    `?orderBy=${encodeURIComponent('[{"id":"asc"}]')}`,
    query,
    deletion === undefined ? '' : `include_deleted=${deletion}`,
    source === undefined ? '' : `source=${source}`,
    workspaceId === undefined ? '' : `workspace_id=${workspaceId}`,
  ];
  return parts.filter((part) => part !== '').join('&');
}

/** What a token may see. */
function findSight(data: AeontelData, token: string): Sight {
  const holder = data.tokens.get(token)!;
  const reaches = (id: string | null): boolean => {
    const workspace = data.workspaces.get(id ?? '');
    if (workspace === undefined) return false;
    if (holder.kind !== 'tok') return holder.workspaceId === id;
    return data.users.get(holder.userId)!.isPlatformAdmin || workspace.members.has(holder.userId);
  };
  const sees = (record: FunctionRecord | undefined): boolean =>
    record !== undefined &&
    (record.workspaceId === null || reaches(record.workspaceId) || isShown(data, record, reaches));
  return { data, reaches, sees };
}

/** The ids that a list has to give, sorted: every function there is looked at. Undefined where the workspace is not the caller's. */
export function listPlainly(data: AeontelData, token: string, question: Question): string[] | undefined {
  const { workspaceId, source, deletion, accepts } = question;
  const sight = findSight(data, token);
  if (workspaceId !== undefined && !sight.reaches(workspaceId)) return undefined;
  const isWithin = (id: string | null): boolean =>
    workspaceId === undefined ? sight.reaches(id) : id === workspaceId && sight.reaches(id);
  const isInScope = (row: FunctionRecord): boolean => {
    const isOfSystem = row.workspaceId === null;
    const isByIntegration = isShown(data, row, isWithin);
    if (source === 'system') return isOfSystem;
    if (source === 'integration') return isByIntegration;
    return isWithin(row.workspaceId) || isByIntegration || (isOfSystem && source === undefined);
  };
  return [...data.functions.values()]
    .filter((row) => deletion === 'true' || (row.deletedAt !== null) === (deletion === 'only'))
    .filter((row) => isInScope(row) && accepts(row, sight))
    .map(({ id }) => id)
    .sort();
}

function isShown(data: AeontelData, { id }: FunctionRecord, isWithin: (workspaceId: string) => boolean): boolean {
  return data.installations.some((each) => each.functionId === id && isWithin(each.workspaceId));
}
