import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { createScripted, json, operation } from './testing/scripted-caller.js';

const get = operation();
const args = { path: { name: 'n' } };

describe('secrets', () => {
  test('stand in no error, hook or log, wherever the service or the transport quotes them', async () => {
    const quote = 'key k-secret, code c-secret, header h-secret';
    const seen: unknown[] = [];
    const note = (event: unknown) => void seen.push(event);
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const options = {
      credential: 'k-secret',
      headers: { authorization: 'h-secret' },
      hooks: { call: note, response: note, retry: note, settled: note },
      logger,
    };
    const { caller } = createScripted(
      [new Error(quote), json({ message: quote }, 503), json({ message: quote }, 404)],
      options,
    );
    const info = vi.fn();
    const error = await caller
      .send(
        operation({ secrets: ['code'] }),
        { ...args, query: { code: 'c-secret', top: 1, other: 'o-secret' } },
        { onResponse: info },
      )
      .catch((thrown) => thrown);
    expect(error.name).toBe('NotFoundError');
    expect(error.request.url).toBe('https://a.example/base/things/n?code=REDACTED&top=1&other=REDACTED');
    for (const thing of [
      error,
      error.message,
      error.stack,
      error.toJSON(),
      seen,
      logger.warn.mock.calls,
      logger.debug.mock.calls,
    ]) {
      expect(inspect(thing, { depth: 9 })).not.toMatch(/[kcho]-secret/);
    }
  });

  test('are not cut in two by the limit of a message', async () => {
    const secret = 'open-sesame-open-sesame';
    const message = `${'x'.repeat(980)} ${secret}`;
    const { caller } = createScripted([json({ message }, 400)], { credential: secret });
    const error = await caller.send(get, args).catch((caught: unknown) => caught);
    expect(String(error)).not.toContain('sesame');
    expect(String(error).length).toBeLessThan(1100);
  });

  test('stand in no id of a request, should a proxy make that of the key', async () => {
    const { caller } = createScripted([json({}, 404, { 'x-request-id': 'for k-secret' })], { credential: 'k-secret' });
    const error = await caller.send(get, args).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ requestId: 'for REDACTED' });
    expect(String(error)).not.toContain('k-secret');
  });

  test('named by the call are those in its body', async () => {
    const { caller } = createScripted([json({ message: "'open sesame' is too short" }, 400)]);
    const sending = caller.send(get, args, { secrets: ['open sesame', undefined] });
    await expect(sending).rejects.toMatchObject({ message: expect.stringContaining("'REDACTED' is too short") });
  });

  test('a header that is undefined is none', async () => {
    const { caller, sent } = createScripted([json({})]);
    await caller.send(get, args, { headers: { 'x-trace': undefined } as never });
    expect(sent[0]!.headers.has('x-trace')).toBe(false);
  });

  test('a credential that no header can hold is refused without being quoted', async () => {
    const { caller, sent } = createScripted([], { credential: 'top\nsecret' });
    const error = await caller.send(get, args).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'InvalidArgumentError', parameter: 'credential' });
    expect(inspect(error)).not.toContain('secret');
    expect(sent).toEqual([]);
  });
});
