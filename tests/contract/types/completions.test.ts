import { describe, expect, test } from 'vitest';
import { openEditor } from './complete-virtual.js';

const { complete, check } = openEditor(`
  import { AeontelFunctions } from '@functionary/aeontel-functions';
  interface Described {
    fun_summarize: { args: { text: string; maxWords?: number }; result: { summary: string } };
    fun_translate: { args: { text: string; to: 'de' | 'fr' }; result: string };
  }
  declare const aeontel: AeontelFunctions;
  declare const typed: AeontelFunctions<Described>;
`);

const list = (params: string) => `aeontel.functions.list({ ${params} });`;
const filter = (inside: string) => list(`filter: { ${inside} }`);

const logic = ['AND', 'NOT', 'OR'];
const nullness = ['isNotNull', 'isNull'];
const order = ['eq', 'gt', 'gte', 'in', 'lt', 'lte', 'ne', 'notIn'];
const sort = (...names: readonly string[][]) => names.flat().sort();

const fields = [
  ...['createdAt', 'createdBy', 'defaultVersionId', 'deletedAt', 'description', 'id', 'name', 'retentionTier'],
  ...['runtimeUserId', 'source', 'system', 'updatedAt', 'workspaceId'],
];
const relations = ['createdByUser', 'defaultVersion', 'runtimeUser', 'versions', 'workspace'];
const operators = {
  text: sort(logic, nullness, order, ['ilike', 'like', 'notIlike', 'notLike']),
  id: sort(logic, nullness, order),
  time: sort(logic, nullness, order),
  word: sort(logic, nullness, ['eq', 'in', 'ne', 'notIn']),
  truth: sort(logic, nullness, ['eq', 'ne']),
};
const kinds: Readonly<Record<string, keyof typeof operators>> = {
  ...{ name: 'text', description: 'text', source: 'word', retentionTier: 'word', system: 'truth' },
  ...{ createdAt: 'time', updatedAt: 'time', deletedAt: 'time' },
  ...{ id: 'id', workspaceId: 'id', defaultVersionId: 'id', createdBy: 'id', runtimeUserId: 'id' },
};
const version = [
  ...['createdAt', 'function', 'functionId', 'id', 'inputSchemaId', 'name', 'outputSchemaId', 'parentId', 'updatedAt'],
];

describe('an editor completes', { timeout: 30_000 }, () => {
  test.each<[what: string, marked: string, expected: readonly string[]]>([
    [
      'the parameters of a list',
      list('|'),
      sort(
        ['after', 'before', 'created_by', 'default_version_id', 'filter', 'ids', 'include_deleted', 'limit', 'name'],
        ['orderBy', 'retention_tier', 'runtime_user_id', 'source', 'system', 'workspace_id'],
      ),
    ],
    ['the fields of a filter', filter('|'), sort(logic, fields, relations)],
    ['those that are left', filter("name: 'a', |"), sort(logic, fields, relations).filter((name) => name !== 'name')],
    ['the fields under AND', filter('AND: [{ | }]'), sort(logic, fields, relations)],
    ['the fields under OR', filter('OR: [{ id: "a" }, { | }]'), sort(logic, fields, relations)],
    ['the fields under NOT', filter('NOT: { | }'), sort(logic, fields, relations)],
    ['the fields of a version', filter('versions: { | }'), sort(logic, version)],
    ['the fields of the default version', filter('defaultVersion: { | }'), sort(logic, version)],
    ["the fields of a version's function", filter('versions: { function: { | } }'), sort(logic, fields, relations)],
    ['the fields of a workspace', filter('workspace: { | }'), sort(logic, ['createdAt', 'id', 'name'])],
    ['the fields of a user', filter('createdByUser: { | }'), sort(logic, ['createdAt', 'handle', 'id', 'name'])],
    ['the fields of the other user', filter('runtimeUser: { | }'), sort(logic, ['createdAt', 'handle', 'id', 'name'])],
    ['the operators of a text of a version', filter('versions: { name: { | } }'), operators.text],
    ['the operators of an id of a version', filter('versions: { parentId: { | } }'), operators.id],
    ['the operators of a handle', filter('runtimeUser: { handle: { | } }'), operators.text],
    ['the operators under NOT of a field', filter('name: { NOT: { | } }'), operators.text],
    ['the operators under OR of a field', filter('createdAt: { OR: [{ | }] }'), operators.time],
    ['the words of the field source', filter("source: '|'"), ['custom', 'openapi-op', 'system']],
    ['the words of the field source under eq', filter("source: { eq: '|' }"), ['custom', 'openapi-op', 'system']],
    ['the words of the parameter source', list("source: '|'"), ['integration', 'system', 'workspace']],
    ['the tiers', filter("retentionTier: { in: ['|'] }"), ['long', 'medium', 'none', 'short']],
    ['the tiers of the parameter', list("retention_tier: '|'"), ['long', 'medium', 'none', 'short']],
    ['which deleted ones come', list("include_deleted: '|'"), ['false', 'only', 'true']],
    ['the keys of an order', list('orderBy: [{ | }]'), fields],
    ['the keys of a second order', list("orderBy: [{ name: 'asc' }, { | }]"), fields],
    [
      'its directions',
      list("orderBy: [{ name: '|' }]"),
      ['asc', 'asc_nulls_first', 'asc_nulls_last', 'desc', 'desc_nulls_first', 'desc_nulls_last'],
    ],
    ['the ids of a map', "typed.functions.invoke('|');", ['fun_summarize', 'fun_translate']],
    ['the ids of a map, to throw', "typed.functions.invokeOrThrow('|');", ['fun_summarize', 'fun_translate']],
    ['the arguments of one', "typed.functions.invoke('fun_summarize', { | });", ['maxWords', 'text']],
    ['the arguments of another', "typed.functions.invoke('fun_translate', { | });", ['text', 'to']],
    ['a word of an argument', "typed.functions.invoke('fun_translate', { text: 'a', to: '|' });", ['de', 'fr']],
    ['what is run', "typed.functions.invoke('fun_translate', undefined, { | });", ['versionId']],
    ['a result', "(await typed.functions.invokeOrThrow('fun_summarize', { text: 'a' })).|;", ['summary']],
    [
      'what a new function is made of',
      'aeontel.functions.create({ | });',
      ['description', 'inputSchemaId', 'name', 'outputSchemaId', 'source', 'workspaceId'],
    ],
    ['where the code comes from', "aeontel.functions.create({ source: '|' });", ['custom', 'openapi-op', 'system']],
    ['what may change', "aeontel.functions.update('a', { | });", ['description', 'name', 'runtimeUserId']],
  ])('%s', (_what, marked, expected) => {
    expect(complete(marked)).toEqual(expected);
  });

  test.each(Object.entries(kinds))('the operators of %s, a %s', (field, kind) => {
    expect(complete(filter(`${field}: { | }`))).toEqual(operators[kind]);
  });
});

describe('a mistake is an error that names it', { timeout: 30_000 }, () => {
  test.each<[code: string, message: string]>([
    [filter("nam: 'a'"), "'nam' does not exist in type 'FunctionFilter'"],
    [filter("OR: [{ nam: 'a' }]"), "'nam'"],
    [filter("name: { equals: 'a' }"), "'equals' does not exist in type 'TextOperators'"],
    [filter("createdAt: { like: '2026%' }"), "'like' does not exist in type 'DateTimeOperators'"],
    [filter("id: { ilike: 'fun%' }"), "'ilike' does not exist in type 'IdOperators'"],
    [filter('system: { gt: true }'), "'gt' does not exist in type"],
    [filter("source: { gt: 'custom' }"), "'gt' does not exist in type"],
    [filter("retentionTier: { like: 's%' }"), "'like' does not exist in type"],
    [filter("system: 'true'"), "Type 'string' is not assignable to type 'BooleanCondition"],
    [filter("source: 'openapi'"), `Type '"openapi"' is not assignable to type`],
    [filter("retentionTier: 'forever'"), `Type '"forever"' is not assignable to type`],
    [filter('name: { eq: null }'), "Type 'null' is not assignable to type 'string"],
    [filter("name: { in: ['a', null] }"), "Type 'null' is not assignable to type 'string'"],
    [filter("AND: { name: 'a' }"), "'name' does not exist in type 'readonly NestedFunctionFilter[]'"],
    [filter("NOT: [{ name: 'a' }]"), 'has no properties in common with type'],
    [filter("versions: { title: 'a' }"), "'title' does not exist in type 'FunctionVersionFilter'"],
    [filter("workspace: { email: 'a' }"), "'email' does not exist in type 'WorkspaceFilter'"],
    [filter('versions: null'), "Type 'null' is not assignable to type 'boolean | "],
    [list("source: 'custom'"), `Type '"custom"' is not assignable to type '"workspace" | "system" | "integration"`],
    [list('include_deleted: true'), "Type 'true' is not assignable to type"],
    [list("includeDeleted: 'only'"), "'includeDeleted' does not exist in type"],
    [list("orderBy: { name: 'asc' }"), "'name' does not exist in type 'readonly"],
    [list("orderBy: [{ name: 'up' }]"), `Type '"up"' is not assignable to type`],
    [list("orderBy: [{ versions: 'asc' }]"), "'versions' does not exist in type"],
    ["typed.functions.invoke('fun_sumarize');", `"fun_sumarize"`],
    ["typed.functions.invoke('fun_summarize', { txt: 'a' });", "'txt' does not exist in type"],
    ["typed.functions.invoke('fun_translate', { text: 'a', to: 'it' });", `Type '"it"' is not assignable to type`],
    ["aeontel.functions.invoke('a', []);", 'is not assignable to'],
    ["aeontel.functions.update('a', { description: null });", "Type 'null' is not assignable to type 'string'"],
    ["aeontel.functions.update('a', { source: 'custom' });", "'source' does not exist in type"],
    ["aeontel.functions.create({ workspaceId: 'a', name: 'b', inputSchemaId: 'c' });", "'outputSchemaId'"],
  ])('%s', (code, message) => {
    const messages = check(code);
    expect(messages).toEqual([expect.stringContaining(message)]);
    expect(messages[0]!.length).toBeLessThan(500);
  });
});

test('what is right is no error', { timeout: 30_000 }, () => {
  const code = [
    filter("name: 'a', description: null, system: true, source: 'custom', NOT: { versions: true }"),
    filter("createdAt: { gte: '2026-01-01T00:00:00Z', isNull: false }, retentionTier: { notIn: ['a-new-one'] }"),
    "typed.functions.get('fun_not_described');",
    "aeontel.functions.update('a', { runtimeUserId: null });",
  ];
  expect(check(code.join('\n'))).toEqual([]);
});
