import { describe, expect, test, vi } from 'vitest';
import type { Clock } from './clock.js';
import { type CredentialInput, normalizeCredential, renewCredential } from './credentials.js';

const clock: Clock & { time: number } = { time: 0, now: () => clock.time, sleep: async () => {} };
const normalize = (input: CredentialInput) => normalizeCredential(input, clock, ['scope']);
const readValue = async (source: ReturnType<typeof normalize>) => (await source.acquire()).value;

describe('a function', () => {
  test('is called once for those who ask together, and again for the next', async () => {
    let calls = 0;
    const source = normalize(async () => `key-${++calls}`);
    expect(await Promise.all([readValue(source), readValue(source), readValue(source)])).toEqual([
      'key-1',
      'key-1',
      'key-1',
    ]);
    expect(await readValue(source)).toBe('key-2');
  });

  test('that throws does not spoil the next call', async () => {
    const source = normalize(vi.fn().mockRejectedValueOnce(new Error('vault is down')).mockResolvedValue('key'));
    await expect(source.acquire()).rejects.toThrow('vault is down');
    expect(await readValue(source)).toBe('key');
  });

  test('is no renewal while it gives the value that was refused', async () => {
    let key = 'old';
    const source = normalize(() => key);
    expect(await renewCredential(source, 'old')).toBeUndefined();
    key = 'new';
    expect((await renewCredential(source, 'old'))?.value).toBe('new');
  });
});

describe('an object with getToken', () => {
  const issue = () => {
    let count = 0;
    return vi.fn(async (_scopes: string[]) => ({
      token: `token-${++count}`,
      expiresOnTimestamp: clock.time + 3_600_000,
    }));
  };

  test('is asked once, with the scopes, until two minutes before the token expires', async () => {
    clock.time = 0;
    const getToken = issue();
    const source = normalize({ getToken });
    expect(await Promise.all([readValue(source), readValue(source)])).toEqual(['token-1', 'token-1']);
    clock.time = 3_600_000 - 120_001;
    expect(await readValue(source)).toBe('token-1');
    clock.time += 1;
    expect(await readValue(source)).toBe('token-2');
    expect(getToken).toHaveBeenCalledTimes(2);
    expect(getToken).toHaveBeenCalledWith(['scope']);
  });

  test('a renewal that fails early leaves the token that is still good', async () => {
    clock.time = 0;
    const getToken = issue();
    const source = normalize({ getToken });
    await source.acquire();
    getToken.mockRejectedValue(new Error('issuer is down'));
    clock.time = 3_599_999;
    expect(await readValue(source)).toBe('token-1');
    clock.time = 3_600_000;
    await expect(source.acquire()).rejects.toThrow('issuer is down');
  });

  test('a renewal that hangs holds up nobody whose token is still good, and is not asked for at each call', async () => {
    vi.useFakeTimers();
    try {
      const getToken = issue();
      clock.time = 0;
      const source = normalize({ getToken });
      await source.acquire();
      getToken.mockReturnValue(new Promise(() => {}));
      clock.time = 3_599_000;
      const reading = readValue(source);
      await vi.advanceTimersByTimeAsync(1000);
      expect(await reading).toBe('token-1');
      expect(await readValue(source)).toBe('token-1');
      expect(vi.getTimerCount()).toBe(0);
      expect(getToken).toHaveBeenCalledTimes(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('after a renewal that failed early nobody asks for a while', async () => {
    clock.time = 0;
    const getToken = issue();
    const source = normalize({ getToken });
    await source.acquire();
    getToken.mockRejectedValue(new Error('issuer is down'));
    clock.time = 3_580_000;
    for (let count = 0; count < 3; count++) expect(await readValue(source)).toBe('token-1');
    expect(getToken).toHaveBeenCalledTimes(2);
    clock.time += 10_000;
    await readValue(source);
    expect(getToken).toHaveBeenCalledTimes(3);
  });

  test('many who were refused with one token get one new token', async () => {
    clock.time = 0;
    const getToken = issue();
    const source = normalize({ getToken });
    await source.acquire();
    const renewed = await Promise.all([1, 2, 3].map(() => renewCredential(source, 'token-1')));
    expect(renewed.map((lease) => lease?.value)).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await renewCredential(source, 'token-1')).toHaveProperty('value', 'token-2');
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test('without a token is an error that says so', async () => {
    await expect(normalize({ getToken: async () => null }).acquire()).rejects.toThrow('getToken gave no token');
  });
});

test('a value is never renewed', async () => {
  expect(await renewCredential(normalize('key'), 'key')).toBeUndefined();
});

test.each(['', () => ''])('an empty credential is refused', async (input) => {
  await expect(normalize(input).acquire()).rejects.toThrow('credential: it is empty');
});

test.each([{}, 5, true, null])('what is no credential is refused at once: %o', (input) => {
  expect(() => normalize(input as never)).toThrow('credential: pass a string');
});
