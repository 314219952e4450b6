import type { AnyRow, FunctionRow, Related, VersionRow } from './rows.js';

/** What kind of values a field has; it decides the operators. */
export type FieldKind = 'text' | 'id' | 'word' | 'boolean' | 'instant';

/** A field that can be filtered by. */
export interface FieldType {
  readonly kind: FieldKind;
  readonly isNullable: boolean;
  /** The values of a `word`. */
  readonly words?: readonly string[];
}

/** A relation that can be filtered by: where it leads, and the rows that are there. */
export interface RelationType {
  readonly to: EntityName;
  find(row: AnyRow, related: Related): Iterable<AnyRow>;
}

/** What filters can ask about. */
export type EntityName = 'function' | 'version' | 'workspace' | 'user';

/** The fields and relations of an entity, in the order of the document. */
export interface Entity {
  readonly fields: ReadonlyMap<string, FieldType>;
  readonly relations: ReadonlyMap<string, RelationType>;
}

const text: FieldType = { kind: 'text', isNullable: false };
const id: FieldType = { kind: 'id', isNullable: false };
const instant: FieldType = { kind: 'instant', isNullable: false };

function orNull(type: FieldType): FieldType {
  return { ...type, isNullable: true };
}

function defineRelation<R extends AnyRow>(
  to: EntityName,
  find: (row: R, related: Related) => Iterable<AnyRow>,
): RelationType {
  return { to, find: (row, related) => find(row as R, related) };
}

function listOne<T>(id: string | null, find: (id: string) => T | undefined): readonly T[] {
  const row = id === null ? undefined : find(id);
  return row === undefined ? [] : [row];
}

/** Every entity by name. */
export const entities: Readonly<Record<EntityName, Entity>> = {
  function: {
    fields: new Map([
      ['id', id],
      ['workspaceId', orNull(id)],
      ['name', text],
      ['description', orNull(text)],
      ['defaultVersionId', orNull(id)],
      ['source', { kind: 'word', isNullable: false, words: ['custom', 'system', 'openapi-op'] }],
      ['system', { kind: 'boolean', isNullable: false }],
      ['createdBy', orNull(id)],
      ['runtimeUserId', orNull(id)],
      ['deletedAt', orNull(instant)],
      ['retentionTier', { kind: 'word', isNullable: true, words: ['short', 'medium', 'long', 'none'] }],
      ['createdAt', instant],
      ['updatedAt', instant],
    ]),
    relations: new Map([
      [
        'workspace',
        defineRelation<FunctionRow>('workspace', (row, related) =>
          listOne(row.workspaceId, (key) => related.workspaceOf(key)),
        ),
      ],
      [
        'defaultVersion',
        defineRelation<FunctionRow>('version', (row, related) =>
          listOne(row.defaultVersionId, (key) => related.versionOf(key)),
        ),
      ],
      ['versions', defineRelation<FunctionRow>('version', (row, related) => related.versionsOf(row.id))],
      [
        'createdByUser',
        defineRelation<FunctionRow>('user', (row, related) => listOne(row.createdBy, (key) => related.userOf(key))),
      ],
      [
        'runtimeUser',
        defineRelation<FunctionRow>('user', (row, related) => listOne(row.runtimeUserId, (key) => related.userOf(key))),
      ],
    ]),
  },
  version: {
    fields: new Map([
      ['id', id],
      ['functionId', id],
      ['name', text],
      ['parentId', orNull(id)],
      ['inputSchemaId', orNull(id)],
      ['outputSchemaId', orNull(id)],
      ['createdAt', instant],
      ['updatedAt', instant],
    ]),
    relations: new Map([['function', defineRelation<VersionRow>('function', findLiveFunction)]]),
  },
  workspace: {
    fields: new Map([['id', id] as const, ['name', text] as const, ['createdAt', instant] as const]),
    relations: new Map(),
  },
  user: {
    fields: new Map([
      ['id', id] as const,
      ['name', text] as const,
      ['handle', text] as const,
      ['createdAt', instant] as const,
    ]),
    relations: new Map(),
  },
} satisfies Record<EntityName, Entity>;

function findLiveFunction(row: VersionRow, related: Related): readonly FunctionRow[] {
  return listOne(row.functionId, (key) => related.functionOf(key)).filter((found) => found.deletedAt === null);
}
