import { expectTypeOf, test } from 'vitest';
import type * as named from './filter-types.js';
import type { components } from './generated/openapi.js';

/** As it is on the wire, of lists that nobody writes to. */
type Frozen<T> = T extends readonly (infer One)[]
  ? readonly Frozen<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Wire = { [Name in keyof components['schemas']]: Frozen<components['schemas'][Name]> };

test('what is written by hand fits what the document says, and leaves no key out', () => {
  expectTypeOf<named.FunctionFilter>().toExtend<Wire['FunctionFilter']>();
  expectTypeOf<keyof named.FunctionFilter>().toEqualTypeOf<keyof Wire['FunctionFilter']>();
  expectTypeOf<named.NestedFunctionFilter>().toExtend<Wire['NestedFunctionFilter']>();
  expectTypeOf<keyof named.NestedFunctionFilter>().toEqualTypeOf<keyof Wire['NestedFunctionFilter']>();
  expectTypeOf<keyof named.FunctionVersionFilter>().toEqualTypeOf<keyof Wire['FunctionVersionFilter']>();
  expectTypeOf<keyof named.WorkspaceFilter>().toEqualTypeOf<keyof Wire['WorkspaceFilter']>();
  expectTypeOf<keyof named.UserFilter>().toEqualTypeOf<keyof Wire['UserFilter']>();
});

test('each condition is that of the document', () => {
  expectTypeOf<named.TextCondition>().toExtend<Wire['TextCondition']>();
  expectTypeOf<Wire['TextCondition']>().toExtend<named.TextCondition>();
  expectTypeOf<named.IdCondition>().toExtend<Wire['IdCondition']>();
  expectTypeOf<Wire['IdCondition']>().toExtend<named.IdCondition>();
  expectTypeOf<named.DateTimeCondition>().toExtend<Wire['DateTimeCondition']>();
  expectTypeOf<Wire['DateTimeCondition']>().toExtend<named.DateTimeCondition>();
  expectTypeOf<named.BooleanCondition>().toExtend<Wire['BooleanCondition']>();
  expectTypeOf<Wire['BooleanCondition']>().toExtend<named.BooleanCondition>();
  expectTypeOf<keyof named.WordOperators<'a'>>().toEqualTypeOf<keyof Wire['FunctionSourceOperators']>();
  expectTypeOf<keyof named.WordOperators<'a'>>().toEqualTypeOf<keyof Wire['RetentionTierOperators']>();
  expectTypeOf<keyof named.TextOperators>().toEqualTypeOf<keyof Wire['TextOperators']>();
  expectTypeOf<keyof named.IdOperators>().toEqualTypeOf<keyof Wire['IdOperators']>();
  expectTypeOf<keyof named.DateTimeOperators>().toEqualTypeOf<keyof Wire['DateTimeOperators']>();
  expectTypeOf<keyof named.BooleanOperators>().toEqualTypeOf<keyof Wire['BooleanOperators']>();
});

test('lists may be of those that nobody writes to', () => {
  const filter = { OR: [{ name: { in: ['a', 'b'] } }, { description: null }] } as const;
  expectTypeOf(filter).toExtend<named.FunctionFilter>();
});

test('a known word stands alone, and any word by an operator', () => {
  type Source = NonNullable<named.FunctionFilter['source']>;
  expectTypeOf<'custom'>().toExtend<Source>();
  expectTypeOf<string>().not.toExtend<Source>();
  expectTypeOf<{ eq: string }>().toExtend<Source>();
  type Known<T> = T extends string ? (string extends T ? never : T) : never;
  expectTypeOf<Known<Source>>().toEqualTypeOf<Known<Wire['FunctionSource']>>();
  expectTypeOf<Known<named.FunctionFilter['retentionTier']>>().toEqualTypeOf<Known<Wire['RetentionTier']>>();
});
