import { inspect } from 'node:util';
import { type KeyAdapter, rotateKey } from '@functionary/core/keys';
import { describe, expect, test } from 'vitest';
import { KeyRing } from './index.js';
import { makeStatus, type Scripted, type SeenRequest, scriptApp } from './testing/scripted-app.js';

/** An app whose system key can be changed. */
function openApp(ring: KeyRing, keys: { durabletask_extension: string }, keyPlacement: 'header' | 'query' = 'header') {
  const answer = ({ headers, target }: SeenRequest): Scripted => {
    const key = headers.get('x-functions-key') ?? new URLSearchParams(target.split('?')[1]).get('code');
    return key === keys.durabletask_extension ? { status: 200, body: makeStatus() } : { status: 401 };
  };
  return scriptApp(answer, { systemKey: ring, keyPlacement });
}

const sentKeys = (requests: readonly SeenRequest[]) => requests.map(({ headers }) => headers.get('x-functions-key'));

describe('a key ring as the system key', () => {
  test('lends its key to each call, and prints it nowhere', async () => {
    const ring = new KeyRing('first-key');
    const { durable, requests } = openApp(ring, { durabletask_extension: 'first-key' });
    await durable.instance('abc123').status();
    expect(sentKeys(requests)).toEqual(['first-key']);
    expect(ring.countInFlight()).toBe(0);
    expect(inspect(durable, { depth: 9 }) + JSON.stringify(ring)).not.toContain('first-key');
  });

  test.each(['header', 'query'] as const)('is read again after a 401, in the %s', async (keyPlacement) => {
    const keys = { durabletask_extension: 'first-key' };
    let reads = 0;
    const ring = new KeyRing(() => {
      reads++;
      return keys.durabletask_extension;
    });
    const { durable, requests } = openApp(ring, keys, keyPlacement);
    await durable.instance('abc123').status();
    keys.durabletask_extension = 'second-key';
    await durable.instance('abc123').status();
    await durable.instance('abc123').status();
    expect({ reads, sent: requests.length }).toEqual({ reads: 2, sent: 4 });
  });

  test('that nobody renews lets the 401 through', async () => {
    const { durable } = openApp(new KeyRing('old-key'), { durabletask_extension: 'first-key' });
    await expect(durable.instance('abc123').status()).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  test('is rotated in place without a failed call', async () => {
    const keys = { durabletask_extension: 'first-key' };
    const ring = new KeyRing('first-key');
    const { durable, clock } = openApp(ring, keys);
    const read = () => durable.instance('abc123').status();
    const seen: string[] = [];
    const adapter: KeyAdapter = {
      strategy: 'in-place',
      names: ['durabletask_extension'],
      generate: () => 'second-key',
      list: async () => ({ ...keys }),
      async write(_, value) {
        await read();
        keys.durabletask_extension = value!;
        // Who calls now meets the new key with the old one.
        await Promise.all([read(), read()]);
        seen.push('written');
        return value;
      },
      verify: async (value) => value === keys.durabletask_extension,
    };
    await rotateKey({ id: 'demo-app/durable', ring, adapter, clock });
    expect((await read()).instanceId).toBe('abc123');
    expect(seen).toEqual(['written']);
    const { durable: late } = openApp(ring, { durabletask_extension: 'second-key' });
    await late.instance('abc123').status();
  });
});
