import * as fc from 'fast-check';
import { someFilter, someOrder } from '../query/testing/random-filter.js';
import { mutateJson } from './mutate-json.js';

/** A request that may be anything. */
export interface StrangeRequest {
  readonly method: string;
  /** With mount and query. */
  readonly url: string;
  readonly init: { readonly headers: Readonly<Record<string, string>>; readonly body?: string | Uint8Array };
}

const json = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: values.map((value) => JSON.stringify(value)) },
    { weight: 6, arbitrary: mutateJson(values).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: mutateJson(values).map((value) => JSON.stringify(value).slice(0, -1)) },
    { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  );

const texts = fc.oneof(
  fc.constantFrom('', ' ', 'x', 'echo', '__proto__', '\u0000', '\ud800', '😀'.repeat(256), 'a'.repeat(5000), '%', '_'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const functionIds = fc.constantFrom(
  ...['fun_echo', 'fun_draft', 'fun_old-report', 'fun_other-shared', 'fun_other-billing', 'fun_system-parse-json'],
  ...['fun_strict', 'fun_broken', 'fun_1', 'fun_2', 'fun_no', '', '.', '..', '%zz', '%00', 'a%2Fb', '__proto__'],
);
const versionIds = fc.constantFrom('fnv_1', 'fnv_strict', 'fnv_no', '', '__proto__');
const workspaceIds = fc.constantFrom('wsp_demo', 'wsp_demo', 'wsp_other', 'wsp_no', '', 'constructor');
const schemaIds = fc.constantFrom('sch_input', 'sch_output', 'sch_text', 'sch_other', 'sch_no', '');
const userIds = fc.constantFrom('usr_admin', 'usr_member', 'usr_other', 'usr_no', '');

const nest = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
const deep = fc.tuple(fc.constantFrom(10, 100, 1000), fc.boolean()).map(([depth, isList]) => {
  return isList ? nest(depth, '[', ']') : nest(depth, '{"a":', '}');
});

const createBodies = json(
  fc.record(
    {
      ...{ workspaceId: workspaceIds, name: texts, description: texts, inputSchemaId: schemaIds },
      ...{ outputSchemaId: schemaIds, source: fc.constantFrom('custom', 'system', 'openapi-op') },
    },
    { requiredKeys: ['workspaceId', 'name', 'inputSchemaId', 'outputSchemaId'] },
  ),
);
const updateBodies = json(
  fc.record({ name: texts, description: texts, runtimeUserId: fc.option(userIds) }, { requiredKeys: [] }),
);
const invokeBodies = fc.oneof(
  json(
    fc.record(
      { args: fc.dictionary(fc.constantFrom('text', 'a', '__proto__', ''), fc.jsonValue()), versionId: versionIds },
      { requiredKeys: [] },
    ),
  ),
  deep.map((text) => `{"args":{"a":${text}}}`),
);

/** Bodies that the path may want, mostly. */
function someBody(path: string): fc.Arbitrary<string> {
  const wanted = path === '/api/functions' ? createBodies : path.endsWith('/invoke') ? invokeBodies : updateBodies;
  return fc.oneof(
    { weight: 8, arbitrary: wanted },
    { weight: 1, arbitrary: fc.oneof(createBodies, updateBodies, invokeBodies) },
    { weight: 1, arbitrary: deep },
  );
}

/** Patterns that try a matcher which goes back and forth. */
const slowPatterns = fc.constantFrom(
  ...['%a%a%a%a%a%a%a%a%a%a%a%a%b', '_%_%_%_%_%_%_%_%_%_%b', `${'%a'.repeat(500)}%b`, `${'a%'.repeat(800)}`],
);
const slowFilter = fc
  .tuple(fc.constantFrom('name', 'description'), fc.constantFrom('like', 'ilike', 'notLike', 'notIlike'), slowPatterns)
  .map(([field, operator, pattern]) => ({ [field]: { [operator]: pattern } }));
const wideFilter = fc
  .tuple(fc.integer({ min: 90, max: 110 }), fc.constantFrom('AND', 'OR'))
  .map(([count, logic]) => ({ [logic]: Array(count).fill({ versions: { function: { versions: { name: 'x' } } } }) }));

/** A query's pair. @param cursors of pages that were seen */
const somePair = (cursors: () => readonly string[]): fc.Arbitrary<readonly [string, string]> => {
  const filters = fc.oneof(
    { weight: 6, arbitrary: json(someFilter()) },
    { weight: 2, arbitrary: slowFilter.map((filter) => JSON.stringify(filter)) },
    { weight: 4, arbitrary: wideFilter.map((filter) => JSON.stringify(filter)) },
    { weight: 1, arbitrary: deep },
  );
  const cursor = fc.oneof(
    fc.nat(999).map((index) => cursors()[index % cursors().length]!),
    fc.constantFrom('', 'x', 'e30', 'bnVsbA', btoa('{"v":1,"k":[],"h":""}'), btoa('{"v":1,"k":null}')),
  );
  const pair = (names: readonly string[], values: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(...names), values) as fc.Arbitrary<readonly [string, string]>;
  return fc.oneof(
    pair(['limit'], fc.constantFrom('1', '2', '100', '0', '101', '-1', '1.5', 'x', '', '9'.repeat(400))),
    pair(['after', 'before'], cursor),
    pair(['filter'], filters),
    pair(['orderBy'], json(someOrder)),
    pair(
      ['ids'],
      fc.array(functionIds, { maxLength: 120 }).map((ids) => ids.join(',')),
    ),
    pair(['workspace_id'], workspaceIds),
    pair(['source', 'include_deleted'], fc.constantFrom('workspace', 'system', 'integration', 'true', 'only', 'false')),
    pair(['system', 'retention_tier', 'name'], fc.oneof(texts, fc.constantFrom('true', 'false', 'short', 'none'))),
    pair(['default_version_id', 'created_by', 'runtime_user_id'], fc.oneof(texts, userIds, versionIds)),
    pair(['bogus', '', '__proto__', 'a/b~c'], texts),
  );
};

const writeText = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'));

const someQuery = (cursors: () => readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    {
      weight: 6,
      arbitrary: fc
        .array(somePair(cursors), { minLength: 1, maxLength: 3 })
        .map((pairs) => `?${pairs.map(([name, value]) => `${writeText(name)}=${writeText(value)}`).join('&')}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('?', '?&&=', '?limit', '?%', '?%zz=%ff', '?filter=%7B', '?limit=1&limit=2'),
    },
  );

const strangePaths = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '/api',
    '/api/functions/',
    '/api/functions//',
    '/api/functions/a/b/c',
    '/%',
    '//',
    '/api/../x',
  ),
  fc.webPath().map((path) => `/api${path}`),
);
const somePath = fc.oneof(
  { weight: 16, arbitrary: fc.constant('/api/functions') },
  {
    weight: 20,
    arbitrary: fc
      .tuple(functionIds, fc.constantFrom('', '', '/invoke', '/invoke', '/restore', '/purge'))
      .map(([id, rest]) => `/api/functions/${id}${rest}`),
  },
  { weight: 1, arbitrary: strangePaths },
);

const tokens = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('sec_demo', 'sec_demo', 'tok_member', 'tok_platform', 'sec_other', 'pub_demo'),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'x', 'constructor', 'sec_demo x') },
);
const types = fc.oneof(
  { weight: 9, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom('text/plain', '', 'application/json; charset=utf-16', 'a'.repeat(500), ';') },
);

/** Methods that the path may have, mostly. */
function someMethod(path: string): fc.Arbitrary<string> {
  const wanted = path === '/api/functions' ? ['GET', 'POST'] : ['GET', 'PATCH', 'DELETE'];
  const posted = path.endsWith('/invoke') || path.endsWith('/restore');
  return fc.oneof(
    { weight: 9, arbitrary: posted ? fc.constant('POST') : fc.constantFrom(...wanted) },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'HEAD', 'OPTIONS', 'QUERY') },
  );
}

/** Requests of every operation, good, half good and senseless. @param cursors of pages that were seen, at least one */
export function someRequest(cursors: () => readonly string[]): fc.Arbitrary<StrangeRequest> {
  return somePath.chain((path) => {
    const body = fc.oneof(
      { weight: 6, arbitrary: someBody(path) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    const noQuery = fc.constant('');
    return someMethod(path).chain((method) => {
      const isList = method === 'GET' && path === '/api/functions';
      const query = isList
        ? someQuery(cursors)
        : fc.oneof({ weight: 9, arbitrary: noQuery }, { weight: 1, arbitrary: someQuery(cursors) });
      return fc.tuple(query, tokens, types, body).map(([asked, token, type, sent]) => ({
        method,
        url: `/aeontel${path}${asked}`,
        init: {
          headers: { authorization: `Bearer ${token}`, 'content-type': type },
          ...(method !== 'GET' && method !== 'HEAD' && sent !== undefined && { body: sent }),
        },
      }));
    });
  });
}
