import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { checkBySchema } from './check-by-schema.js';
import type { StandardSchema } from './standard-schema.js';

/** Takes the text `good`, later. */
const schema: StandardSchema = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: async (value) =>
      value === 'good'
        ? { value: 'replaced' }
        : { issues: [{ message: 'must be good', path: ['a', 0] }, { message: 'is bad' }] },
  },
};
const map = { Known: { input: schema, output: schema }, Empty: undefined };
const answer = { operationId: 'getThing', status: 202, requestId: 'r1', subject: 'thing-5' };

test('what fits passes', async () => {
  await checkBySchema(map, 'Known', 'input', 'good');
  await checkBySchema(map, 'Known', 'output', 'good', answer);
});

test.each<[unknown, string | undefined, string]>([
  [map, 'Known', 'customStatus'],
  [map, 'Other', 'input'],
  [map, 'Empty', 'input'],
  [map, 'toString', 'name'],
  [map, undefined, 'input'],
  [undefined, 'Known', 'input'],
])('%o says nothing of %s and %s', async (described, name, part) => {
  await checkBySchema(described, name, part, 'bad');
});

test('what is to be sent and does not fit is refused by its part, with each issue', async () => {
  await expect(checkBySchema(map, 'Known', 'input', 'bad')).rejects.toMatchObject({
    name: 'InvalidArgumentError',
    parameter: 'input',
    message: expect.stringContaining('a.0: must be good; is bad'),
  });
});

test('what came and does not fit is refused with the answer, its value out of sight', async () => {
  const error = await checkBySchema(map, 'Known', 'output', 'secret', answer).catch((thrown) => thrown);
  expect(error).toMatchObject({
    operationId: 'getThing',
    status: 202,
    requestId: 'r1',
    name: 'InvalidResponseError',
    message: 'getThing: the output of thing-5 is not what its schema says: a.0: must be good; is bad',
    issues: ['a.0: must be good', 'is bad'],
    body: 'secret',
  });
  expect(inspect(error)).not.toContain('secret');
});
