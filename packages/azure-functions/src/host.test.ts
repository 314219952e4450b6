import { describe, expect, test } from 'vitest';
import { FunctionApp } from './function-app.js';
import { createReset, type Script, scriptFetch } from './testing/scripted-fetch.js';

function open(script: Script) {
  const network = scriptFetch(script);
  const app = new FunctionApp({ baseUrl: 'https://app.example', functionKey: 'demo-master-key', ...network.options });
  return { ...network, app };
}

const links = [{ rel: 'self', href: 'https://app.example/admin' }];
const row = (name: string, value: string) => ({ name, value, links });

test('the host tells how it stands, that it is there, and restarts', async () => {
  const { app, requests } = open([{ state: 'Running', version: '4' }, [200], [200, { isSelfHost: false }]]);
  expect(await app.host.status()).toEqual({ state: 'Running', version: '4' });
  expect(await app.host.ping()).toBeUndefined();
  expect(await app.host.restart()).toBeUndefined();
  expect(requests.map(({ line, headers }) => [line, headers.get('x-functions-key')])).toEqual([
    ['GET /admin/host/status', 'demo-master-key'],
    ['GET /admin/host/ping', null],
    ['POST /admin/host/restart', 'demo-master-key'],
  ]);
});

test('keys of functions and of the host are read and written alike', async () => {
  const key = row('a b', 'demo-new-key');
  const list = { keys: [row('default', 'x'), row('__proto__', 'y')], links };
  const { app, requests } = open([list, key, [201, key], key, [204], list, key, key, key, [204]]);
  const { functionKeys, hostKeys } = app;
  const wanted = { name: 'a b', value: 'demo-new-key' };
  expect(Object.entries(await functionKeys.list('Fn'))).toEqual([
    ['default', 'x'],
    ['__proto__', 'y'],
  ]);
  expect(await functionKeys.get('Fn', 'a b')).toEqual(wanted);
  expect(await functionKeys.generate('Fn', 'a b')).toEqual(wanted);
  expect(await functionKeys.set('Fn', 'a b', 'demo-new-key')).toEqual(wanted);
  await functionKeys.delete('Fn', 'a b');
  expect(Object.keys(await hostKeys.list('functionkeys'))).toHaveLength(2);
  expect(await hostKeys.get('systemkeys', '_master')).toMatchObject({ value: 'demo-new-key' });
  await hostKeys.generate('systemkeys', '_master');
  await hostKeys.set('keys', 'a', 'demo-new-key');
  await hostKeys.delete('systemkeys', 'durabletask_extension');
  expect(requests.map(({ line, body }) => [line, body])).toEqual([
    ['GET /admin/functions/Fn/keys', undefined],
    ['GET /admin/functions/Fn/keys/a%20b', undefined],
    ['POST /admin/functions/Fn/keys/a%20b', undefined],
    ['PUT /admin/functions/Fn/keys/a%20b', { name: 'a b', value: 'demo-new-key' }],
    ['DELETE /admin/functions/Fn/keys/a%20b', undefined],
    ['GET /admin/host/functionkeys', undefined],
    ['GET /admin/host/systemkeys/_master', undefined],
    ['POST /admin/host/systemkeys/_master', undefined],
    ['PUT /admin/host/keys/a', { name: 'a', value: 'demo-new-key' }],
    ['DELETE /admin/host/systemkeys/durabletask_extension', undefined],
  ]);
});

describe('a lost answer', () => {
  test('leaves a made key to be read', async () => {
    const { app, requests } = open([createReset()]);
    await expect(app.functionKeys.generate('Fn', 'a')).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests).toHaveLength(1);
  });

  test('leads to the same key being set again, and to a deleted one being gone', async () => {
    const { app } = open([createReset(), row('a', 'demo-new-key'), createReset(), [404]]);
    expect(await app.hostKeys.set('keys', 'a', 'demo-new-key')).toEqual({ name: 'a', value: 'demo-new-key' });
    expect(await app.hostKeys.delete('keys', 'a')).toBeUndefined();
  });
});

test.each(['functionKeys', 'hostKeys'] as const)('a value of %s is in no error', async (kind) => {
  const { app } = open([[400, { message: 'no good: demo-new-key' }], { keys: [{ name: 'a', value: 5 }] }]);
  const error: any = await app[kind].set('keys', 'a', 'demo-new-key').catch((caught) => caught);
  expect(error.message).toContain('no good');
  expect(`${error.message}${JSON.stringify(error)}${JSON.stringify(error.body)}`).not.toContain('demo-new-key');
  await expect(app[kind].list('keys')).rejects.toMatchObject({ name: 'InvalidResponseError', body: undefined });
});
