import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { FunctionKeys } from './function-keys.js';
import { APP, lostAnswer, type Meddle, openKeyService } from './testing/key-service.js';

const FN = '/functions/HttpTrigger';

function open(dialect: 'arm' | 'documented' = 'arm', meddle?: Meddle) {
  const service = openKeyService({ dialect, ...(meddle && { meddle }) });
  const lines = () => service.requests.map(({ line }) => line);
  return { ...service, lines, functionKeys: new FunctionKeys(service.management, APP) };
}

describe('list', () => {
  test.each([
    ['arm', 'POST'],
    ['documented', 'GET'],
  ] as const)('in dialect %s asks by %s', async (dialect, method) => {
    const { functionKeys, requests } = open(dialect);
    expect(await functionKeys.list('HttpTrigger')).toEqual({ default: 'function-1' });
    expect(requests).toMatchObject([{ line: `${method} ${FN}/listkeys`, query: '?api-version=2025-05-01' }]);
  });

  test('unwraps what is sent as the published description has it', async () => {
    const { functionKeys } = open('arm', () => Response.json({ id: 'x', properties: { default: 'function-1' } }));
    expect(await functionKeys.list('HttpTrigger')).toEqual({ default: 'function-1' });
  });

  test.each([[[]], ['text'], [null]])('refuses %j', async (body) => {
    const { functionKeys } = open('arm', () => Response.json(body));
    await expect(functionKeys.list('HttpTrigger')).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });

  test('throws for a function that is not there', async () => {
    await expect(open().functionKeys.list('Nothing')).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('set', () => {
  test('writes under properties, and says what is in force', async () => {
    const { functionKeys, requests, keys } = open();
    expect(await functionKeys.set('HttpTrigger', 'other', 'mine')).toEqual({ name: 'other', value: 'mine' });
    expect(requests).toMatchObject([
      { line: `PUT ${FN}/keys/other`, body: { properties: { name: 'other', value: 'mine' } } },
    ]);
    expect(keys.functions.HttpTrigger).toEqual({ default: 'function-1', other: 'mine' });
  });

  test('lets the service make the value', async () => {
    const { functionKeys, requests } = open();
    expect(await functionKeys.set('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'made-1' });
    expect(requests[0]?.body).toEqual({ properties: { name: 'default' } });
  });

  test('reads a bare answer too', async () => {
    const { functionKeys } = open('arm', () => Response.json({ name: 'default', value: 'bare' }));
    expect(await functionKeys.set('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'bare' });
  });

  test('refuses an empty value and sends nothing', async () => {
    const { functionKeys, requests } = open();
    await expect(functionKeys.set('HttpTrigger', 'default', '')).rejects.toMatchObject({ parameter: 'value' });
    expect(requests).toEqual([]);
  });

  test('shows the value in no error', async () => {
    const { functionKeys } = open('arm', () =>
      Response.json({ Code: 'BadRequest', Message: 'not mine-1234' }, { status: 400 }),
    );
    const error = await functionKeys.set('HttpTrigger', 'default', 'mine-1234').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'BadRequestError' });
    expect(inspect(error, { showHidden: false }) + JSON.stringify(error)).not.toContain('mine-1234');
  });
});

describe('regenerate', () => {
  test('in dialect arm writes the key without a value', async () => {
    const { functionKeys, lines } = open();
    expect(await functionKeys.regenerate('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'made-1' });
    expect(lines()).toEqual([`PUT ${FN}/keys/default`]);
  });

  test('in dialect documented goes by the page', async () => {
    const { functionKeys, requests } = open('documented');
    expect(await functionKeys.regenerate('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'made-1' });
    expect(requests).toMatchObject([
      { line: `GET ${FN}/listkeys` },
      { line: `POST ${FN}/regeneratekeys`, query: expect.stringContaining('keyName=default') },
    ]);
  });

  test('in dialect documented takes a changed key for done after a lost answer', async () => {
    const { functionKeys, lines, keys } = open('documented', ({ line }, when) =>
      line.startsWith('POST') && when === 'after' ? lostAnswer() : undefined,
    );
    expect(await functionKeys.regenerate('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'made-1' });
    expect(keys.functions.HttpTrigger).toEqual({ default: 'made-1' });
    expect(lines().filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });

  test('in dialect documented sends again what did not arrive', async () => {
    let isLost = false;
    const { functionKeys, lines } = open('documented', ({ line }, when) => {
      if (isLost || !line.startsWith('POST') || when === 'after') return undefined;
      isLost = true;
      return lostAnswer();
    });
    expect(await functionKeys.regenerate('HttpTrigger', 'default')).toEqual({ name: 'default', value: 'made-1' });
    expect(lines().filter((line) => line.startsWith('POST'))).toHaveLength(2);
  });

  test('tells onResponse of its own answer alone', async () => {
    const { functionKeys } = open('documented');
    const seen: number[] = [];
    await functionKeys.regenerate('HttpTrigger', 'fresh', { onResponse: ({ status }) => seen.push(status) });
    expect(seen).toEqual([201]);
  });
});

test('delete', async () => {
  const { functionKeys, lines, keys } = open();
  expect(await functionKeys.delete('HttpTrigger', 'default')).toBeUndefined();
  expect(lines()).toEqual([`DELETE ${FN}/keys/default`]);
  expect(keys.functions.HttpTrigger).toEqual({});
  await expect(functionKeys.delete('HttpTrigger', 'default')).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('of a stopped app every verb says to start it', async () => {
  const { functionKeys, state } = open();
  state.isStopped = true;
  const calls = [
    functionKeys.list('HttpTrigger'),
    functionKeys.set('HttpTrigger', 'default', 'mine'),
    functionKeys.regenerate('HttpTrigger', 'default'),
    functionKeys.delete('HttpTrigger', 'default'),
  ];
  for (const call of calls)
    await expect(call).rejects.toMatchObject({
      name: 'BadRequestError',
      code: 'Unauthorized',
      message: expect.stringMatching(/extensions API.*start the app/),
    });
});
