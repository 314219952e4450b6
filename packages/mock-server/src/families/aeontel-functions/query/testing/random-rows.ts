import * as fc from 'fast-check';
import type { FunctionRow, Related, UserRow, VersionRow, WorkspaceRow } from '../rows.js';

/** Everything a filter can ask about. */
export interface TestData {
  readonly functions: readonly FunctionRow[];
  readonly versions: readonly VersionRow[];
  readonly workspaces: readonly WorkspaceRow[];
  readonly users: readonly UserRow[];
}

/** Texts with case, wildcards, and characters past U+FFFF beside some before U+FFFF, which UTF-16 sorts otherwise. */
export const texts = fc
  .array(fc.constantFrom('a', 'A', 'b', 'B', '%', '_', '*', '[', "'", '漢', '\uFF5E', '😀'), { maxLength: 3 })
  .map((all) => all.join(''));
/** Times of rows, few enough to be equal often. */
export const instants = fc.constantFrom(
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T00:00:00.001Z',
  '2026-01-01T12:00:00.000Z',
  '2026-02-01T00:00:00.000Z',
);
/** Ids of functions, versions, workspaces and users alike, some of which nothing has. */
export const ids = fc.constantFrom('x1', 'x2', 'x3', 'x4', 'x9');

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

/** Functions with the given id. */
export function someFunction(id: fc.Arbitrary<string>): fc.Arbitrary<FunctionRow> {
  return fc.record({
    id,
    workspaceId: orNull(ids),
    name: texts,
    description: orNull(texts),
    defaultVersionId: orNull(ids),
    source: fc.constantFrom('custom', 'system', 'openapi-op'),
    system: fc.boolean(),
    createdBy: orNull(ids),
    runtimeUserId: orNull(ids),
    deletedAt: orNull(instants),
    retentionTier: orNull(fc.constantFrom('short', 'medium', 'long', 'none')),
    createdAt: instants,
    updatedAt: instants,
  });
}

const byId = { selector: (row: { id: string }) => row.id, maxLength: 5 };

/** All that a filter can ask about, filled at random. */
export const someData: fc.Arbitrary<TestData> = fc.record({
  functions: fc.uniqueArray(someFunction(ids), byId),
  versions: fc.uniqueArray(
    fc.record({
      id: ids,
      functionId: ids,
      name: texts,
      parentId: orNull(ids),
      inputSchemaId: orNull(ids),
      outputSchemaId: orNull(ids),
      createdAt: instants,
      updatedAt: instants,
    }),
    byId,
  ),
  workspaces: fc.uniqueArray(fc.record({ id: ids, name: texts, createdAt: instants }), byId),
  users: fc.uniqueArray(fc.record({ id: ids, name: texts, handle: texts, createdAt: instants }), byId),
});

/** Looks the data through. */
export function relate(data: TestData): Related {
  return {
    workspaceOf: (id) => data.workspaces.find((row) => row.id === id),
    versionOf: (id) => data.versions.find((row) => row.id === id),
    versionsOf: (id) => data.versions.filter((row) => row.functionId === id),
    userOf: (id) => data.users.find((row) => row.id === id),
    functionOf: (id) => data.functions.find((row) => row.id === id),
  };
}
