import { describe, expect, test } from 'vitest';
import { callAndForget, callOperation } from './call-operation.js';
import { createScripted, json, operation } from './testing/scripted-caller.js';

const get = operation();
const path = { name: 'n' };

describe('callOperation', () => {
  test('asks for JSON, unless told otherwise', async () => {
    const { caller, sent } = createScripted([json({}), json({}), json({})]);
    await callOperation(caller, get, { path });
    await callOperation(caller, get, { path, headers: { accept: 'application/zip' } });
    await callOperation(caller, get, { path }, { headers: { Accept: 'text/html' } });
    expect(sent.map(({ headers }) => headers.get('accept'))).toEqual([
      'application/json',
      'application/zip',
      'text/html',
    ]);
  });

  test('gives what came with the answer, and sends no parameter that is undefined', async () => {
    const { caller, sent } = createScripted([json({ a: 1 })]);
    const answer = await callOperation(caller, get, { path, query: { top: 1, none: undefined } });
    expect(answer).toMatchObject({ data: { a: 1 }, status: 200, attempts: 1 });
    expect(sent[0]?.url).toBe('https://a.example/base/things/n?top=1');
  });
});

describe('callAndForget', () => {
  test('gives nothing of a success', async () => {
    const { caller } = createScripted([json({ a: 1 })]);
    expect(await callAndForget(caller, get, { path })).toBeUndefined();
  });

  test('fails as the call does', async () => {
    const { caller } = createScripted([json({}, 404)]);
    await expect(callAndForget(caller, get, { path })).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
