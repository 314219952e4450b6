import { callOperation } from '@functionary/core';
import { describe, expect, test } from 'vitest';
import { listExecutions, listRuntimes } from './generated/operations.js';
import { normaliseRuntime } from './normalise.js';
import { callAndRead, createOpenStackCaller, listAll } from './service.js';
import { makeRuntime } from './testing/rows.js';
import { scriptFetch } from './testing/scripted-engine.js';

function serve(answer: () => Response) {
  const cloud = scriptFetch(answer);
  return {
    ...cloud,
    caller: createOpenStackCaller({ ...cloud.options, baseUrl: 'http://engine', token: 'demo-token' }),
  };
}

describe('callAndRead', () => {
  test.each(['', 'null', '"hi"', '[]', '5'])('refuses an answer of %j, which is no object', async (body) => {
    const { caller } = serve(() => new Response(body));
    const call = callAndRead(caller, listRuntimes, {}, String);
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'listRuntimes' });
    await expect(call).rejects.toThrow('is no JSON object; check the address');
  });

  test('refuses an object without what it has to have', async () => {
    const { caller } = serve(() => Response.json({ id: 5 }));
    const call = callAndRead(caller, listRuntimes, {}, String, {}, 'id');
    await expect(call).rejects.toThrow('is no JSON object with id; check the address');
    expect(await callAndRead(caller, listRuntimes, {}, Object.keys)).toEqual(['id']);
  });
});

describe('listAll', () => {
  const list = (answer: () => Response, options = {}) => {
    const { caller, requests } = serve(answer);
    return { requests, rows: listAll(caller, listRuntimes, 'runtimes', normaliseRuntime, options) };
  };

  test('is a list of one page', async () => {
    const { rows, requests } = list(() => Response.json({ runtimes: [makeRuntime()] }));
    expect(await rows.toArray({ limit: 10 })).toEqual([makeRuntime()]);
    const { response, nextCursor } = await rows;
    expect([response.status, nextCursor]).toEqual([200, undefined]);
    expect(requests).toHaveLength(2);
  });

  test('tells the hook of its page', async () => {
    const { options } = scriptFetch(() => Response.json({ runtimes: [makeRuntime()] }));
    const seen: number[] = [];
    const hooks = { page: ({ items }: { items: number }) => void seen.push(items) };
    const caller = createOpenStackCaller({ ...options, hooks, baseUrl: 'http://engine' });
    await listAll(caller, listRuntimes, 'runtimes', normaliseRuntime);
    expect(seen).toEqual([1]);
  });

  test("brings the page's bare list and its times to the service's form", async () => {
    const page = { ...makeRuntime(), created_at: '2019-05-30 14:40:41', updated_at: '2019-05-30 14:40:50.123' };
    const { rows } = list(() => Response.json([page]));
    expect(await rows.first()).toEqual(
      makeRuntime({ created_at: '2019-05-30T14:40:41Z', updated_at: '2019-05-30T14:40:50Z' }),
    );
  });

  test('says so when the answer is no list', async () => {
    const { rows } = list(() => Response.json({ uri: 'http://engine/v1' }));
    await expect(rows).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('no list of runtimes; check the address'),
    });
  });

  test('goes by path, query and options', async () => {
    const { caller, requests } = serve(() => Response.json({ executions: [] }));
    const options = { headers: { 'x-trace': '1' } };
    await listAll(caller, listExecutions, 'executions', String, options, { query: { function_id: '1' } });
    expect(requests[0]?.call).toBe('GET http://engine/v1/executions?function_id=1');
    expect(requests[0]?.headers.get('x-trace')).toBe('1');
  });

  test('stops by signal', async () => {
    const { rows, requests } = list(() => Response.json([]), { signal: AbortSignal.abort('no') });
    await expect(rows).rejects.toBe('no');
    expect(requests).toEqual([]);
  });
});

test('what says which rows are meant is shown in errors, and nothing else of a query', async () => {
  const { caller } = serve(() => new Response('', { status: 404 }));
  const query = { function_id: 'f1', description: 'private' };
  const error: any = await callOperation(caller, listExecutions, { query }).catch((caught: unknown) => caught);
  expect(error.request.url).toBe('http://engine/v1/executions?function_id=f1&description=REDACTED');
});
