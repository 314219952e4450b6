import type { operations } from '@functionary/aeontel-functions/operations';
import type { Call, FamilyRuntime, Handlers, Json, WorldServices } from '../../family.js';
import type { RegisteredCode } from './invocation/registered-code.js';
import type { ShownIn } from './keep-installation.js';
import type { FunctionIndex } from './query/function-index.js';
import type { Deadlines } from './retention.js';

/** How long a deleted function is kept: 7 days, 30 days, 90 days, for good. */
export type RetentionTier = 'short' | 'medium' | 'long' | 'none';

/** A function, as it goes over the wire. Times are ISO 8601 in UTC with milliseconds. */
export interface FunctionRecord {
  id: string;
  /** Null for the system's own. */
  workspaceId: string | null;
  name: string;
  description: string | null;
  defaultVersionId: string | null;
  source: 'custom' | 'system' | 'openapi-op';
  system: boolean;
  createdBy: string | null;
  runtimeUserId: string | null;
  deletedAt: string | null;
  retentionTier: RetentionTier | null;
  createdAt: string;
  updatedAt: string;
}

/** A version of a function. */
export interface VersionRecord {
  id: string;
  functionId: string;
  name: string;
  parentId: string | null;
  inputSchemaId: string;
  outputSchemaId: string;
  createdAt: string;
  updatedAt: string;
}

/** A workspace, with its members by user id. */
export interface WorkspaceRecord {
  id: string;
  name: string;
  /** The tier that functions take when they are deleted. */
  retentionTier: RetentionTier;
  /** Who acts where a token of the workspace calls. */
  serviceUserId: string | null;
  members: Map<string, 'admin' | 'member'>;
  createdAt: string;
}

/** A user. */
export interface UserRecord {
  id: string;
  name: string;
  handle: string;
  /** Reaches every workspace as its administrator. */
  isPlatformAdmin: boolean;
  createdAt: string;
}

/** A JSON Schema that functions name; `workspaceId` is null for the system's own. */
export interface SchemaRecord {
  id: string;
  workspaceId: string | null;
  schema: Json;
}

/** That an integration makes a function visible in a workspace. */
export interface InstallationRecord {
  workspaceId: string;
  functionId: string;
}

/** Whom a token stands for: `sec` and `pub` for a workspace, `tok` for a user. */
export type TokenRecord =
  | { readonly kind: 'sec' | 'pub'; readonly workspaceId: string }
  | { readonly kind: 'tok'; readonly userId: string };

/** All that a world keeps of Aeontel. Plain data. Maps are by id and keep the order of creation. */
export interface AeontelData {
  functions: Map<string, FunctionRecord>;
  versions: Map<string, VersionRecord>;
  workspaces: Map<string, WorkspaceRecord>;
  users: Map<string, UserRecord>;
  schemas: Map<string, SchemaRecord>;
  /** By the token's value. */
  tokens: Map<string, TokenRecord>;
  installations: InstallationRecord[];
  /** Counts up, so that ids sort as they were made. */
  nextId: number;
}

/** What is derived from the data, so that nothing is scanned for it. */
export interface AeontelDerived {
  /** The functions by the orders that were asked for. */
  readonly index: FunctionIndex;
  /** The versions of each function. */
  readonly versionIds: Map<string, Set<string>>;
  readonly shownIn: ShownIn;
  readonly deadlines: Deadlines;
}

/** The family's runtime. */
export interface AeontelRuntime extends FamilyRuntime {
  data: AeontelData;
  /** Derived from the data, and rebuilt when it was replaced. */
  derived: AeontelDerived;
  /** Whether lists pass over parameters that they do not know, and over all but the first of one that is repeated. */
  readonly isQueryLenient: boolean;
  /** The users' own code; no data, so it outlives reset and restore. */
  readonly code: RegisteredCode;
}

/** What the family's inner functions are called with. */
export interface AeontelWorld {
  readonly runtime: AeontelRuntime;
  readonly services: WorldServices;
}

/** The family's handlers, typed over the document's operations. */
export type AeontelHandlers = Handlers<operations, AeontelRuntime>;

/** A call of one operation. */
export type AeontelCall<Id extends keyof operations> = Call<operations[Id], AeontelRuntime>;

/** A world in which there is nothing. */
export function createAeontelData(): AeontelData {
  return {
    functions: new Map(),
    versions: new Map(),
    workspaces: new Map(),
    users: new Map(),
    schemas: new Map(),
    tokens: new Map(),
    installations: [],
    nextId: 1,
  };
}

/** A time as Aeontel writes it. @param ms since 1970 */
export const writeTime = (ms: number): string => new Date(ms).toISOString();
