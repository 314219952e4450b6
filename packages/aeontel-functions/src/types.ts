import type { FunctionFilter } from './filter-types.js';
import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];
type AeontelFunctionOnWire = Schemas['AeontelFunction'];
type CreateFunctionBodyOnWire = Schemas['CreateFunctionBody'];
type UpdateFunctionBodyOnWire = Schemas['UpdateFunctionBody'];
type AeontelFaultOnWire = Schemas['AeontelFault'];
type FunctionSortKeyOnWire = Schemas['FunctionSortKey'];

/** A function. All keys are always there. */
export interface AeontelFunction extends AeontelFunctionOnWire {}

/** A function to make. */
export interface CreateFunctionBody extends CreateFunctionBodyOnWire {}

/** What of a function is to change. */
export interface UpdateFunctionBody extends UpdateFunctionBodyOnWire {}

/** Where the code comes from. Known values complete in the editor, others pass. */
export type FunctionSource = Schemas['FunctionSource'];

/** How functions come to be seen; it has nothing to do with the field `source`. */
export type FunctionScope = Schemas['FunctionScope'];

/** Whether deleted functions are listed too (`true`), alone (`only`), or not. */
export type DeletedVisibility = Schemas['DeletedVisibility'];

/** How long a deleted function is kept: 7 days, 30 days, 90 days, for good. Known values complete in the editor, others pass. */
export type RetentionTier = Schemas['RetentionTier'];

/** Sort keys, the first first: a field and its direction in each. */
export type FunctionOrder = FunctionSortKey[];

/** A field and its direction, one of each. */
export interface FunctionSortKey extends FunctionSortKeyOnWire {}

/** Up or down, and where nulls stand: with `asc` at the end, with `desc` at the beginning, else as the name says. */
export type SortDirection = Schemas['SortDirection'];

/** What went wrong, for programs. Known values complete in the editor, others pass. */
export type AeontelErrorCode = Schemas['AeontelErrorCode'];

/** A place that is wrong: `pointer`, `code` and `detail`. */
export interface AeontelFault extends AeontelFaultOnWire {}

/** The function returned. */
export interface InvokeSuccess<Result = unknown> {
  readonly ok: true;
  /** What it returned; null where it returned nothing. */
  readonly result: Result;
  readonly error: null;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
}

/** The function did not return, or not what it should. */
export interface InvokeFailure {
  readonly ok: false;
  readonly result: null;
  /** Why: the message of what was thrown, or what the service says of it. */
  readonly error: string;
  /** How long it took, up to the failure, in milliseconds. */
  readonly durationMs: number;
}

/** What became of a run. Branch on `ok`. */
export type InvokeAnswer<Result = unknown> = InvokeSuccess<Result> | InvokeFailure;

/** Which functions are listed, and in which order. All narrow together. */
export interface ListFunctionsParams {
  /** How many functions a page holds, 1 to 100; how many come in all is said by `toArray({ limit })`. @default 100 */
  limit?: number | undefined;
  /** Begins after this row: a page's `endCursor`. The other parameters but `limit` must be as they were. */
  after?: string | undefined;
  /** Begins before this row, and walks backward: a page's `startCursor`. */
  before?: string | undefined;
  /** Only these, as far as the token sees them; at most 100. An empty list asks for nothing: no request is sent. */
  ids?: readonly string[] | undefined;
  /** Only those that it is true for. What is undefined in it is not asked, and may not empty it. */
  filter?: FunctionFilter | undefined;
  /** At most five keys of one field each. @default [{ createdAt: 'desc' }] */
  orderBy?: readonly FunctionSortKey[] | undefined;
  /** Only those of this workspace, and the system's. @default every workspace that the token reaches */
  workspace_id?: string | undefined;
  /** How they come to be seen. The field `source` is compared by `filter: { source: … }`. @default all ways */
  source?: FunctionScope | undefined;
  /** Whether deleted ones come too (`'true'`) or alone (`'only'`). @default 'false' */
  include_deleted?: DeletedVisibility | undefined;
  /** Only those whose name holds this text, in any case. */
  name?: string | undefined;
  /** Only those whose `defaultVersionId` is this. Null is asked for by `filter`. */
  default_version_id?: string | undefined;
  /** Whether they come with the service. */
  system?: boolean | undefined;
  /** Only those whose `createdBy` is this. */
  created_by?: string | undefined;
  /** Only those whose `runtimeUserId` is this. */
  runtime_user_id?: string | undefined;
  /** Only deleted functions have one. */
  retention_tier?: RetentionTier | undefined;
}
