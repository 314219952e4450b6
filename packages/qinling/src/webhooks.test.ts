import { describe, expect, test } from 'vitest';
import { FUNCTION_ID, makeWebhook } from './testing/rows.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';
import { Webhooks } from './webhooks.js';

const ID = makeWebhook().id as string;
const open = (...script: Scripted[]) => {
  const engine = scriptEngine(script);
  return { ...engine, webhooks: new Webhooks(engine.caller) };
};

test('every verb asks for what it says', async () => {
  const row = makeWebhook();
  const { webhooks, requests } = open({ webhooks: [row] }, row, row, [204]);
  expect(await webhooks.list({ all_projects: false }).toArray({ limit: 10 })).toEqual([row]);
  expect(await webhooks.get(ID)).toEqual(row);
  expect(await webhooks.update(ID, { function_alias: 'production' })).toEqual(row);
  expect(await webhooks.delete(ID)).toBeUndefined();
  expect(requests.map(({ line, body }) => [line, body])).toEqual([
    ['GET /v1/webhooks', undefined],
    [`GET /v1/webhooks/${ID}`, undefined],
    [`PUT /v1/webhooks/${ID}`, { function_alias: 'production' }],
    [`DELETE /v1/webhooks/${ID}`, undefined],
  ]);
});

describe('create', () => {
  test.each([
    [{ function_id: FUNCTION_ID }, { function_id: FUNCTION_ID, function_version: 0 }],
    [
      { function_id: FUNCTION_ID, function_version: 2 },
      { function_id: FUNCTION_ID, function_version: 2 },
    ],
    [{ function_alias: 'production' }, { function_alias: 'production' }],
  ])('sends %j with a version that it can be called with', async (body, sent) => {
    const { webhooks, requests } = open([201, makeWebhook()]);
    expect(await webhooks.create({ ...body, description: 'x' })).toEqual(makeWebhook());
    expect(requests[0]).toMatchObject({ line: 'POST /v1/webhooks', body: { ...sent, description: 'x' } });
    expect(Object.keys(requests[0]?.body as object)).toHaveLength(Object.keys(sent).length + 1);
  });

  test('refuses a webhook for nothing', async () => {
    await expect(open().webhooks.create({} as any)).rejects.toMatchObject({ parameter: 'function_id' });
  });
});

describe('invoke', () => {
  const answer = { execution_id: '62033613-6f02-4a6d-b569-7ba7fd18f8f7' };

  test('sends no token, by id and by URL', async () => {
    const { webhooks, requests } = open([202, answer], [202, answer]);
    const { id, webhook_url } = makeWebhook() as { id: string; webhook_url: string };
    expect(await webhooks.invoke(id, { name: 'foo' })).toEqual(answer);
    expect(await webhooks.invoke(webhook_url)).toEqual(answer);
    const line = `POST /v1/webhooks/${ID}/invoke`;
    expect(requests.map((seen) => [seen.origin, seen.line, seen.body])).toEqual([
      ['http://engine:7070', line, { name: 'foo' }],
      ['http://public:7070', line, undefined],
    ]);
    for (const { headers } of requests) expect(headers.has('x-auth-token')).toBe(false);
  });

  test('is not sent again when the function may run', async () => {
    const { webhooks, requests } = open([500, { faultstring: 'x' }]);
    await expect(webhooks.invoke(ID)).rejects.toMatchObject({ name: 'ServerError' });
    expect(requests).toHaveLength(1);
  });

  test.each([[[1]], ['foo'], [5], [new Map()]])(
    'refuses %j, of which the service would take nothing',
    async (input) => {
      const { webhooks, requests } = open();
      await expect(webhooks.invoke(ID, input as any)).rejects.toMatchObject({ parameter: 'input' });
      expect(requests).toEqual([]);
    },
  );
});
