import { expect, test } from 'vitest';
import { responses } from './schemas.js';
import { makeFunction, scriptAeontel } from './testing/scripted-fetch.js';

test('a function with more than is described passes, from a source that is not known yet', () => {
  expect(responses.getFunction[200].safeParse({ ...makeFunction({ source: 'git' }), newField: 1 }).success).toBe(true);
  expect(responses.getFunction[200].safeParse({ ...makeFunction(), system: 'no' }).success).toBe(false);
});

test('validate judges the answers of the client', async () => {
  const { functions } = scriptAeontel([makeFunction(), { ...makeFunction(), name: 5 }], { validate: responses });
  expect((await functions.get('fun_1')).name).toBe('summarize');
  await expect(functions.get('fun_1')).rejects.toMatchObject({
    name: 'InvalidResponseError',
    operationId: 'getFunction',
  });
});
