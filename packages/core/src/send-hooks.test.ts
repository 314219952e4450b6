import { describe, expect, test, vi } from 'vitest';
import { createScripted, failure, json, operation } from './testing/scripted-caller.js';

const get = operation();
const args = { path: { name: 'n' } };

describe('hooks and trace', () => {
  test('are told in order, with what they need', async () => {
    const seen: [string, Record<string, unknown>][] = [];
    const note = (name: string) => (event: object) => void seen.push([name, { ...event }]);
    const hooks = {
      call: note('call'),
      request: note('request'),
      response: note('response'),
      retry: note('retry'),
      settled: note('settled'),
    };
    const { caller } = createScripted([json({}, 503), failure('ECONNRESET'), json({})], { hooks });
    await caller.send(get, args);
    expect(seen.map(([name, { attempt, status, attempts }]) => [name, attempt ?? attempts, status])).toEqual([
      ['call', undefined, undefined],
      ['request', 1, undefined],
      ['response', 1, 503],
      ['retry', 1, undefined],
      ['request', 2, undefined],
      ['retry', 2, undefined],
      ['request', 3, undefined],
      ['response', 3, 200],
      ['settled', 3, 200],
    ]);
    expect(seen[3]![1]).toMatchObject({ delayMs: 250, error: { name: 'ServerError' } });
  });

  test('settled tells the error that the caller gets', async () => {
    const settled = vi.fn();
    const { caller } = createScripted([json({}, 404)], { hooks: { settled } });
    const error = await caller.send(get, args).catch((thrown) => thrown);
    expect(settled.mock.calls[0]![0].error).toBe(error);
  });

  test('a header set by a hook is sent, and the hook does not see the credential', async () => {
    const request = vi.fn(({ headers }: { headers: Headers }) => {
      expect(headers.has('x-key')).toBe(false);
      headers.set('traceparent', '00-1');
    });
    const { caller, sent } = createScripted([json({})], { hooks: { request }, credential: 'key' });
    await caller.send(get, args);
    expect(sent[0]!.headers.get('traceparent')).toBe('00-1');
    expect(sent[0]!.headers.get('x-key')).toBe('key');
  });

  test('a hook sees no key in the links of an answer, and the caller does', async () => {
    const seen: (string | null)[] = [];
    const hooks = { response: ({ headers }: { headers: Headers }) => void seen.push(headers.get('location')) };
    const answer = json({}, 202, { location: 'https://a.example/status?code=some-key' });
    const { caller } = createScripted([answer], { hooks, credential: 'some-key' });
    const { headers } = await caller.send(get, args);
    expect(seen).toEqual(['https://a.example/status?code=REDACTED']);
    expect(headers.get('location')).toBe('https://a.example/status?code=some-key');
  });

  test('a hook whose promise rejects harms nobody, and no rejection goes unhandled', async () => {
    const error = vi.fn();
    const logger = { debug() {}, info() {}, warn() {}, error };
    const fault = new Error('no network');
    const hooks = { call: async () => Promise.reject(fault) };
    await createScripted([json({})], { hooks, logger }).caller.send(get, args);
    await new Promise((resolve) => setImmediate(resolve));
    expect(error).toHaveBeenCalledWith('the call hook threw', { error: fault });
    // without a logger too: an unhandled rejection would fail this run
    await createScripted([json({})], { hooks }).caller.send(get, args);
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('a hook that throws harms nobody', async () => {
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const request = () => {
      throw new Error('hook');
    };
    const { caller } = createScripted([json({ a: 1 })], { hooks: { request }, logger });
    expect((await caller.send(get, args)).data).toEqual({ a: 1 });
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  test('a trace stands around the call and around each attempt', async () => {
    const log: string[] = [];
    const around =
      (name: string) =>
      async <T>(_event: unknown, next: () => Promise<T>) => {
        log.push(`${name} begins`);
        return next().finally(() => log.push(`${name} ends`));
      };
    const tracing = { call: around('call'), attempt: around('attempt') };
    const { caller } = createScripted([json({}, 503), json({})], { tracing });
    await caller.send(get, args);
    expect(log).toEqual([
      'call begins',
      'attempt begins',
      'attempt ends',
      'attempt begins',
      'attempt ends',
      'call ends',
    ]);
  });
});
