import {
  type AeontelFunction,
  AeontelFunctions,
  type FunctionFilter,
  type FunctionOrder,
  type InvokeAnswer,
  type KeysetList,
  type KeysetPage,
  type ListFunctionsParams,
} from '@functionary/aeontel-functions';
import type { components } from '@functionary/aeontel-functions/operations';
import type * as schemas from '@functionary/aeontel-functions/schemas';
import type { StandardSchema } from '@functionary/core';
import { assertType, expectTypeOf, test } from 'vitest';
import type { Agreed, Agreement } from './agreement.js';

const token = 'XXX';

test('each schema and its type can be assigned to each other', () => {
  expectTypeOf<Agreement<components['schemas'], typeof schemas>>().toEqualTypeOf<Agreed<components['schemas']>>();
});

test('a list goes both ways, and its parameters have their wire names', () => {
  const { functions } = new AeontelFunctions({ token });
  const list = functions.list({ limit: 10, workspace_id: 'wsp_demo', include_deleted: 'only', ids: ['a'] as const });
  expectTypeOf(list).toEqualTypeOf<KeysetList<AeontelFunction>>();
  expectTypeOf(list.total()).resolves.toBeNumber();
  expectTypeOf<Awaited<typeof list>>().toEqualTypeOf<KeysetPage<AeontelFunction>>();
  void functions.list({ name: undefined, filter: undefined });
  // @ts-expect-error parameters go by their wire names
  void functions.list({ workspaceId: 'wsp_demo' });
  // @ts-expect-error a field's value is no scope
  assertType<ListFunctionsParams>({ source: 'custom' });
  // @ts-expect-error there is no such word
  assertType<ListFunctionsParams>({ include_deleted: 'all' });
});

test('filters know fields, relations and operators', () => {
  assertType<FunctionFilter>({});
  assertType<FunctionFilter>({ name: 'a', description: null, system: true, workspace: true });
  assertType<FunctionFilter>({ OR: [{ name: { ilike: 'a%', ne: 'ab' } }, { NOT: { versions: { name: 'v1' } } }] });
  assertType<FunctionFilter>({ defaultVersion: { function: { createdByUser: { handle: { in: ['a'] } } } } });
  assertType<FunctionFilter>({ source: { eq: 'custom' }, createdAt: { AND: [{ gte: 'a' }, { NOT: { lt: 'b' } }] } });
  // @ts-expect-error the operator is eq
  assertType<FunctionFilter>({ name: { equals: 'a' } });
  // @ts-expect-error truths have no order
  assertType<FunctionFilter>({ system: { gt: true } });
  // @ts-expect-error times have no patterns
  assertType<FunctionFilter>({ createdAt: { like: '2026%' } });
  // @ts-expect-error there is no such field
  assertType<FunctionFilter>({ nam: 'a' });
  // @ts-expect-error a list
  assertType<FunctionFilter>({ AND: { name: 'a' } });
  // @ts-expect-error no list
  assertType<FunctionFilter>({ NOT: [{ name: 'a' }] });
  // @ts-expect-error null is compared with isNull, or stands in the place of the operators
  assertType<FunctionFilter>({ description: { eq: null } });
});

test('an order has six directions', () => {
  assertType<FunctionOrder>([{ name: 'asc' }, { deletedAt: 'desc_nulls_last' }]);
  // @ts-expect-error there is no such direction
  assertType<FunctionOrder>([{ name: 'ascending' }]);
  // @ts-expect-error a relation has no order
  assertType<FunctionOrder>([{ workspace: 'asc' }]);
  const { functions } = new AeontelFunctions({ token });
  void functions.list({ orderBy: [{ name: 'asc' }] as const });
});

interface Described {
  fun_summarize: { args: { text: string }; result: string };
  fun_count: { result: { n: number } };
}

test('functions that are described are typed by id', () => {
  const { functions } = new AeontelFunctions<Described>({ token });
  expectTypeOf(functions.invokeOrThrow('fun_summarize', { text: 'a' })).resolves.toBeString();
  expectTypeOf(functions.invoke('fun_count', { any: 1 })).resolves.toEqualTypeOf<InvokeAnswer<{ n: number }>>();
  // @ts-expect-error there is no such function
  void functions.invoke('fun_sumarize');
  // @ts-expect-error it takes a text
  void functions.invoke('fun_summarize', { txt: 'a' });
  // any id can be shown
  void functions.get('fun_other');
});

test('functions that are not described take any id, and return what is unknown', async () => {
  const { functions } = new AeontelFunctions({ token: async () => 'XXX' });
  expectTypeOf(functions.invokeOrThrow('fun_any', { a: 1 })).resolves.toBeUnknown();
  const answer = await functions.invoke('fun_any', undefined, { versionId: 'fnv_1' }, { isIdempotent: true });
  if (answer.ok) expectTypeOf(answer.error).toBeNull();
  else expectTypeOf(answer.error).toBeString();
  // @ts-expect-error arguments have names
  void functions.invoke('fun_any', 5);
});

test('schemas say the types', () => {
  const args = {} as StandardSchema<{ id: number }>;
  const result = {} as StandardSchema<'done' | 'open'>;
  const { functions } = new AeontelFunctions({ token, functions: { fun_1: { args, result } } });
  expectTypeOf(functions.invokeOrThrow('fun_1', { id: 1 })).resolves.toEqualTypeOf<'done' | 'open'>();
  // @ts-expect-error an id is a number
  void functions.invoke('fun_1', { id: '1' });
});

test('bodies hold what can be written', () => {
  const { functions } = new AeontelFunctions({ token });
  const body = { workspaceId: 'wsp_demo', name: 'a', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
  expectTypeOf(functions.create({ ...body, source: 'openapi-op' })).resolves.toEqualTypeOf<AeontelFunction>();
  void functions.update('fun_1', { runtimeUserId: null });
  expectTypeOf(functions.delete('fun_1')).resolves.toBeVoid();
  // @ts-expect-error schemas are needed
  void functions.create({ workspaceId: 'wsp_demo', name: 'a' });
  // @ts-expect-error a function stays in its workspace
  void functions.update('fun_1', { workspaceId: 'wsp_other' });
});
