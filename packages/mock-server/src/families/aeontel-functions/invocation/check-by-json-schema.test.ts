import { expect, it } from 'vitest';
import type { Json } from '../../../family.js';
import { checkByJsonSchema } from './check-by-json-schema.js';

const pointersOf = async (schema: Json, value: unknown) =>
  (await checkByJsonSchema(schema, value)).map(({ pointer }) => pointer);

it('points at each place that is wrong, and not at what is around it', async () => {
  const schema = {
    type: 'object',
    properties: { list: { type: 'array', items: { $ref: '#/$defs/row' } }, 'b/c ä~': { type: 'string' } },
    required: ['m/n'],
    additionalProperties: false,
    $defs: { row: { type: 'object', properties: { n: { type: 'integer' } } } },
  };
  const value = { list: [{ n: 1 }, { n: 1.5 }], 'b/c ä~': 1, extra: 1 };
  expect(await pointersOf(schema, value)).toEqual(['/m~1n', '/list/1/n', '/b~1c ä~0', '/extra']);
});

it('points at names that pointers of a URI write otherwise', async () => {
  const name = 'a/b~c%23 "é#?&+=%';
  const pointer = '/a~1b~0c%23 "é#?&+=%';
  expect(await pointersOf({ additionalProperties: { type: 'string' } }, { [name]: 1 })).toEqual([pointer]);
  expect(await pointersOf({ required: [name] }, {})).toEqual([pointer]);
});

it('holds values to what a schema asks without a type, as JSON Schema does', async () => {
  expect(await pointersOf({ required: ['a'] }, {})).toEqual(['/a']);
  expect(await pointersOf({ properties: { a: { type: 'string' } } }, { a: 1 })).toEqual(['/a']);
  expect(await pointersOf({ type: 'object', properties: { a: { default: 1 } }, required: ['a'] }, {})).toEqual(['/a']);
  expect(await pointersOf({ const: { b: 1 } }, { b: 1 })).toEqual([]);
  expect(await pointersOf({ if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } }, { a: 1 })).toEqual([
    '/b',
  ]);
});

it('tells of a choice that nothing of it fits, once', async () => {
  const schema = { anyOf: [{ type: 'string' }, { type: 'object', properties: { a: { type: 'number' } } }] };
  expect(await pointersOf({ properties: { x: schema } }, { x: { a: 'b' } })).toEqual(['/x']);
  expect(await pointersOf({ not: { type: 'string' } }, 'a')).toEqual(['']);
});

it('takes everything by {} and true, and nothing by false', async () => {
  expect(await pointersOf({}, 1)).toEqual([]);
  expect(await pointersOf(true, 1)).toEqual([]);
  expect(await pointersOf(false, 1)).toEqual(['']);
});

it('leaves the schema as it is, and throws where it cannot be applied', async () => {
  const schema = Object.freeze({ type: 'string', pattern: '^a' });
  expect(await pointersOf(schema, 'b')).toEqual(['']);
  await expect(checkByJsonSchema({ $ref: '#/$defs/no' }, 1)).rejects.toThrow('#/$defs/no');
  await expect(checkByJsonSchema({ pattern: '(' }, 'a')).rejects.toThrow('regular expression');
});

it('takes a value that exhausts it for a breach, and a schema that goes round in circles for one that cannot be applied', async () => {
  let deep: Json = 1;
  for (let depth = 0; depth < 1000; depth += 1) deep = { a: deep };
  const followed = { properties: { a: { $ref: '#' } } };
  expect(await checkByJsonSchema(followed, deep)).toEqual([{ pointer: '', message: expect.stringMatching(/deep/) }]);
  expect(await pointersOf(followed, { a: { a: 1 } })).toEqual([]);
  await expect(checkByJsonSchema({ $ref: '#' }, { a: 1 })).rejects.toThrow(RangeError);
  const list = { properties: { a: { items: { type: 'string' } } } };
  expect(await pointersOf(list, { a: Array(400_000).fill(1) })).toEqual(['/a/0']);
});

it('takes a name that no pointer can hold for a breach', async () => {
  expect(await pointersOf({ additionalProperties: { type: 'string' } }, { '\ud800': 1 })).toEqual(['']);
});
