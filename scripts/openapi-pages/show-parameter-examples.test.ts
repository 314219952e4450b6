import { expect, test } from 'vitest';
import { showParameterExamples } from './show-parameter-examples.js';

const schema = { type: 'object' };

test('the first of several examples is the one that is shown, and all else stays', () => {
  const examples = { short: { value: { a: 1 } }, long: { value: { a: 1, b: 2 } } };
  const plain = { name: 'limit', schema };
  const single = { name: 'orderBy', content: { 'application/json': { schema, example: [1] } } };
  const document = {
    info: { title: 'a' },
    paths: {
      '/a': {
        parameters: [plain],
        get: {
          summary: 'b',
          parameters: [{ name: 'filter', content: { 'application/json': { schema, examples } } }, single, plain],
        },
        post: { requestBody: { content: { 'application/json': { examples } } } },
      },
    },
  };
  const before = structuredClone(document);
  const { get, ...item } = document.paths['/a'];
  const filter = { name: 'filter', content: { 'application/json': { schema, example: { a: 1 } } } };
  const shown = { ...item, get: { summary: 'b', parameters: [filter, single, plain] } };
  expect(showParameterExamples(document)).toEqual({ ...document, paths: { '/a': shown } });
  expect(document).toEqual(before);
  expect(showParameterExamples({})).toEqual({});
});
