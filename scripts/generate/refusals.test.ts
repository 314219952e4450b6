import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { generateFamily } from './generate-family.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { splitPointer } from './pointer.js';

function createDocument(): JsonObject {
  const ok = { description: 'ok', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } };
  return {
    openapi: '3.1.0',
    info: { title: 'bad', version: '1' },
    servers: [{ url: 'https://example.com', 'x-mount': 'example' }],
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'getThing',
          'x-idempotency': 'safe',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: ok, 500: { description: 'bad' } },
        },
      },
    },
    components: {
      schemas: { Thing: { type: 'object', properties: { a: { type: 'string' } } }, Text: { type: 'string' } },
    },
  };
}

/** The document with one value put in, or taken out where it is undefined. */
function createWith(pointer: string, value: Json | undefined): string {
  const document = createDocument();
  const keys = splitPointer(pointer);
  const last = keys.pop() ?? '';
  let parent: Json = document;
  for (const key of keys) {
    if (Array.isArray(parent)) parent = parent[Number(key)] as Json;
    else if (isObject(parent)) parent = parent[key] ??= {};
  }
  if (value === undefined) delete (parent as JsonObject)[last];
  else (parent as JsonObject)[last] = value;
  return stringify(document);
}

const bad = '/components/schemas/Bad';
const get = '/paths/~1things~1{id}/get';
const openObject = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };

const schemas: [Json, string, string][] = [
  [{ not: { type: 'string' } }, '/not', "'not' is not supported: say what the value is, with enum, pattern or a union"],
  [{ if: {} }, '/if', "'if' is not supported: write the cases as oneOf"],
  [
    { type: 'string', nullable: true },
    '/nullable',
    "'nullable' is not supported: OpenAPI 3.1 says type: [string, 'null']",
  ],
  [{ type: 'object', patternProperties: {} }, '/patternProperties', "'patternProperties' is not supported: use"],
  [{ type: 'string', readOnly: true }, '/readOnly', "'readOnly' is not supported: write one schema"],
  [{ type: 'string', surprise: 1 }, '/surprise', "'surprise' is not supported here"],
  [
    { type: 'string', 'x-opne-enum': true },
    '/x-opne-enum',
    "'x-opne-enum' cannot stand on a schema: there is x-secret, x-open-enum",
  ],
  [{ type: 'string', 'x-secret': 'yes' }, '/x-secret', "'x-secret' must be true"],
  [{ type: 'string', 'x-documented': {} }, '/x-documented', "'x-documented' must be { says, note?"],
  [{ type: 'text' }, '/type', '"text" is not a type'],
  [{ type: 'string', format: 'colour' }, '/format', "'colour' is not a known format: use date-time"],
  [{ type: 'integer', format: 'uuid' }, '/format', "'uuid' needs 'type: string' beside it"],
  [{ type: 'integer', minLength: 1 }, '/minLength', "'minLength' needs 'type: string' beside it"],
  [{ $ref: '#/components/schemas/Thing', type: 'object' }, '/type', "'type' beside $ref is not supported: use allOf"],
  [{ $ref: '#/components/schemas/Gone' }, '/$ref', "nothing stands at '#/components/schemas/Gone'"],
  [{ $ref: 'other.yaml#/Thing' }, '/$ref', "must name a component: '#/components/schemas/Name'"],
  [{ enum: [{}] }, '/enum', 'must list strings, numbers, booleans or null'],
  [{ const: [1] }, '/const', 'must be a string, a number, a boolean or null'],
  [{ type: 'string', 'x-open-enum': true }, '/x-open-enum', "needs 'enum' or 'discriminator' beside it"],
  [{ type: 'integer', enum: [1], 'x-open-enum': true }, '/x-open-enum', 'only an enum of strings can be open'],
  [{ type: 'object', required: ['b'], properties: {} }, '/required', "'b' is not among the properties"],
  [
    { type: 'object', properties: { a: {} }, additionalProperties: { type: 'string' } },
    '/additionalProperties',
    "a schema beside 'properties' is not supported",
  ],
  [{ type: 'array', prefixItems: [{}, {}] }, '/prefixItems', "needs 'items: false' and 'minItems: 2' beside it"],
  [
    { type: 'array', items: { type: 'object' }, uniqueItems: true },
    '/uniqueItems',
    'only strings, numbers and booleans',
  ],
  [{ oneOf: [{}], anyOf: [{}] }, '/oneOf', "'oneOf' beside 'anyOf' is not supported"],
  [{ oneOf: [{}], type: 'object' }, '/type', "'type' beside 'oneOf' is not supported: move it into each case"],
  [{ oneOf: [] }, '/oneOf', 'must list schemas'],
  [{ allOf: [{ $ref: '#/components/schemas/Text' }, {}] }, '/allOf/0', 'only objects can be merged by allOf'],
  [
    { allOf: [{ type: 'object', additionalProperties: false }, { $ref: '#/components/schemas/Thing' }] },
    '/allOf/0',
    'a part of an allOf that allows no other properties accepts nothing',
  ],
  [
    { type: 'object', properties: { a: { type: 'integer' } }, allOf: [{ $ref: '#/components/schemas/Thing' }] },
    '/properties/a',
    'contradicts specs/bad.yaml#/components/schemas/Thing/properties/a',
  ],
  [{ allOf: [{ $ref: '#/components/schemas/Bad' }], type: 'object' }, '', 'is part of itself'],
  [
    { oneOf: [openObject], discriminator: { propertyName: 'kind' } },
    '/oneOf/0',
    "its 'kind' must be required, with a const",
  ],
  [
    {
      oneOf: [
        { ...openObject, properties: { kind: { const: 'a' } } },
        { ...openObject, properties: { kind: { const: 'a' } } },
      ],
      discriminator: { propertyName: 'kind' },
    },
    '/oneOf/1',
    "'a' is the 'kind' of another case too",
  ],
  [
    {
      oneOf: [{ ...openObject, properties: { kind: { const: 'a' } } }],
      discriminator: { propertyName: 'kind', mapping: { b: '#/components/schemas/Thing' } },
    },
    '/discriminator/mapping/b',
    "'Thing' does not say that its 'kind' is 'b'",
  ],
  [{ type: 'array', items: { $ref: '#/components/schemas/Bad' } }, '', 'mentions itself with no object between'],
  [
    { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Bad' }] },
    '',
    'mentions itself with no object between: TypeScript has no such type, so put it in a property',
  ],
  [false, '', 'a schema of false is not supported: leave the property out'],
];

test.each(schemas)('a schema %j is refused', async (schema, at, reason) => {
  await expectRefusal(bad, schema, bad + at, reason);
});

const parameter = (rest: JsonObject): Json => [
  { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  { name: 'q', in: 'query', schema: { type: 'string' }, ...rest },
];
const documents: [string, Json | undefined, string, string][] = [
  ['/openapi', '3.0.3', '/openapi', 'must be 3.1.x'],
  ['/webhooks', {}, '/webhooks', "'webhooks' is not supported: describe what clients call"],
  ['/servers/0/x-mount', undefined, '/servers/0', "needs 'x-mount'"],
  ['/servers/0/x-mount', '/slash', '/servers/0/x-mount', "'x-mount' must be a path without slashes at its ends"],
  ['/servers/0/url', 'https://{app}', '/servers/0', "'{app}' of the url is not among the variables"],
  ['/components/schemas/lower', {}, '/components/schemas/lower', 'the name of a schema is PascalCase'],
  [`${get}/operationId`, undefined, get, "needs an 'operationId'"],
  [`${get}/operationId`, 'delete', `${get}/operationId`, 'must be a camelCase verb and noun'],
  [`${get}/x-idempotency`, undefined, get, "needs 'x-idempotency': safe, idempotent, verify or unsafe"],
  [`${get}/x-idempotency`, 'maybe', `${get}/x-idempotency`, "'x-idempotency' must be 'safe'"],
  [`${get}/x-polling`, [], `${get}/x-polling`, "'x-polling' must be { location: header"],
  [`${get}/x-polling`, { style: 'location' }, `${get}/x-polling`, "'x-polling' must be { location: header"],
  [`${get}/x-answer`, true, `${get}/x-answer`, "'x-answer' must be 'any'"],
  [`${get}/x-mount`, 'a', `${get}/x-mount`, "'x-mount' cannot stand on an operation: there is x-methods"],
  [`${get}/callbacks`, {}, `${get}/callbacks`, "'callbacks' is not supported"],
  [
    `${get}/responses/default`,
    { description: 'x' },
    `${get}/responses/default`,
    "a 'default' response is not supported",
  ],
  [`${get}/responses/4XX`, { description: 'x' }, `${get}/responses/4XX`, "'4XX' is not a status"],
  [`${get}/parameters`, [], get, "'{id}' of the path is not among the parameters"],
  [`${get}/parameters`, parameter({ in: 'cookie' }), `${get}/parameters/1/in`, 'must be path, query or header'],
  [`${get}/parameters`, parameter({ style: 'deepObject' }), `${get}/parameters/1/style`, 'must be form in the query'],
  [
    `${get}/parameters`,
    parameter({ schema: { type: 'object' } }),
    `${get}/parameters/1/schema`,
    'a parameter is a string',
  ],
  [
    `${get}/parameters`,
    parameter({ 'x-catch-all': true }),
    `${get}/parameters/1/x-catch-all`,
    'stands on a path parameter',
  ],
  [
    `${get}/parameters`,
    parameter({ name: 'z', in: 'path', required: true }),
    `${get}/parameters/1`,
    "'z' is not in the path",
  ],
  [`${get}/x-answers`, [404], `${get}/x-answers`, '404 is not a response with a JSON schema'],
  [`${get}/x-answers`, [200], `${get}/x-answers`, 'the schema of 200 requires no key by which to know the data'],
  [
    `${get}/x-pagination`,
    { style: 'keyset', items: '/items', token: { pointer: '/next' } },
    `${get}/x-pagination/items`,
    "no list stands at '/items' of the 200 answer",
  ],
  [
    `${get}/x-pagination`,
    { style: 'keyset', token: { pointer: '/a' } },
    `${get}/x-pagination/token`,
    'needs pointer and requestQuery: a keyset cursor goes back in the query',
  ],
  [
    `${get}/x-pagination`,
    { style: 'keyset', token: { pointer: '/a', requestQuery: 'id' } },
    `${get}/x-pagination/token/requestQuery`,
    "'id' is not a query parameter",
  ],
  [
    `${get}/x-pagination`,
    { style: 'keyset', token: { pointer: '/a', more: '/isMore' } },
    `${get}/x-pagination/token/more`,
    "nothing stands at '/isMore' of the 200 answer",
  ],
  [
    `${get}/x-pagination`,
    { style: 'keyset', token: { pointer: '/a' }, back: { pointer: '/b' }, total: '/count' },
    `${get}/x-pagination/back/pointer`,
    "nothing stands at '/b' of the 200 answer",
  ],
  [
    `${get}/x-pagination`,
    { style: 'keyset', token: { pointer: '/a' }, total: '/count' },
    `${get}/x-pagination/total`,
    "nothing stands at '/count' of the 200 answer",
  ],
  [
    `${get}/x-pagination`,
    { style: 'continuation-header', token: { header: 'x-token' } },
    `${get}/x-pagination/token/header`,
    "'x-token' is not a header of the 200 answer",
  ],
  [
    `${get}/parameters/1`,
    { name: 'filter', in: 'query', content: { 'text/plain': { schema: { type: 'string' } } } },
    `${get}/parameters/1/content`,
    "a parameter's one media type is JSON",
  ],
  [
    `${get}/x-polling`,
    { location: 'Location', status: '/a', terminal: ['done'] },
    `${get}/x-polling/location`,
    "'Location' is not a header of a 2xx answer",
  ],
  [
    `${get}/x-polling`,
    [{ style: 'location', location: 'Location' }],
    `${get}/x-polling/0/location`,
    "'Location' is not a header of a 2xx answer",
  ],
  [
    `${get}/x-polling`,
    { style: 'resource', status: '/nowhere', terminal: ['done'] },
    `${get}/x-polling/status`,
    "nothing stands at '/nowhere' of a 2xx answer",
  ],
  [
    '/paths/~1again',
    { get: { operationId: 'getThing', 'x-idempotency': 'safe', responses: { 200: { description: 'ok' } } } },
    '/paths/~1again/get/operationId',
    "'getThing' is used by specs/bad.yaml#/paths/~1things~1{id}/get too",
  ],
  [
    `${get}/responses/200/content/*~1json`,
    { schema: { type: 'string' } },
    `${get}/responses/200/content/*~1json`,
    "'*/json' must be a media type without parameters",
  ],
  [
    `${get}/responses/200/content/text~1json+json`,
    { schema: { type: 'string' } },
    `${get}/responses/200/content`,
    'its JSON media types have different schemas',
  ],
];

test.each(documents)('%s: %j is refused', async (pointer, value, at, reason) => {
  await expectRefusal(pointer, value, at, reason);
});

test('the document that these are made from is fine', async () => {
  await expect(generateFamily('bad', createWith('/info/version', '2'))).resolves.toBeDefined();
});

test('all problems are told at once', async () => {
  const text = createWith(bad, { type: 'object', properties: { a: { not: {} }, b: { if: {} } } });
  await expect(generateFamily('bad', text)).rejects.toThrow(/properties\/a\/not[\s\S]*properties\/b\/if/);
});

test('a slip of YAML is told with its line', async () => {
  await expect(generateFamily('bad', 'openapi: 3.1.0\ninfo: {\n')).rejects.toThrow(/^specs\/bad\.yaml: line \d+: /);
  await expect(generateFamily('bad', 'a: 1\na: 2\n')).rejects.toThrow(/^specs\/bad\.yaml: line 2: .*unique/);
});

async function expectRefusal(pointer: string, value: Json | undefined, at: string, reason: string): Promise<void> {
  const message = await generateFamily('bad', createWith(pointer, value)).then(
    () => 'not refused',
    (error: Error) => error.message,
  );
  expect(message.split('\n')).toContainEqual(expect.stringContaining(`specs/bad.yaml#${at}: ${reason}`));
}
