import type { Incoming } from '../../family.js';
import type { AeontelData, FunctionRecord, TokenRecord } from './state.js';

/** Who asks, and what that lets one do. */
export interface Requester {
  /** As whom: a user, or the service user of the token's workspace. */
  readonly userId: string | null;
  /** Whether the token may do more than read. */
  readonly canWrite: boolean;
  readonly isPlatformAdmin: boolean;
  /** Whether a workspace is there, and the token's or one that its user is a member of. */
  reaches(workspaceId: string): boolean;
  isAdminOf(workspaceId: string): boolean;
  /** Whether a function can be seen: the system's, one of a reached workspace, or one that an integration shows there. */
  sees(record: FunctionRecord): boolean;
}

/** The token of a request, where it has one. */
export function readToken(headers: Pick<Incoming, 'headers'>['headers']): string | undefined {
  return /^Bearer +(\S+)\s*$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** Who holds a token. */
export function describeRequester(data: AeontelData, token: TokenRecord): Requester {
  const own = token.kind === 'tok' ? undefined : token.workspaceId;
  const userId = token.kind === 'tok' ? token.userId : (data.workspaces.get(token.workspaceId)?.serviceUserId ?? null);
  const isPlatformAdmin = token.kind === 'tok' && data.users.get(token.userId)?.isPlatformAdmin === true;

  function roleIn(workspaceId: string): 'admin' | 'member' | undefined {
    const workspace = data.workspaces.get(workspaceId);
    if (!workspace) return undefined;
    if (own !== undefined) return workspaceId !== own ? undefined : token.kind === 'sec' ? 'admin' : 'member';
    return isPlatformAdmin ? 'admin' : workspace.members.get(userId!);
  }
  const reaches = (workspaceId: string): boolean => roleIn(workspaceId) !== undefined;
  return {
    userId,
    canWrite: token.kind !== 'pub',
    isPlatformAdmin,
    reaches,
    isAdminOf: (workspaceId) => roleIn(workspaceId) === 'admin',
    sees: ({ id, workspaceId }) =>
      workspaceId === null ||
      reaches(workspaceId) ||
      data.installations.some((each) => each.functionId === id && reaches(each.workspaceId)),
  };
}

/** Who asks. The door has refused requests without a known token already. */
export function requesterOf({ headers }: Pick<Incoming, 'headers'>, data: AeontelData): Requester {
  const token = data.tokens.get(readToken(headers) ?? '');
  if (!token) throw new TypeError('The request has no known token, and should have been refused.');
  return describeRequester(data, token);
}
