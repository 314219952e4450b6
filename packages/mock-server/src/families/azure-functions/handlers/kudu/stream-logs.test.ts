import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../../../mock-server.js';
import type { World } from '../../../../world.js';
import { ask, bearer, kuduUrl, openApp, siteUrl, startAt } from '../../testing/open-app.js';

const welcome =
  '2026-01-15T12:00:00  Welcome, you are now connected to log-streaming service. The default timeout is 2 hours. Change the timeout with the App Setting SCM_LOGSTREAM_TIMEOUT (in seconds). \r\n';
const shutdown = '  The log-streaming session has ended. Please reconnect to continue streaming logs.\r\n';

/** A stream that is read as its text comes. */
async function open(world: World, url = `${kuduUrl}/api/logstream`, signal?: AbortSignal) {
  const answer = await world.fetch(url, { headers: bearer, ...(signal && { signal }) });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let hasEnded = false;
  /** What has come by now. */
  async function now(): Promise<string> {
    let text = '';
    for (;;) {
      const read = reading ?? reader.read();
      reading = read;
      const chunk = await Promise.race([
        read,
        new Promise<undefined>((resolve) => setImmediate(() => setImmediate(() => resolve(undefined)))),
      ]);
      if (chunk === undefined) return text;
      reading = undefined;
      hasEnded = chunk.done;
      if (chunk.done) return text;
      text += chunk.value;
    }
  }
  let reading: ReturnType<typeof reader.read> | undefined;
  return { answer, reader, now, hasEnded: () => hasEnded };
}

describe('streamLogs', () => {
  it('welcomes at once, tells nothing older, then each line as it is written', async () => {
    const world = openApp();
    world.azure.logs.write('demo-app', { text: 'older' });
    const stream = await open(world);
    expect([stream.answer.status, stream.answer.headers.get('content-type')]).toEqual([
      200,
      'text/plain; charset=utf-8',
    ]);
    expect(await stream.now()).toBe(welcome);
    await world.clock.advance('90s');
    expect(await stream.now()).toBe('2026-01-15T12:01:00  No new trace in the past 1 min(s).\r\n');
    await ask(world, 'POST', '/api/HttpTrigger', 'demo-function-key', {});
    expect((await stream.now()).replaceAll(/[\da-f-]{36}/g, 'ID')).toBe(
      "2026-01-15T12:01:30Z   [Information]   Executing 'Functions.HttpTrigger' (Reason='This function was programmatically called via the host APIs.', Id=ID)\r\n" +
        "2026-01-15T12:01:30Z   [Information]   Executed 'Functions.HttpTrigger' (Succeeded, Id=ID, Duration=0ms)\r\n",
    );
    world.azure.logs.write('demo-app', { text: 'grün', level: 'Warning' });
    expect(await stream.now()).toBe('2026-01-15T12:01:30Z   [Warning]   grün\r\n');
  });

  it('says after each minute without a line how many there were, counted anew from the last line', async () => {
    const world = openApp();
    const stream = await open(world);
    await world.clock.advance('2m');
    expect(await stream.now()).toBe(
      `${welcome}2026-01-15T12:01:00  No new trace in the past 1 min(s).\r\n2026-01-15T12:02:00  No new trace in the past 2 min(s).\r\n`,
    );
    await world.clock.advance('30s');
    world.azure.logs.write('demo-app', { text: 'one' });
    await stream.now();
    await world.clock.advance('59s');
    expect(await stream.now()).toBe('');
    await world.clock.advance('1s');
    expect(await stream.now()).toBe('2026-01-15T12:03:30  No new trace in the past 1 min(s).\r\n');
  });

  it('ends after two hours, and asks the clock for nothing more', async () => {
    const world = openApp();
    const stream = await open(world);
    await world.clock.runUntilIdle();
    const text = await stream.now();
    expect(
      text.endsWith('2026-01-15T14:00:00  The log-streaming session has ended due to timeout 120 min(s).\r\n'),
    ).toBe(true);
    expect(stream.hasEnded()).toBe(true);
    expect(await world.clock.advanceToNext()).toBe(false);
    expect(world.azure.logs.followers()).toBe(0);
  });

  it.each([
    ['90', '2026-01-15T12:01:30  The log-streaming session has ended due to timeout 1 min(s).\r\n'],
    ['soon', '2026-01-15T14:00:00  The log-streaming session has ended due to timeout 120 min(s).\r\n'],
    ['0', '2026-01-15T14:00:00  The log-streaming session has ended due to timeout 120 min(s).\r\n'],
  ])('takes its timeout of the app setting %j', async (seconds, last) => {
    const world = openApp();
    world.azure.apps.put({ appSettings: { SCM_LOGSTREAM_TIMEOUT: seconds } });
    const stream = await open(world);
    await world.clock.runUntilIdle();
    expect((await stream.now()).endsWith(last)).toBe(true);
  });

  it.each([
    ['application', ['host', 'in Queue', 'in Timer']],
    ['Application/Functions/Function', ['in Queue', 'in Timer']],
    ['application/functions/function/queue', ['in Queue']],
    ['application/functions/function/que', []],
    ['application/functions/host/', ['host']],
    ['http', []],
  ])('keeps to the folder %s', async (path, lines) => {
    const world = openApp();
    const stream = await open(world, `${kuduUrl}/api/logstream/${path}`);
    await stream.now();
    world.azure.logs.write('demo-app', { text: 'host' });
    world.azure.logs.write('demo-app', { text: 'in Queue', functionName: 'Queue' });
    world.azure.logs.write('demo-app', { text: 'in Timer', functionName: 'Timer' });
    const texts = [...(await stream.now()).matchAll(/\]\s+(.*)\r\n/g)].map(([, text]) => text);
    expect(texts).toEqual(lines);
  });

  it('keeps to lines that hold a text', async () => {
    const world = openApp();
    const stream = await open(world, `${kuduUrl}/api/logstream?filter=QUEUE`);
    await stream.now();
    world.azure.logs.write('demo-app', { text: 'in Queue' });
    world.azure.logs.write('demo-app', { text: 'in Timer' });
    expect(await stream.now()).toBe('2026-01-15T12:00:00Z   [Information]   in Queue\r\n');
  });

  it.each([
    ['a folder that there is not', `${kuduUrl}/api/logstream/other`],
    ['an app that there is not', 'https://no-app.scm.azurewebsites.net/api/logstream'],
  ])('does not find %s', async (_, url) => {
    const answer = await openApp().fetch(url, { headers: bearer });
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  it('wants a token', async () => {
    expect((await openApp().fetch(`${kuduUrl}/api/logstream`)).status).toBe(401);
  });

  const post = (world: World, path: string, method = 'POST') =>
    world.fetch(`${siteUrl}${path}?api-version=2025-05-01`, { method, headers: bearer });

  it.each([
    ['is stopped', (world: World) => post(world, '/stop')],
    ['is deleted', (world: World) => post(world, '', 'DELETE')],
    ['loses Kudu for a moment', async (world: World) => world.azure.logs.end()],
    ['is reset with its world', async (world: World) => world.reset()],
    ['is restored with its world', async (world: World) => world.restore(world.snapshot())],
  ])('ends with the last line when the app %s', async (_, happen) => {
    const world = openApp();
    world.azure.apps.put({ app: 'other-app' });
    const stream = await open(world);
    await stream.now();
    await happen(world);
    expect(await stream.now()).toBe(`2026-01-15T12:00:00${shutdown}`);
    expect([stream.hasEnded(), world.azure.logs.followers()]).toEqual([true, 0]);
  });

  it('ends with its world', async () => {
    const mock = createMockServer({ time: 'manual', startAt, demo: true });
    const world = mock.world();
    const stream = await open(world);
    await stream.now();
    mock.deleteWorld(world.id);
    expect([await stream.now(), stream.hasEnded()]).toEqual([`2026-01-15T12:00:00${shutdown}`, true]);
  });

  it('leaves alone what waits on the clock after a restore', async () => {
    const world = openApp();
    await open(world);
    const snapshot = world.snapshot();
    world.restore(snapshot);
    const second = await open(world);
    await second.now();
    await world.clock.advance('60s');
    expect(await second.now()).toBe('2026-01-15T12:01:00  No new trace in the past 1 min(s).\r\n');
  });

  it("takes no event of another timeline from the clock's queue", async () => {
    const world = openApp({ progress: { time: 30_000 } });
    const before = world.snapshot();
    const body = Uint8Array.of(0x50, 0x4b, 3, 4);
    await world.fetch(`${kuduUrl}/api/zipdeploy?isAsync=true`, { method: 'POST', headers: bearer, body });
    const after = world.snapshot();
    world.restore(before);
    // what it waits for has the number that the end of the deployment had
    await open(world);
    world.restore(after);
    await world.clock.advance('30s');
    expect(world.azure.deployments.list().map(({ status }) => status)).toEqual([4]);
  });

  it('forgets a follower that aborts, at once', async () => {
    const world = openApp();
    const controller = new AbortController();
    const { reader } = await open(world, undefined, controller.signal);
    await reader.read();
    controller.abort(new Error('enough'));
    expect(world.azure.logs.followers()).toBe(0);
    await expect(reader.read()).rejects.toThrow('enough');
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('forgets a follower that stops reading for good', async () => {
    const world = openApp();
    const { reader } = await open(world);
    await reader.cancel();
    expect(world.azure.logs.followers()).toBe(0);
    expect(await world.clock.advanceToNext()).toBe(false);
  });

  it('takes nobody who has gone before', async () => {
    const world = openApp();
    await expect(open(world, undefined, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await world.idle();
    expect(world.azure.logs.followers()).toBe(0);
  });

  it('holds no more than a bound for one who does not read, and says what it dropped', async () => {
    const world = openApp();
    const stream = await open(world);
    const text = 'x'.repeat(10_000);
    for (let line = 0; line < 300; line += 1) world.azure.logs.write('demo-app', { text: `${line} ${text}` });
    const read = await stream.now();
    expect(read.length).toBeLessThan(1_100_000);
    const lost = Number(/(\d+) line\(s\) were dropped/.exec(read)![1]);
    const lines = read.match(/\[Information\]/g)!.length;
    expect(lost + lines).toBe(300);
    expect(read).toContain(`   299 ${text}\r\n`);
  });

  it('gives each follower its own', async () => {
    const world = openApp();
    const [first, second] = [await open(world), await open(world)];
    await Promise.all([first.now(), second.now()]);
    world.azure.logs.write('demo-app', { text: 'one' });
    expect(await first.now()).toBe(await second.now());
    await first.reader.cancel();
    world.azure.logs.write('demo-app', { text: 'two' });
    expect(await second.now()).toContain('two');
  });

  it("is each slot's own", async () => {
    const world = openApp();
    world.azure.slots.put({ slot: 'staging' });
    const stream = await open(world, 'https://demo-app-staging.scm.azurewebsites.net/api/logstream');
    await stream.now();
    world.azure.logs.write('demo-app', { text: 'production' });
    world.azure.logs.write('demo-app', { text: 'staging' }, 'staging');
    expect(await stream.now()).toBe('2026-01-15T12:00:00Z   [Information]   staging\r\n');
  });
});

describe('streamApplicationLogs', () => {
  const page = `${siteUrl}/hostruntime/runtime/web/logs/applications/demo-app/logStream`;

  it("is the same stream at the page's path", async () => {
    const world = openApp();
    const stream = await open(world, page);
    world.azure.logs.write('demo-app', { text: 'one' });
    expect(await stream.now()).toBe(`${welcome}2026-01-15T12:00:00Z   [Information]   one\r\n`);
    expect(stream.answer.headers.get('x-ms-request-id')).not.toBeNull();
  });

  it('is not there in a strict world, as in the service of today', async () => {
    const answer = await openApp({ azure: { strict: true } }).fetch(`${page}?api-version=2025-05-01`, {
      headers: bearer,
    });
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 'NotFound' } }]);
  });

  it('is not there for an app that is not', async () => {
    const answer = await openApp().fetch(page.replace('sites/demo-app', 'sites/no-app'), { headers: bearer });
    expect([answer.status, await answer.json()]).toMatchObject([404, { error: { code: 'ResourceNotFound' } }]);
  });
});
