import { describe, expect, test, vi } from 'vitest';
import { createScripted, failure, json, operation } from './testing/scripted-caller.js';

const get = operation();
const args = { path: { name: 'n' } };

describe('an address that the service gave', () => {
  test.each([
    ['https://a.example/next?page=2', 'https://a.example/next?page=2', 'key'],
    ['/next?page=2', 'https://a.example/next?page=2', 'key'],
    ['https://b.example/next', 'https://b.example/next', null],
    ['http://a.example/next', 'http://a.example/next', null],
    ['https://a.example:8443/next', 'https://a.example:8443/next', null],
  ])('%s gets the credential at the same origin only', async (url, target, key) => {
    const { caller, sent } = createScripted([json({})], { credential: 'key', headers: { cookie: 'c' } });
    await caller.send(get, args, { url });
    expect(sent[0]!.url).toBe(target);
    expect(sent[0]!.headers.get('x-key')).toBe(key);
    expect(sent[0]!.headers.get('cookie')).toBe(key && 'c');
  });

  test('that is none is refused', async () => {
    const { caller } = createScripted([]);
    await expect(caller.send(get, args, { url: 'file:///x' })).rejects.toThrow(/^url: /);
  });
});

describe('credentials', () => {
  test('a 401 renews once and sends again, whatever the operation', async () => {
    const keys = ['old', 'new'];
    const { caller, sent, slept } = createScripted([json({}, 401), json({ ok: 1 })], {
      credential: () => keys.shift()!,
    });
    await caller.send(operation({ method: 'POST', idempotency: 'unsafe' }), { ...args, body: 1 });
    expect(sent.map(({ headers }) => headers.get('x-key'))).toEqual(['old', 'new']);
    expect(slept).toEqual([]);
  });

  test('a 401 renews again after a wait, in which the key may have been replaced once more', async () => {
    let n = 0;
    const answers = [json({}, 401), json({}, 503), json({}, 401), json({ ok: 1 })];
    const { caller, sent, slept } = createScripted(answers, { credential: () => `key-${++n}` });
    expect((await caller.send(get, args)).data).toEqual({ ok: 1 });
    expect([sent.length, slept.length]).toEqual([4, 1]);
  });

  test('a lease ends with its stream, one whose length is stated as 0 too', async () => {
    const release = vi.fn();
    const empty = new Response(new Blob([]).stream(), { headers: { 'content-length': '0' } });
    const { caller } = createScripted([empty], { credential: { acquire: async () => ({ value: 'key', release }) } });
    const { data } = await caller.send(get, args, { stream: true });
    expect(release).not.toHaveBeenCalled();
    expect(await new Response(data as ReadableStream).text()).toBe('');
    expect(release).toHaveBeenCalledOnce();
  });

  test('a second 401 is the answer', async () => {
    let n = 0;
    const { caller, sent } = createScripted([json({}, 401), json({}, 401)], { credential: () => `key-${++n}` });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 2 });
    expect(sent).toHaveLength(2);
  });

  test('a source may say that it can be renewed more often in a row, and no further', async () => {
    let n = 0;
    const acquire = async () => ({ value: `key-${++n}`, release() {} });
    const credential = { acquire, renew() {}, renewals: 2 };
    const three = [json({}, 401), json({}, 401), json({ ok: 1 })];
    expect((await createScripted(three, { credential }).caller.send(get, args)).data).toEqual({ ok: 1 });
    const { caller, sent } = createScripted([json({}, 401), json({}, 401), json({}, 401)], { credential });
    await expect(caller.send(get, args)).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(sent).toHaveLength(3);
  });

  test('a fixed value is not tried twice', async () => {
    const { caller, sent } = createScripted([json({}, 401)], { credential: 'key' });
    await expect(caller.send(get, args)).rejects.toThrow('check the credential');
    expect(sent).toHaveLength(1);
  });

  test('a lease is held for the length of an attempt', async () => {
    const log: string[] = [];
    const credential = {
      acquire: async () => {
        log.push('acquire');
        return { value: 'key', release: () => log.push('release') };
      },
    };
    const answer = () => {
      log.push('fetch');
      return json({ message: 'x' }, 503);
    };
    const { caller } = createScripted([answer, failure('ECONNRESET'), json({})], { credential });
    await caller.send(get, args);
    expect(log).toEqual(['acquire', 'fetch', 'release', 'acquire', 'release', 'acquire', 'release']);
  });

  test('is left out where it is not wanted, and not even asked for', async () => {
    const credential = vi.fn(() => 'key');
    const { caller, sent } = createScripted([json({})], { credential });
    await caller.send(get, args, { acceptNoCredential: true });
    expect(sent[0]!.headers.has('x-key')).toBe(false);
    expect(credential).not.toHaveBeenCalled();
  });

  test('what a source throws passes as it is and is not retried', async () => {
    const { caller, sent } = createScripted([], {
      credential: () => {
        throw new Error('vault is sealed');
      },
    });
    await expect(caller.send(get, args)).rejects.toThrow('vault is sealed');
    expect(sent).toEqual([]);
  });
});
