import { describe, expect, test, vi } from 'vitest';
import { streamLogs } from './generated/operations.js';
import type { LogEntry } from './log-entry.js';
import type { LogStreamOptions } from './log-options.js';
import { openLogStream } from './log-stream.js';
import { createKuduCaller } from './service.js';
import { createLiveStream } from './testing/live-stream.js';
import { createReset, type Script, scriptFetch } from './testing/scripted-fetch.js';

const STAMP = '2026-01-15T12:00:00  ';
const WELCOME = `${STAMP}Welcome, you are now connected to log-streaming service. The default timeout is 2 hours. \r\n`;
const HEARTBEAT = `${STAMP}No new trace in the past 1 min(s).\r\n`;
const ENDED = `${STAMP}The log-streaming session has ended due to timeout 120 min(s).\r\n`;

const plain = (body: string | ReadableStream, type = 'text/plain') =>
  new Response(body, { headers: { 'content-type': type } });

function open(script: Script, options?: LogStreamOptions) {
  const network = scriptFetch(script);
  const caller = createKuduCaller({ baseUrl: 'https://scm.example', credential: 'token', ...network.options });
  return { ...network, stream: openLogStream(caller, streamLogs, { query: { filter: 'Error' } }, options) };
}

async function collect(stream: AsyncIterable<LogEntry>): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for await (const entry of stream) entries.push(entry);
  return entries;
}
const texts = (entries: readonly LogEntry[]) => entries.map(({ text }) => text);

/** How long a promise takes to settle, in ms of real time. */
async function measure(promise: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await promise.catch(() => {});
  return performance.now() - begun;
}

test('gives the lines of the app, asks for a log, and leaves out what Kudu says', async () => {
  const { stream, requests } = open([plain(`${WELCOME}${STAMP}[Information] one\r\n${HEARTBEAT}two\r\n${ENDED}`)]);
  expect(texts(await collect(stream))).toEqual(['one', 'two']);
  expect(requests[0]?.line).toBe('GET /api/logstream?filter=Error');
  expect(requests[0]?.headers.get('accept')).toContain('text/event-stream');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer token');
});

test('gives what Kudu says where asked', async () => {
  const { stream } = open([plain(`${WELCOME}one\r\n${HEARTBEAT}${ENDED}`)], { includeNotices: true });
  expect((await collect(stream)).map(({ kind }) => kind)).toEqual(['welcome', 'line', 'heartbeat', 'ended']);
});

test('understands server-sent events', async () => {
  const { stream } = open([plain(': hi\n\ndata: [Error] one\ndata: more\n\ndata: two', 'text/event-stream')]);
  expect((await collect(stream)).map(({ level, text }) => [level, text])).toEqual([
    ['Error', 'one\nmore'],
    [undefined, 'two'],
  ]);
});

test('refuses a page in the place of a log', async () => {
  const { stream } = open([plain('<title>Sign in</title>', 'text/html; charset=utf-8')]);
  await expect(collect(stream)).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'streamLogs' });
});

test('an answer without a body is a log without lines', async () => {
  expect(await collect(open([new Response(null)]).stream)).toEqual([]);
});

test('is lazy, and each iteration connects anew', async () => {
  const { stream, requests } = open([plain('one\n'), plain('two\n')]);
  expect(requests).toHaveLength(0);
  expect(texts(await collect(stream))).toEqual(['one']);
  expect(texts(await collect(stream))).toEqual(['two']);
});

test('reads no further than it is asked for', async () => {
  const live = createLiveStream();
  const { stream } = open([plain(live.stream)]);
  const entries = stream[Symbol.asyncIterator]();
  const first = entries.next();
  await expect.poll(() => live.seen.pulls).toBe(1);
  live.write('one\ntwo\n');
  expect((await first).value).toMatchObject({ text: 'one' });
  expect((await entries.next()).value).toMatchObject({ text: 'two' });
  expect(live.seen.pulls).toBe(1);
  const third = entries.next();
  await expect.poll(() => live.seen.pulls).toBe(2);
  live.write('three\n');
  expect((await third).value).toMatchObject({ text: 'three' });
  await entries.return?.();
});

test('holds no more of a line than its bound', async () => {
  const { stream } = open([plain(`${'x'.repeat(100)}\nend\n`)], { maxLineBytes: 10 });
  const entries = await collect(stream);
  expect(entries.map(({ text, isCut }) => [text, isCut])).toEqual([
    ['x'.repeat(10), true],
    ['end', false],
  ]);
});

describe('an end from this side', () => {
  test('by signal comes at once, with its reason, and ends the request', async () => {
    const live = createLiveStream();
    const ending = new AbortController();
    const { stream, requests } = open([plain(live.stream)], { signal: ending.signal });
    const entries = stream[Symbol.asyncIterator]();
    const waiting = entries.next();
    await expect.poll(() => live.seen.pulls).toBe(1);
    ending.abort(new Error('enough'));
    expect(await measure(waiting)).toBeLessThan(20);
    await expect(waiting).rejects.toThrow('enough');
    expect(live.seen.isCancelled).toBe(true);
    expect(requests).toHaveLength(1);
    expect(await entries.next()).toMatchObject({ done: true });
  });

  test('by signal holds back lines that came before', async () => {
    const ending = new AbortController();
    const { stream } = open([plain('one\ntwo\n')], { signal: ending.signal });
    const entries = stream[Symbol.asyncIterator]();
    await entries.next();
    ending.abort(new Error('enough'));
    await expect(entries.next()).rejects.toThrow('enough');
  });

  test('by a signal that has aborted sends nothing', async () => {
    const { stream, requests } = open([plain('one\n')], { signal: AbortSignal.abort(new Error('enough')) });
    await expect(collect(stream)).rejects.toThrow('enough');
    expect(requests).toHaveLength(0);
  });

  test('by leaving the loop ends the request', async () => {
    const live = createLiveStream();
    live.write('one\ntwo\n');
    for await (const entry of open([plain(live.stream)]).stream) {
      expect(entry.text).toBe('one');
      break;
    }
    expect(live.seen.isCancelled).toBe(true);
  });

  test.each(['return', 'close'] as const)('by %s ends who waits, without an error', async (how) => {
    const live = createLiveStream();
    const { stream } = open([plain(live.stream)]);
    const entries = stream[Symbol.asyncIterator]();
    const waiting = entries.next();
    await expect.poll(() => live.seen.pulls).toBe(1);
    if (how === 'close') stream.close();
    else void entries.return?.();
    expect(await measure(waiting)).toBeLessThan(20);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(live.seen.isCancelled).toBe(true);
  });

  test('before it is iterated leaves nothing to iterate', async () => {
    const { stream, requests } = open([plain('one\n')]);
    stream.close();
    expect(await collect(stream)).toEqual([]);
    expect(requests).toHaveLength(0);
  });

  test('leaves no listener on the signal', async () => {
    const ending = new AbortController();
    const added = vi.spyOn(ending.signal, 'addEventListener');
    const removed = vi.spyOn(ending.signal, 'removeEventListener');
    await collect(open([plain('one\n')], { signal: ending.signal }).stream);
    for await (const _ of open([plain('one\n')], { signal: ending.signal }).stream) break;
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe('an end from the other side', () => {
  test('that breaks a line gives it as cut, and throws', async () => {
    const live = createLiveStream();
    const { stream } = open([plain(live.stream)]);
    const entries = stream[Symbol.asyncIterator]();
    const first = entries.next();
    await expect.poll(() => live.seen.pulls).toBe(1);
    live.write('one\nlast wor');
    expect((await first).value).toMatchObject({ text: 'one', isCut: false });
    const second = entries.next();
    live.fail(createReset());
    expect((await second).value).toMatchObject({ text: 'last wor', isCut: true });
    await expect(entries.next()).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  test('by silence is a TimeoutError', async () => {
    const live = createLiveStream();
    const { stream } = open([plain(live.stream)], { idleMs: 20 });
    await expect(collect(stream)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(live.seen.isCancelled).toBe(true);
  });

  test('is made up for where asked: by end, by break, by silence, by a status that passes', async () => {
    const broken = createLiveStream();
    broken.write('two\n');
    const silent = createLiveStream();
    const { stream, requests, slept } = open(
      (_, place) => {
        if (place === 0) return plain(`one\n${ENDED}`);
        if (place === 1) return plain(broken.stream);
        if (place === 2) return plain(silent.stream);
        if (place === 3) return new Response('busy', { status: 503 });
        return plain(`five\n`);
      },
      { reconnect: true, idleMs: 20, retry: false },
    );
    const entries = stream[Symbol.asyncIterator]();
    const next = async () => ((await entries.next()).value as LogEntry).text;
    expect(await next()).toBe('one');
    expect(await next()).toBe('two');
    const third = next();
    broken.fail(createReset());
    expect(await third).toBe('five');
    expect(requests).toHaveLength(5);
    // After a line from the beginning, and twice as long with each connection that gave none.
    expect(slept).toEqual([500, 500, 500, 1000]);
    await entries.return?.();
  });

  test('with Retry-After is waited out', async () => {
    const busy = () => new Response('busy', { status: 503, headers: { 'retry-after': '60' } });
    const { stream, slept } = open([busy(), plain('one\n')], { reconnect: true, retry: false });
    for await (const _ of stream) break;
    expect(slept).toEqual([60_000]);
  });

  test('for good is an error, even where it is to be made up for', async () => {
    const { stream, requests } = open([plain('one\n'), [401]], { reconnect: true });
    await expect(collect(stream)).rejects.toMatchObject({ name: 'AuthenticationError' });
    expect(requests).toHaveLength(2);
  });

  test('time after time without a line is one too', async () => {
    const welcome = () => plain(WELCOME + ENDED);
    const { stream, requests, slept } = open(welcome, {
      reconnect: { maxAttempts: 4, initialDelayMs: 10, maxDelayMs: 30 },
    });
    await expect(collect(stream)).rejects.toMatchObject({ name: 'ConnectionError', attempts: 4 });
    expect(requests).toHaveLength(4);
    expect(slept).toEqual([5, 10, 15]);
  });

  test('with a heartbeat is none', async () => {
    const alive = (_: unknown, place: number) => plain(place < 6 ? WELCOME + HEARTBEAT + ENDED : 'at last\n');
    const { stream, requests } = open(alive, { reconnect: { maxAttempts: 2 } });
    for await (const { text } of stream) {
      expect(text).toBe('at last');
      break;
    }
    expect(requests).toHaveLength(7);
  });
});

test.each(['idleMs', 'maxLineBytes'])('refuses %s of 0', async (name) => {
  const { stream, requests } = open([], { [name]: 0 });
  await expect(collect(stream)).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: name });
  expect(requests).toHaveLength(0);
});
