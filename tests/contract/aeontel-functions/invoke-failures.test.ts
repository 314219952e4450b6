import type { FetchLike } from '@functionary/core';
import { describe, expect, test } from 'vitest';
import { breakWire } from '../break-wire.js';
import { throughEachDoor } from '../doors.js';
import { aeontelProfiles, type OpenOptions, openAeontel } from './open-aeontel.js';

/** Takes the first request, and never answers it. */
function hangFirst(isServed: boolean): (send: FetchLike) => FetchLike {
  let isFirst = true;
  return (send) => async (input, init) => {
    if (!isFirst) return send(input, init);
    isFirst = false;
    if (isServed) await (await send(input, { ...init, signal: null })).arrayBuffer();
    return new Promise((_resolve, reject) => {
      const { signal } = init!;
      const end = () => reject(signal!.reason);
      if (signal!.aborted) end();
      else signal!.addEventListener('abort', end, { once: true });
    });
  };
}

throughEachDoor(aeontelProfiles, (setting) => {
  function openCounting(own: OpenOptions = {}) {
    const opened = openAeontel(setting, own);
    const { id } = opened.world.aeontel.functions.put({ name: 'demo' });
    const runs = { count: 0 };
    opened.world.aeontel.handler(id, () => {
      runs.count += 1;
      return runs.count;
    });
    return { ...opened, id, runs };
  }

  const putOff = { status: 503, headers: { 'retry-after': '1' } };
  const doubtful = [
    ['answer lost', 'ConnectionError', 1],
    ['request lost', 'ConnectionError', 0],
    [{ status: 500 }, 'ServerError', 0],
    [{ after: 500 }, 'ServerError', 1],
    [{ after: 502 }, 'ServerError', 1],
    [{ status: 503 }, 'ServerError', 0],
    [putOff, 'ServerError', 0],
    [{ after: 504 }, 'ServerError', 1],
    [{ after: 408 }, 'ApiError', 1],
  ] as const;

  describe('a run of which nobody can tell whether it was', () => {
    test.each(doubtful)('is not repeated: %j', async (mishap, name, ran) => {
      for (const verb of ['invoke', 'invokeOrThrow'] as const) {
        const { aeontel, id, runs, sent, refuses } = openCounting({ wrap: breakWire([mishap]) });
        const error = await refuses(aeontel.functions[verb](id, { n: 1 }), {
          attempts: 1,
          operationId: 'invokeFunction',
        });
        if (name !== 'ApiError') expect(error.name).toBe(name);
        if (name === 'ConnectionError') expect(error.maybeReached).toBe(true);
        expect([sent.length, runs.count]).toEqual([1, ran]);
      }
    });

    test.each(doubtful)('is repeated where the caller says that it does no harm: %j', async (mishap, _name, ran) => {
      const { aeontel, id, runs, sent } = openCounting({ wrap: breakWire([mishap]) });
      const answer = await aeontel.functions.invoke(id, { n: 1 }, {}, { isIdempotent: true });
      expect(answer).toMatchObject({ ok: true, result: ran + 1 });
      expect([sent.length, runs.count]).toEqual([2, ran + 1]);
    });

    test.each([true, false])('is not repeated when its attempt took too long, served: %s', async (isServed) => {
      const { aeontel, id, runs, sent, refuses } = openCounting({ wrap: hangFirst(isServed) });
      await refuses(aeontel.functions.invoke(id, {}, {}, { timeoutMs: 30 }), {
        ...{ name: 'TimeoutError', attempts: 1, operationId: 'invokeFunction' },
      });
      expect([sent.length, runs.count]).toEqual([1, isServed ? 1 : 0]);
    });

    test('is repeated after that, too, where the caller says that it does no harm', async () => {
      const { aeontel, id, runs, sent } = openCounting({ wrap: hangFirst(true) });
      const options = { timeoutMs: 200, isIdempotent: true };
      expect(await aeontel.functions.invokeOrThrow(id, {}, {}, options)).toBe(2);
      expect([sent.length, runs.count]).toEqual([2, 2]);
    });

    test('says that it is to be looked at, where the service is busy', async () => {
      const { aeontel, id, refuses } = openCounting({ wrap: breakWire([putOff]) });
      const error = await refuses(aeontel.functions.invoke(id), { status: 503, retryable: true, retryAfterMs: 1000 });
      expect(error.message).toContain('may have run');
    });

    test('is repeated no more often than the caller wants', async () => {
      const wrap = breakWire(Array(5).fill({ status: 503 }));
      const { aeontel, id, sent, refuses } = openCounting({ wrap });
      const options = { isIdempotent: true, retry: { maxAttempts: 2 } };
      await refuses(aeontel.functions.invoke(id, {}, {}, options), { name: 'ServerError', status: 503, attempts: 2 });
      expect(sent).toHaveLength(2);
    });
  });

  describe('a run that has certainly not been', () => {
    test.each(['refused', { status: 429 }, { status: 429, headers: { 'retry-after': '2' } }] as const)(
      'is asked for again: %j',
      async (mishap) => {
        const { aeontel, id, runs, sent, world } = openCounting({ wrap: breakWire([mishap]) });
        const before = world.clock.now();
        expect(await aeontel.functions.invokeOrThrow(id)).toBe(1);
        expect([sent.length, runs.count]).toEqual([2, 1]);
        if (typeof mishap === 'object' && 'headers' in mishap) expect(world.clock.now() - before).toBe(2000);
      },
    );

    test('is asked for three times, and then the caller is told', async () => {
      const { aeontel, id, runs, sent, refuses } = openCounting({ wrap: breakWire(Array(3).fill({ status: 429 })) });
      await refuses(aeontel.functions.invoke(id), {
        name: 'RateLimitError',
        status: 429,
        attempts: 3,
        retryable: true,
      });
      expect([sent.length, runs.count]).toEqual([3, 0]);
    });

    test('is not asked for again after a failure that came between', async () => {
      const wrap = breakWire([{ status: 429 }, 'answer lost']);
      const { aeontel, id, runs, refuses } = openCounting({ wrap });
      await refuses(aeontel.functions.invoke(id), { name: 'ConnectionError', attempts: 2 });
      expect(runs.count).toBe(1);
    });
  });

  describe('a failure of the function', () => {
    test.each([false, true])('is an answer, and not repeated: isIdempotent %s', async (isIdempotent) => {
      const { aeontel, id, world, sent } = openCounting();
      world.aeontel.handler(id, () => {
        throw new Error('no');
      });
      expect((await aeontel.functions.invoke(id, {}, {}, { isIdempotent })).ok).toBe(false);
      expect(sent).toHaveLength(1);
    });

    test('is an answer, however long it took', async () => {
      const { aeontel, id, world, sent } = openCounting();
      world.aeontel.timeout(90_000).handler(id, () => world.clock.sleep(100_000));
      expect(await aeontel.functions.invoke(id)).toMatchObject({ ok: false, durationMs: 90_000 });
      expect(sent).toHaveLength(1);
    });
  });

  test.each([['{"ok":true}'], ['{"result":1}'], ['[]'], ['null'], ['"done"'], ['{"ok":true,"result":1'], ['<html>']])(
    'what is no outcome is no answer: %s',
    async (text) => {
      const headers = { 'content-type': 'application/json' };
      const { aeontel, id, refuses, sent } = openCounting({ wrap: () => async () => new Response(text, { headers }) });
      await refuses(aeontel.functions.invoke(id), { name: 'InvalidResponseError', operationId: 'invokeFunction' });
      expect(sent).toHaveLength(1);
    },
  );

  test.each([
    [
      { ok: true, durationMs: 3 },
      { ok: true, result: null, error: null, durationMs: 3 },
    ],
    [
      { ok: true, result: 1, error: '', durationMs: 3 },
      { ok: true, result: 1, error: null, durationMs: 3 },
    ],
    [
      { ok: false, error: 'no', durationMs: 3 },
      { ok: false, result: null, error: 'no', durationMs: 3 },
    ],
  ])('an outcome as the page has it is understood: %j', async (body, expected) => {
    const { aeontel, id } = openCounting({
      wrap: () => async () => Response.json(body),
      client: { validate: {} },
    });
    expect(await aeontel.functions.invoke(id)).toEqual(expected);
  });
});
