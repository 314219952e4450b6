import { describe, expect, test } from 'vitest';
import { listFaults, readError } from './errors.js';
import { makeProblem, scriptAeontel } from './testing/scripted-fetch.js';

const read = (status: number, body?: unknown) => {
  const { code, message } = readError({ status, body, headers: new Headers() });
  return [code, message];
};

describe('an error body is read whoever wrote it', () => {
  const fault = (pointer: string, detail: string) => ({ pointer, code: 'unknown_field', detail });

  test.each<[string, number, unknown, (string | undefined)[]]>([
    [
      'the service',
      404,
      { code: 'not_found', detail: 'No function.', title: 'Not Found' },
      ['not_found', 'No function.'],
    ],
    ['only a title', 500, { title: 'Oops' }, [undefined, 'Oops']],
    [
      'a fault that says the detail again',
      400,
      { code: 'unknown_field', detail: 'Unknown key.', errors: [fault('/a', 'Unknown key.')] },
      ['unknown_field', 'Unknown key.: /a'],
    ],
    [
      'faults whose words are those of the detail',
      400,
      { code: 'x', detail: 'A is blank. B is long.', errors: [fault('/a', 'A is blank.'), fault('/b', 'B is long.')] },
      ['x', 'A is blank. B is long.: /a: /b'],
    ],
    [
      'many faults',
      400,
      {
        code: 'x',
        detail: 'Bad.',
        errors: [fault('/a', 'A.'), fault('/b', 'B.'), fault('/c', 'C.'), fault('/d', 'D.')],
      },
      ['x', 'Bad.: /a: A.: /b: B.: /c: C.'],
    ],
    ['the whole body', 400, { detail: 'Bad.', errors: [fault('', 'No object.')] }, [undefined, 'Bad.: No object.']],
    ['faults of another form', 400, { code: 'x', detail: 'Bad.', errors: [null, { field: 'a' }] }, ['x', 'Bad.']],
    ['a text', 502, 'Bad gateway', [undefined, 'Bad gateway']],
    ['nobody', 401, undefined, [undefined, 'the token is missing or wrong']],
    ['a list', 500, [], [undefined, undefined]],
  ])('%s', (_, status, body, expected) => {
    expect(read(status, body)).toEqual(expected);
  });
});

test('an error has code, request id and faults, and no token', async () => {
  const errors = [{ pointer: '/filter/name/equals', code: 'unknown_operator', detail: 'Unknown operator.' }];
  const { functions } = scriptAeontel([makeProblem(400, 'invalid_filter', { errors })]);
  const error = await functions
    .list({ filter: { name: { equals: 'sec_demo' } as never } })
    .then(undefined, (thrown) => thrown);
  expect(error).toMatchObject({ name: 'BadRequestError', code: 'invalid_filter', requestId: 'req_0', status: 400 });
  expect(error.details).toEqual(errors);
  expect(listFaults(error)).toEqual(errors);
  expect(JSON.stringify(error) + error.message + error.request.url).not.toContain('sec_demo');
});

test('a fault of the whole body is listed, by the pointer that is empty', async () => {
  const errors = [{ pointer: '', code: 'wrong_type', detail: 'No object.' }];
  const { functions } = scriptAeontel([makeProblem(400, 'validation_failed', { errors })]);
  const error = await functions.update('fun_1', [] as never).catch((thrown) => thrown);
  expect(listFaults(error)).toEqual(errors);
});

test('what has no faults lists none', async () => {
  const { functions } = scriptAeontel([makeProblem(404, 'not_found')]);
  const error = await functions.get('fun_1').catch((thrown) => thrown);
  expect(listFaults(error)).toEqual([]);
  expect(listFaults(new Error('x'))).toEqual([]);
});
