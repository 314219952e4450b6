import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { HostKeys } from './host-keys.js';
import { APP, type Meddle, openKeyService } from './testing/key-service.js';

function open(meddle?: Meddle) {
  const service = openKeyService(meddle && { meddle });
  return { ...service, hostKeys: new HostKeys(service.management, APP) };
}

test('list gives the keys by kind', async () => {
  const { hostKeys, requests } = open();
  expect(await hostKeys.list()).toEqual({
    masterKey: 'master-1',
    functionKeys: { default: 'host-1' },
    systemKeys: { durabletask_extension: 'system-1' },
  });
  expect(requests).toMatchObject([{ line: 'POST /host/default/listkeys', query: '?api-version=2025-05-01' }]);
});

test('list fills in what a host without such keys leaves out', async () => {
  const { hostKeys } = open(() => Response.json({ masterKey: null, systemKeys: null }));
  expect(await hostKeys.list()).toEqual({ masterKey: null, functionKeys: {}, systemKeys: {} });
  const other = open(() => Response.json({ value: [] }));
  await expect(other.hostKeys.list()).rejects.toMatchObject({ name: 'InvalidResponseError' });
});

test.each([
  ['functionKeys', 'default', 'mine'],
  ['systemKeys', 'durabletask_extension', undefined],
  ['masterKey', 'masterKey', 'mine'],
] as const)('set and regenerate a key of %s', async (keyType, keyName, value) => {
  const { hostKeys, requests } = open();
  const path = `/host/default/${keyType}/${keyName}`;
  expect(await hostKeys.set(keyType, keyName, value)).toEqual({ name: keyName, value: value ?? 'made-1' });
  const { value: made } = await hostKeys.regenerate(keyType, keyName);
  expect(requests).toMatchObject([
    { line: `PUT ${path}`, body: { properties: { name: keyName, ...(value && { value }) } } },
    { line: `PUT ${path}`, body: { properties: { name: keyName } } },
  ]);
  expect(made).toMatch(/^made-/);
});

test('delete', async () => {
  const { hostKeys, keys, requests } = open();
  expect(await hostKeys.delete('functionKeys', 'default')).toBeUndefined();
  expect(requests[0]?.line).toBe('DELETE /host/default/functionKeys/default');
  expect(keys.functionKeys).toEqual({});
});

test('of a stopped app every verb says to start it', async () => {
  const { hostKeys, state } = open();
  state.isStopped = true;
  const calls = [
    hostKeys.list(),
    hostKeys.set('functionKeys', 'default', 'mine'),
    hostKeys.delete('functionKeys', 'default'),
    hostKeys.durableKey(),
  ];
  for (const call of calls)
    await expect(call).rejects.toMatchObject({
      name: 'BadRequestError',
      message: expect.stringContaining('start the app'),
    });
});

describe('durableKey', () => {
  test('gives the value', async () => {
    expect(await open().hostKeys.durableKey()).toBe('system-1');
  });

  test('says what to do where there is none', async () => {
    const { hostKeys, keys } = open();
    delete keys.systemKeys.durabletask_extension;
    const statuses: number[] = [];
    const error = await hostKeys
      .durableKey({ onResponse: ({ status }) => statuses.push(status) })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'NotFoundError', status: 404, operationId: 'listHostKeys' });
    expect(String(error)).toMatch(/demo-app has no system key durabletask_extension; .*extension/);
    expect(inspect(error)).not.toContain('master-1');
    expect(statuses).toEqual([200]);
  });
});
