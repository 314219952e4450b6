import type { LogEntry, LogStream, LogStreamOptions } from '@functionary/azure-functions';
import { describe, expect, test, vi } from 'vitest';
import { type OpenAzure, openAzure } from './open-azure.js';
import { type Service, throughEachService } from './services.js';

/** The ways to a log: Kudu's, and the page's, which the service does not have. */
const ways: readonly [string, (opened: OpenAzure, options?: LogStreamOptions) => LogStream][] = [
  ['by Kudu', ({ kudu }, options) => kudu.streamLogs({}, options)],
  ['by the page', ({ app }, options) => app.streamApplicationLogs('demo-app', options)],
];

const waysOf = ({ dialect }: Service) => (dialect === 'documented' ? ways : ways.slice(0, 1));

throughEachService((service) => {
  /** Follows a log; has come so far that nothing is missed. */
  async function follow(opened: OpenAzure, openStream: (typeof ways)[number][1], options: LogStreamOptions = {}) {
    const stream = openStream(opened, { includeNotices: true, ...options });
    const entries = stream[Symbol.asyncIterator]();
    const next = async () => (await entries.next()).value as LogEntry;
    expect(await next()).toMatchObject({ kind: 'welcome', level: undefined, time: expect.any(Date) });
    return { stream, entries, next };
  }

  describe.each(waysOf(service))('a log, %s', (_way, openStream) => {
    test('tells what functions write while they are called', async () => {
      const opened = openAzure(service);
      const { world, functionApp } = opened;
      world.azure.http('Write', (_request, context) => {
        context.log('greets %s', 'you');
        context.error('two\nlines');
        return 'done';
      });
      const { next, entries } = await follow(opened, openStream);
      await functionApp.invoke('Write');
      const written = [await next(), await next(), await next(), await next(), await next()];
      expect(written.map(({ level, text }) => [level, text])).toEqual([
        ['Information', expect.stringMatching(/^Executing 'Functions\.Write' \(Reason='.*', Id=[\w-]+\)$/)],
        ['Information', 'greets you'],
        ['Error', 'two'],
        [undefined, 'lines'],
        ['Information', expect.stringMatching(/^Executed 'Functions\.Write' \(Succeeded, Id=/)],
      ]);
      expect(written[0]!.time?.getTime()).toBe(Math.floor(world.clock.now() / 1000) * 1000);
      await entries.return!();
    });

    test('lives on when nothing is written, and ends with its line', async () => {
      const opened = openAzure(service);
      const { world } = opened;
      const { next, entries } = await follow(opened, openStream);
      await world.clock.advance('1m');
      expect(await next()).toMatchObject({ kind: 'heartbeat', text: expect.stringContaining('past 1 min') });
      world.azure.logs.end();
      expect(await next()).toMatchObject({ kind: 'ended' });
      expect((await entries.next()).done).toBe(true);
    });

    test('has an end that the app sets', async () => {
      const opened = openAzure(service);
      const { world } = opened;
      world.azure.apps.put({ appSettings: { SCM_LOGSTREAM_TIMEOUT: '90' } });
      const { next, entries } = await follow(opened, openStream);
      await world.clock.advance('2m');
      expect([(await next()).kind, (await next()).kind]).toEqual(['heartbeat', 'ended']);
      expect((await entries.next()).done).toBe(true);
    });

    test('is taken up again where asked for', async () => {
      const opened = openAzure(service);
      const { world, sent } = opened;
      const { next, entries } = await follow(opened, openStream, { reconnect: true });
      world.azure.logs.write('demo-app', { text: 'before', functionName: 'HttpTrigger' });
      expect(await next()).toMatchObject({ text: 'before' });
      world.azure.logs.end();
      expect((await next()).kind).toBe('ended');
      expect((await next()).kind).toBe('welcome');
      world.azure.logs.write('demo-app', { text: 'after', level: 'Warning' });
      expect(await next()).toMatchObject({ text: 'after', level: 'Warning', kind: 'line' });
      expect(sent).toHaveLength(2);
      await entries.return!();
    });

    // the machine may be busy with something else for a moment
    test('stops with its signal, within 5 ms, and the service lets go', { retry: 3 }, async () => {
      const opened = openAzure(service);
      const stop = new AbortController();
      const { entries } = await follow(opened, openStream, { signal: stop.signal, reconnect: true });
      const settled = entries.next().then(
        () => undefined,
        (error: Error) => ({ error, at: performance.now() }),
      );
      const begin = performance.now();
      stop.abort(new Error('enough'));
      const end = await settled;
      expect(end?.error.message).toBe('enough');
      expect(end!.at - begin).toBeLessThan(5);
      await vi.waitFor(() => expect(opened.world.azure.logs.followers()).toBe(0), { interval: 5 });
    });

    test('stops when it is closed, or its loop is left', async () => {
      const opened = openAzure(service);
      const { world } = opened;
      const { stream, entries } = await follow(opened, openStream);
      const waiting = entries.next();
      stream.close();
      expect((await waiting).done).toBe(true);
      for await (const { kind } of openStream(opened, { includeNotices: true })) {
        expect(kind).toBe('welcome');
        break;
      }
      await vi.waitFor(() => expect(world.azure.logs.followers()).toBe(0), { interval: 5 });
    });

    test('tells lines alone unless notices are wanted', async () => {
      const opened = openAzure(service);
      const { world } = opened;
      const entries = openStream(opened)[Symbol.asyncIterator]();
      const first = entries.next();
      await vi.waitFor(() => expect(world.azure.logs.followers()).toBe(1), { interval: 5 });
      await world.clock.advance('3m');
      world.azure.logs.write('demo-app', { text: 'the first line' });
      expect((await first).value).toMatchObject({ kind: 'line', text: 'the first line' });
      await entries.return!();
    });

    test('is ended by the stop of the app', async () => {
      const opened = openAzure(service);
      const { next, entries } = await follow(opened, openStream);
      await opened.app.stop();
      expect((await next()).kind).toBe('ended');
      expect((await entries.next()).done).toBe(true);
    });
  });

  test('a log is of a folder, and of a text', async () => {
    const { kudu, world } = openAzure(service);
    const path = '/application/functions/function/HttpTrigger/';
    const entries = kudu.streamLogs({ path, filter: 'MINE' }, { includeNotices: true })[Symbol.asyncIterator]();
    await entries.next();
    const functionName = 'HttpTrigger';
    for (const line of [
      { text: 'mine, of the host' },
      { text: "other's", functionName },
      { text: 'it is mine', functionName },
    ])
      world.azure.logs.write('demo-app', line);
    expect((await entries.next()).value).toMatchObject({ text: 'it is mine' });
    await entries.return!();
  });

  describe('a connection that is lost', () => {
    /** A log whose first connection breaks in the middle of a line. */
    function open() {
      let isFirst = true;
      return openAzure(service, {
        wrap: (send) => async (input, init) => {
          const answer = await send(input, init);
          if (!isFirst) return answer;
          isFirst = false;
          await answer.body!.cancel();
          let pulls = 0;
          const body = new ReadableStream({
            pull(out) {
              if (pulls++ === 0) out.enqueue(new TextEncoder().encode('2026-01-15T12:00:00Z   [Error]   half a li'));
              else out.error(Object.assign(new TypeError('terminated'), { cause: { code: 'UND_ERR_SOCKET' } }));
            },
          });
          return new Response(body, answer);
        },
      });
    }

    test('gives what there was of a line, and throws', async () => {
      const { kudu, refuses } = open();
      const entries = kudu.streamLogs()[Symbol.asyncIterator]();
      expect((await entries.next()).value).toMatchObject({ level: 'Error', text: 'half a li', isCut: true });
      await refuses(entries.next(), { name: 'ConnectionError', operationId: 'streamLogs' });
      expect((await entries.next()).done).toBe(true);
    });

    test('is made anew where asked for', async () => {
      const { kudu, sent } = open();
      const entries = kudu.streamLogs({}, { reconnect: true, includeNotices: true })[Symbol.asyncIterator]();
      expect((await entries.next()).value).toMatchObject({ text: 'half a li', isCut: true });
      expect((await entries.next()).value).toMatchObject({ kind: 'welcome' });
      expect(sent).toHaveLength(2);
      await entries.return!();
    });
  });

  test('a line that is too long is cut', async () => {
    const { kudu, world } = openAzure(service);
    const options = { includeNotices: true, maxLineBytes: 300 };
    const entries = kudu.streamLogs({}, options)[Symbol.asyncIterator]();
    expect((await entries.next()).value).toMatchObject({ kind: 'welcome', isCut: false });
    world.azure.logs.write('demo-app', { text: 'x'.repeat(100_000) });
    world.azure.logs.write('demo-app', { text: 'short' });
    const cut = (await entries.next()).value as LogEntry;
    expect([cut.isCut, cut.raw.length]).toEqual([true, 300]);
    expect((await entries.next()).value).toMatchObject({ text: 'short', isCut: false });
    await entries.return!();
  });

  test('a log that is not there is refused, reconnecting or not', async () => {
    const { kudu, azure, app, refuses } = openAzure(service);
    const first = (stream: LogStream) => stream[Symbol.asyncIterator]().next();
    const missing = { name: 'NotFoundError', status: 404 };
    await refuses(first(kudu.streamLogs({ path: 'nowhere' }, { reconnect: true })), missing);
    await refuses(first(azure.app('rg-test', 'other-app').streamApplicationLogs('other-app')), missing);
    if (service.isStrict) await refuses(first(app.streamApplicationLogs('demo-app')), missing);
    await refuses(first(kudu.streamLogs({}, { idleMs: 0 })), { name: 'InvalidArgumentError', parameter: 'idleMs' });
  });
});
