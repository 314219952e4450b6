import { describe, expect, test, vi } from 'vitest';
import type { SendOptions, Verify } from './call.js';
import { OutcomeUnknownError } from './errors.js';
import { createScripted, failure, json, operation, type Scripted } from './testing/scripted-caller.js';

const args = { path: { name: 'n' } };
const post = (more: object = {}) => operation({ id: 'makeThing', method: 'POST', idempotency: 'unsafe', ...more });

describe('what is sent again', () => {
  test('waits a random part of a doubling bound, three attempts in all', async () => {
    const { caller, slept, sent } = createScripted([json({}, 500), json({}, 502), json({}, 504)]);
    await expect(caller.send(operation(), args)).rejects.toMatchObject({
      name: 'ServerError',
      status: 504,
      attempts: 3,
    });
    expect(slept).toEqual([250, 500]);
    expect(sent).toHaveLength(3);
  });

  test('waits what the service asks for, sixty seconds and more', async () => {
    const { caller, slept } = createScripted([
      json({}, 429, { 'retry-after': '90' }),
      json({}, 503, { 'retry-after': '1.5' }),
      json({}),
    ]);
    await caller.send(operation(), args);
    expect(slept).toEqual([90_000, 1500]);
  });

  test('heeds the options of the client, and of the call before them', async () => {
    const answers = Array.from({ length: 5 }, () => json({}, 500));
    const { caller, sent, slept } = createScripted(answers, { retry: { maxAttempts: 2, initialDelayMs: 100 } });
    await caller.send(operation(), args).catch(() => {});
    expect([sent.length, ...slept]).toEqual([2, 50]);
    await caller.send(operation(), args, { retry: false }).catch(() => {});
    expect(sent).toHaveLength(3);
    await caller.send(operation(), args, { retry: { maxAttempts: 2, maxDelayMs: 10 } }).catch(() => {});
    expect([sent.length, slept.at(-1)]).toEqual([5, 5]);
  });

  test('an option that is undefined hides no default', async () => {
    const { caller, slept } = createScripted([json({}, 500), json({}, 500), json({})]);
    const retry = { maxAttempts: undefined, initialDelayMs: undefined } as object;
    expect((await caller.send(operation(), args, { retry })).attempts).toBe(3);
    expect(slept).toEqual([250, 500]);
  });

  test('a call may retry where the client does not', async () => {
    const { caller } = createScripted([json({}, 500), json({ a: 1 })], { retry: false });
    expect((await caller.send(operation(), args, { retry: { maxAttempts: 2 } })).attempts).toBe(2);
  });

  test.each<[string, Scripted, number]>([
    ['a refused connection', failure('ECONNREFUSED'), 2],
    ['429', json({}, 429), 2],
    ['503 with Retry-After', json({}, 503, { 'retry-after': '1' }), 2],
    ['503', json({}, 503), 1],
    ['500', json({}, 500), 1],
    ['a reset connection', failure('ECONNRESET'), 1],
    ['a failure that says nothing', new TypeError('Failed to fetch'), 1],
  ])('unsafe, after %s', async (_, first, attempts) => {
    const { caller, sent } = createScripted([first, json({})]);
    await caller.send(post(), args).catch(() => {});
    expect(sent).toHaveLength(attempts);
  });

  test('by what the call says of itself, in place of its operation', async () => {
    const may = createScripted([json({}, 500), json({ a: 1 })]);
    expect((await may.caller.send(post(), args, { idempotency: 'idempotent' })).attempts).toBe(2);
    const mayNot = createScripted([json({}, 500)]);
    await expect(mayNot.caller.send(operation(), args, { idempotency: 'unsafe' })).rejects.toMatchObject({
      attempts: 1,
      message: expect.stringContaining('look before you call again'),
    });
  });

  test("a 500 that is the service's verdict is final", async () => {
    const { caller, sent } = createScripted([json({ verdict: true }, 500)]);
    await expect(caller.send(operation(), args)).rejects.toMatchObject({ retryable: false });
    expect(sent).toHaveLength(1);
  });

  test('a body that can be read once is sent once', async () => {
    for (const first of [failure('ECONNREFUSED'), json({}, 503), json({}, 401)]) {
      const { caller, sent } = createScripted([first, json({})], { credential: () => String(Math.random()) });
      const body = new Blob(['x']).stream();
      const upload = operation({ method: 'PUT', contentType: 'application/octet-stream', idempotency: 'idempotent' });
      await expect(caller.send(upload, { ...args, body })).rejects.toMatchObject({ attempts: 1 });
      expect(sent[0]!.init).toHaveProperty('duplex', 'half');
    }
  });

  test('the budget is shared by the calls of a client, and ends the retries when it is spent', async () => {
    const { caller, sent } = createScripted(Array.from({ length: 200 }, () => failure('ECONNRESET')));
    const call = () => caller.send(operation(), args).catch((error) => error.attempts);
    for (let n = 0; n < 25; n++) expect(await call()).toBe(3);
    expect(await call()).toBe(1);
    expect(sent).toHaveLength(76);
  });
});

describe('the deadline', () => {
  test('a wait beyond it fails at once, says so, and keeps the reason', async () => {
    const { caller, slept } = createScripted([json({}, 429, { 'retry-after': '120' })], { deadlineMs: 60_000 });
    const error = await caller.send(operation(), args).catch((thrown) => thrown);
    expect(error).toMatchObject({
      name: 'DeadlineExceededError',
      retryAfterMs: 120_000,
      cause: { name: 'RateLimitError', retryAfterMs: 120_000 },
    });
    expect(error.message).toMatch(/getThing.*60000.*120000 ms/);
    expect(slept).toEqual([]);
  });
});

describe('already done', () => {
  const purge = operation({ id: 'purge', method: 'DELETE', idempotency: 'idempotent', alreadyDone: [404, 'Gone'] });

  test.each([json({}, 404), json({ code: 'Gone' }, 409)])('counts after an ambiguous attempt', async (second) => {
    const { caller } = createScripted([failure('ECONNRESET'), second]);
    expect(await caller.send(purge, args)).toMatchObject({ data: undefined, attempts: 2 });
  });

  test.each([
    ['the first attempt', []],
    ['a refused connection', [failure('ECONNREFUSED')]],
    ['a request that was not taken', [json({}, 429)]],
  ])('does not count after %s', async (_, before) => {
    const { caller } = createScripted([...before, json({}, 404)]);
    await expect(caller.send(purge, args)).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('verify', () => {
  const start = post({ id: 'start', idempotency: 'verify', alreadyDone: ['Exists'] });
  const run = (answers: Scripted[], verify: Verify, options: SendOptions = {}) => {
    const scripted = createScripted(answers);
    return { ...scripted, result: scripted.caller.send(start, args, { verify, ...options }) };
  };

  test('does not look before the first attempt, nor when nothing is ambiguous', async () => {
    const verify = vi.fn();
    const { result } = run([failure('ECONNREFUSED'), json({}, 429), json({ id: 1 })], verify);
    expect(await result).toMatchObject({ data: { id: 1 }, attempts: 3 });
    expect(verify).not.toHaveBeenCalled();
  });

  test('found is done, and nothing is sent again', async () => {
    const { result, sent } = run([failure('ECONNRESET')], async () => ({ done: 'found' }));
    expect(await result).toMatchObject({ data: 'found', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test('not found is sent again, and "already exists" is done then', async () => {
    const verify = vi.fn(async () => 'again' as const);
    const { result, sent, slept } = run([failure('ECONNRESET'), json({ code: 'Exists' }, 409)], verify);
    expect(await result).toMatchObject({ data: undefined, attempts: 2 });
    expect(verify).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(2);
    expect(slept).toEqual([250]);
  });

  test('"already exists" at first is the answer', async () => {
    const { result } = run([json({ code: 'Exists' }, 409)], async () => 'again');
    await expect(result).rejects.toMatchObject({ name: 'ConflictError' });
  });

  test('looks after the last attempt too, and then the failure stands', async () => {
    const verify = vi.fn(async () => 'again' as const);
    const { result } = run([json({}, 500), json({}, 500), json({}, 500)], verify);
    await expect(result).rejects.toMatchObject({ name: 'ServerError', attempts: 3 });
    expect(verify).toHaveBeenCalledTimes(3);
  });

  test("nobody can tell: the look's own error, or what it could not do", async () => {
    const own = new OutcomeUnknownError('created by someone else?');
    await expect(run([json({}, 500)], () => Promise.reject(own)).result).rejects.toBe(own);
    const cause = new Error('look failed');
    const wrapped = run([json({}, 500)], () => Promise.reject(cause)).result;
    await expect(wrapped).rejects.toMatchObject({ name: 'OutcomeUnknownError', cause });
  });

  test('ends with the call, when the deadline does not wait for it', async () => {
    const { caller } = createScripted([json({}, 500)]);
    const ended = new Promise((resolve) => {
      const verify: Verify = ({ signal }) =>
        new Promise((_, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason));
          resolve(new Promise((end) => signal!.addEventListener('abort', () => end(signal!.reason))));
        });
      caller.send(start, args, { verify, deadlineMs: 20, retry: { initialDelayMs: 1 } }).catch(() => {});
    });
    expect(await ended).toMatchObject({ name: 'DeadlineExceededError' });
  });

  test('is not used where retries are off', async () => {
    const verify = vi.fn();
    await expect(run([json({}, 500)], verify, { retry: false }).result).rejects.toMatchObject({ status: 500 });
    expect(verify).not.toHaveBeenCalled();
  });

  test("knows when the request was first sent, by the server's clock, once any answer was dated", async () => {
    const seen: (number | undefined)[] = [];
    const scripted = createScripted([
      failure('ECONNRESET'),
      () => json({}, 200, { date: new Date(scripted.clock.time + 3_600_000).toUTCString() }),
      json({}),
    ]);
    const begin = scripted.clock.time;
    await scripted.caller.send(start, args, {
      verify: async (failed) => {
        seen.push(failed.firstSentAt);
        await scripted.caller.send(operation(), args);
        seen.push(failed.firstSentAt);
        expect(failed).toMatchObject({ attempt: 1, error: { name: 'ConnectionError' } });
        return 'again';
      },
    });
    expect(seen[0]).toBeUndefined();
    expect(Math.abs(seen[1]! - (begin + 3_600_000))).toBeLessThan(1000);
  });
});

describe('a write that got no answer', () => {
  const write = operation({ method: 'POST', idempotency: 'unsafe' });
  const caution = 'it may have taken effect: look before you call again';

  test.each(['ECONNRESET', 'ETIMEDOUT'])('may have taken effect after %s, and the error says so', async (code) => {
    const { caller } = createScripted([failure(code)]);
    await expect(caller.send(write, args)).rejects.toThrow(`check address and network; ${caution}`);
  });

  test('has none where it never got there, and what may be sent again says nothing of it', async () => {
    for (const [one, code] of [
      [write, 'ECONNREFUSED'],
      [operation(), 'ECONNRESET'],
    ] as const) {
      const { caller } = createScripted([failure(code), failure(code), failure(code)]);
      await expect(caller.send(one, args)).rejects.toThrow(/check address and network$/);
    }
  });

  test('may have taken effect after a time-out', async () => {
    const hang = (_url: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { caller } = createScripted([hang]);
    await expect(caller.send(write, args, { timeoutMs: 1 })).rejects.toThrow(`is slow; ${caution}`);
  });
});
