import { expect, test } from 'vitest';
import { inlinePathParameters } from './inline-path-parameters.js';

const id = { name: 'id', in: 'path' };
const get = { parameters: [{ $ref: '#/components/parameters/id' }] };

test('puts what a path refers to in its place, and leaves operations, others and the document alone', () => {
  const unknown = { $ref: '#/components/parameters/unknown' };
  const document = {
    paths: { '/a/{id}': { parameters: [{ $ref: '#/components/parameters/id' }, id, unknown], get }, '/b': { get } },
    components: { parameters: { id } },
  };
  const before = structuredClone(document);
  expect(inlinePathParameters(document).paths).toEqual({
    '/a/{id}': { parameters: [id, id, unknown], get },
    '/b': { get },
  });
  expect(document).toEqual(before);
  expect(inlinePathParameters({})).toEqual({});
});
