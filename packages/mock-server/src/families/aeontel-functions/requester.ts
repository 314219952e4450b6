import type { Incoming } from '../../family.js';
import type { AeontelRuntime, FunctionRecord, TokenRecord } from './state.js';

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
export function describeRequester(runtime: AeontelRuntime, token: TokenRecord): Requester {
  const { data, derived } = runtime;
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
  function isShownIn(workspaces: ReadonlySet<string> | undefined): boolean {
    if (workspaces === undefined) return false;
    return own === undefined ? [...workspaces].some(reaches) : workspaces.has(own) && reaches(own);
  }
  return {
    userId,
    canWrite: token.kind !== 'pub',
    isPlatformAdmin,
    reaches,
    isAdminOf: (workspaceId) => roleIn(workspaceId) === 'admin',
    sees: ({ id, workspaceId }) => workspaceId === null || reaches(workspaceId) || isShownIn(derived.shownIn.get(id)),
  };
}

/** Who asks. The door has refused requests without a known token already. */
export function requesterOf({ headers }: Pick<Incoming, 'headers'>, runtime: AeontelRuntime): Requester {
  const token = runtime.data.tokens.get(readToken(headers) ?? '');
  if (!token) throw new TypeError('The request has no known token, and should have been refused.');
  return describeRequester(runtime, token);
}
