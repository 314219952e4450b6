/** A function as the wire has it: 13 fields; times are ISO 8601 in UTC with milliseconds and `Z`, so that their text sorts as they do. */
export interface FunctionRow {
  readonly id: string;
  readonly workspaceId: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly defaultVersionId: string | null;
  readonly source: string;
  readonly system: boolean;
  readonly createdBy: string | null;
  readonly runtimeUserId: string | null;
  readonly deletedAt: string | null;
  readonly retentionTier: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A version as filters see it. */
export interface VersionRow {
  readonly id: string;
  readonly functionId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly inputSchemaId: string | null;
  readonly outputSchemaId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A workspace as filters see it. */
export interface WorkspaceRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
}

/** A user as filters see them. */
export interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly createdAt: string;
}

/** Finds the rows at the other end of a relation: those the caller may see. A function that is deleted may be among them; filters pass over it. */
export interface Related {
  workspaceOf(id: string): WorkspaceRow | undefined;
  versionOf(id: string): VersionRow | undefined;
  versionsOf(functionId: string): Iterable<VersionRow>;
  userOf(id: string): UserRow | undefined;
  functionOf(id: string): FunctionRow | undefined;
}

/** What a field holds. */
export type FieldValue = string | boolean | null;

/** Any of the rows, by field name. */
export type AnyRow = FunctionRow | VersionRow | WorkspaceRow | UserRow;

/** What a row holds in a field that its entity is known to have. */
export function readField(row: object, field: string): FieldValue {
  return (row as Readonly<Record<string, FieldValue>>)[field] ?? null;
}
