import { describe, expect, test } from 'vitest';
import { APP, makeApp, scriptManagement, VERSION } from './testing/scripted-management.js';
import type { AppProperties } from './types.js';

describe('an app', () => {
  test('is shown, changed, deleted, switched and told to sync by its own paths', async () => {
    const app = makeApp();
    const {
      app: handle,
      lines,
      requests,
    } = scriptManagement(({ method, target }) => {
      if (/start\?|stop\?|restart\?/.test(target)) return [200];
      return method === 'POST' || method === 'DELETE' ? [204] : app;
    });
    expect(await handle.get()).toEqual(app);
    expect(await handle.update({ properties: { httpsOnly: true } })).toEqual(app);
    await handle.start();
    await handle.stop();
    await handle.restart();
    await handle.restart({ softRestart: true, synchronous: undefined });
    await handle.syncTriggers();
    await handle.syncFunctions();
    await handle.delete({ deleteEmptyServerFarm: false });
    expect(lines()).toEqual([
      `GET ${APP}?${VERSION}`,
      `PATCH ${APP}?${VERSION}`,
      `POST ${APP}/start?${VERSION}`,
      `POST ${APP}/stop?${VERSION}`,
      `POST ${APP}/restart?${VERSION}`,
      `POST ${APP}/restart?softRestart=true&${VERSION}`,
      `POST ${APP}/syncfunctiontriggers?${VERSION}`,
      `POST ${APP}/host/default/sync?${VERSION}`,
      `DELETE ${APP}?deleteEmptyServerFarm=false&${VERSION}`,
    ]);
    expect(requests[1]?.body).toEqual({ properties: { httpsOnly: true } });
    expect(requests[2]?.text).toBe('');
  });

  test.each([200, 202, 204])('is started and stopped by an answer with %i', async (status) => {
    const { app } = scriptManagement(() => [status]);
    await app.start();
    await app.stop();
  });

  test('that is no app is refused', async () => {
    for (const body of [[], { name: 'demo-app' }, { properties: null }]) {
      const { app } = scriptManagement([[200, body]]);
      await expect(app.get()).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'getApp' });
    }
  });

  test('is not created without a region, nor are its tags changed by an update, and nothing is sent', async () => {
    const { app, requests } = scriptManagement([]);
    const body = { kind: 'functionapp' } as never;
    for (const refused of [
      app.createOrUpdate(body),
      app.beginCreateOrUpdate(body),
      app.slots.createOrUpdate('staging', body),
      app.slots.beginCreateOrUpdate('staging', { location: '' }),
    ])
      await expect(refused).rejects.toMatchObject({ name: 'InvalidArgumentError', parameter: 'location' });
    await expect(app.update({ tags: {} } as never)).rejects.toMatchObject({ parameter: 'tags' });
    expect(requests).toHaveLength(0);
  });

  test("streams the page's log by the page's path", async () => {
    const { app, lines } = scriptManagement([new Response('2025-05-01T08:30:00 [Information] Hello\r\n')]);
    const texts: string[] = [];
    for await (const { text } of app.streamApplicationLogs('demo-app')) texts.push(text);
    expect(texts.join()).toContain('Hello');
    expect(lines()).toEqual([`GET ${APP}/hostruntime/runtime/web/logs/applications/demo-app/logStream?${VERSION}`]);
  });
});

describe('waiting for a state', () => {
  const standing = (...states: Partial<AppProperties>[]) => states.map((properties) => makeApp(properties));

  test('asks until the app runs, in any case, and no work on it goes on', async () => {
    const { app, slept } = scriptManagement(
      standing(
        { state: 'Stopped' },
        { state: 'running', provisioningState: 'inprogress' as never },
        { state: 'RUNNING' as never, provisioningState: 'Succeeded' },
      ),
    );
    expect((await app.started({ intervalMs: 3000 })).properties.provisioningState).toBe('Succeeded');
    expect(slept).toEqual([3000, 3000]);
  });

  test('asks until the app is stopped, also one that is switched off', async () => {
    const { app, requests, slept } = scriptManagement(standing({}, { state: 'Stopped', enabled: false }));
    expect((await app.stopped()).properties.state).toBe('Stopped');
    expect(requests).toHaveLength(2);
    expect(slept).toEqual([1000]);
  });

  test('heeds Retry-After, and sends nothing after the state is there', async () => {
    const first = Response.json(makeApp({ state: 'Stopped' }), { headers: { 'retry-after': '7' } });
    const { app, requests, slept } = scriptManagement([first, makeApp()]);
    await app.started();
    expect([slept, requests.length]).toEqual([[7000], 2]);
  });

  test.each([['started'], ['stopped']] as const)('%s gives up on an app that is switched off', async (verb) => {
    const { app } = scriptManagement(standing({ state: 'Running', enabled: false }));
    const error = await app[verb]().catch((caught) => caught);
    expect(error).toMatchObject({ name: 'AppDisabledError', functionAppName: 'demo-app' });
    expect(error.message).toContain('enabled: true');
    expect(error.app.properties.enabled).toBe(false);
  });

  test('gives up on an app that is gone', async () => {
    const gone = { error: { code: 'ResourceNotFound', message: 'It was not found.' } };
    const { app } = scriptManagement([makeApp({ state: 'Stopped' }), [404, gone]]);
    await expect(app.started()).rejects.toMatchObject({ name: 'NotFoundError', code: 'ResourceNotFound' });
  });

  test('ends with its deadline and its signal', async () => {
    const hang = { now: () => 0, sleep: () => new Promise<void>(() => {}) };
    const { app } = scriptManagement(() => makeApp({ state: 'Stopped' }), { clock: hang });
    await expect(app.started({ deadlineMs: 5 })).rejects.toMatchObject({
      name: 'DeadlineExceededError',
      message: expect.stringContaining('demo-app to be Running'),
    });
    const stop = new AbortController();
    const waiting = app.started({ signal: stop.signal });
    stop.abort('enough');
    await expect(waiting).rejects.toBe('enough');
  });
});
