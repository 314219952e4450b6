/** A part of a field's condition: conditions of the same field, put together. */
interface Logic<Condition> {
  /** All of these hold. Of none, it holds. */
  AND?: readonly Condition[];
  /** One of these holds. Of none, it does not. */
  OR?: readonly Condition[];
  /** This does not hold. */
  NOT?: Condition;
}

interface Equality<Value> {
  /** Equal. */
  eq?: Value;
  /** Not equal, and not null. */
  ne?: Value;
  /** true: it is null; false: it is not. */
  isNull?: boolean;
  /** true: it is not null; false: it is. */
  isNotNull?: boolean;
}

interface Membership<Value> {
  /** One of these; of none nothing is one. */
  in?: readonly Value[];
  /** None of these, and not null; of none everything is none. */
  notIn?: readonly Value[];
}

interface Comparison<Value> {
  /** After. */
  gt?: Value;
  /** After or equal. */
  gte?: Value;
  /** Before. */
  lt?: Value;
  /** Before or equal. */
  lte?: Value;
}

/** What is asked of a text; all keys must hold. Texts are compared by code point, so that `Beta` comes before `alpha`. */
export interface TextOperators extends Logic<TextCondition>, Equality<string>, Membership<string>, Comparison<string> {
  /** Fits the pattern as a whole: `%` is any run, `_` one character, and `\` takes the meaning from what follows. */
  like?: string;
  /** Does not fit the pattern. */
  notLike?: string;
  /** Fits the pattern in any case. */
  ilike?: string;
  /** Does not fit the pattern in any case. */
  notIlike?: string;
}

/** A text to be equal to, null, or operators. */
export type TextCondition = string | null | TextOperators;

/** What is asked of an id; all keys must hold. Ids are compared as texts. */
export interface IdOperators extends Logic<IdCondition>, Equality<string>, Membership<string>, Comparison<string> {}

/** An id to be equal to, null, or operators. */
export type IdCondition = string | null | IdOperators;

/** What is asked of a time; all keys must hold. Times are RFC 3339 with their zone, and compared as instants. */
export interface DateTimeOperators
  extends Logic<DateTimeCondition>,
    Equality<string>,
    Membership<string>,
    Comparison<string> {}

/** A time to be equal to (`'2026-01-15T09:30:00Z'`), null, or operators. */
export type DateTimeCondition = string | null | DateTimeOperators;

/** A word that is known, which completes in the editor, or another. */
type AnyWord<Word extends string> = Word | (string & {});

/** What is asked of a field that holds one of some words; all keys must hold. Known words complete in the editor, others pass. */
export interface WordOperators<Word extends string>
  extends Logic<WordCondition<Word>>,
    Equality<AnyWord<Word>>,
    Membership<AnyWord<Word>> {}

/** A known word to be equal to, null, or operators; a word that is not known here is compared by `eq`. */
export type WordCondition<Word extends string> = Word | null | WordOperators<Word>;

/** What is asked of a truth; all keys must hold. */
export interface BooleanOperators extends Logic<BooleanCondition>, Equality<boolean> {}

/** A truth to be equal to, null, or operators. */
export type BooleanCondition = boolean | null | BooleanOperators;

/**
 * What is asked of functions; all keys must hold. A relation holds what is asked of the rows at its other end, one of which must fit, or `true` for any at
 * all, or `false` for none.
 *
 * @example
 * ```ts
 * import type { FunctionFilter } from '@functionary/aeontel-functions';
 *
 * const filter: FunctionFilter = {
 *   OR: [{ name: { like: 'draft-%' } }, { description: null }],
 *   createdAt: { gte: '2026-01-01T00:00:00Z' },
 *   workspace: { name: 'Demo' },
 * };
 * ```
 */
export interface FunctionFilter extends Logic<NestedFunctionFilter> {
  id?: IdCondition;
  workspaceId?: IdCondition;
  name?: TextCondition;
  description?: TextCondition;
  defaultVersionId?: IdCondition;
  /** The field; how functions come to be seen is the parameter `source` of the list. */
  source?: WordCondition<'custom' | 'system' | 'openapi-op'>;
  system?: BooleanCondition;
  createdBy?: IdCondition;
  runtimeUserId?: IdCondition;
  deletedAt?: DateTimeCondition;
  retentionTier?: WordCondition<'short' | 'medium' | 'long' | 'none'>;
  createdAt?: DateTimeCondition;
  updatedAt?: DateTimeCondition;
  /** The workspace that owns it. */
  workspace?: WorkspaceFilter | boolean;
  /** The version that is run where none is named. */
  defaultVersion?: FunctionVersionFilter | boolean;
  /** Its versions, one of which must fit. */
  versions?: FunctionVersionFilter | boolean;
  /** The user who made it. */
  createdByUser?: UserFilter | boolean;
  /** The user as whom it runs. */
  runtimeUser?: UserFilter | boolean;
}

/** A {@link FunctionFilter} within another. It must ask something. */
export interface NestedFunctionFilter extends FunctionFilter {}

/** What is asked of versions of functions; all keys must hold. It must ask something. */
export interface FunctionVersionFilter extends Logic<FunctionVersionFilter> {
  id?: IdCondition;
  functionId?: IdCondition;
  name?: TextCondition;
  parentId?: IdCondition;
  inputSchemaId?: IdCondition;
  outputSchemaId?: IdCondition;
  createdAt?: DateTimeCondition;
  updatedAt?: DateTimeCondition;
  /** The function that it is a version of. */
  function?: NestedFunctionFilter | boolean;
}

/** What is asked of workspaces; all keys must hold. It must ask something. */
export interface WorkspaceFilter extends Logic<WorkspaceFilter> {
  id?: IdCondition;
  name?: TextCondition;
  createdAt?: DateTimeCondition;
}

/** What is asked of users; all keys must hold. It must ask something. */
export interface UserFilter extends Logic<UserFilter> {
  id?: IdCondition;
  name?: TextCondition;
  handle?: TextCondition;
  createdAt?: DateTimeCondition;
}
