import { describe, expect, test, vi } from 'vitest';
import type { Scripted } from './testing/scripted-fetch.js';
import { APP, ARM, makeApp, scriptManagement, VERSION } from './testing/scripted-management.js';

const body = { location: 'West Europe', kind: 'functionapp' };
const RESULTS = `${ARM}${APP}/operationresults/op-1?${VERSION}`;
const STATUS = `${ARM}${APP}/operations/op-1?${VERSION}`;

const accept = (headers: Record<string, string>, status = 202, content?: unknown): Response =>
  content === undefined ? new Response(null, { status, headers }) : Response.json(content, { status, headers });

describe('writing an app waits for its end', () => {
  test.each<[string, Scripted[], string[]]>([
    ['at once', [makeApp()], [`PUT ${APP}`]],
    [
      'by Location',
      [accept({ location: RESULTS, 'retry-after': '15' }, 202, makeApp({ state: 'Stopped' })), accept({}), makeApp()],
      [`PUT ${APP}`, `GET ${APP}/operationresults/op-1`, `GET ${APP}/operationresults/op-1`],
    ],
    [
      'by Azure-AsyncOperation, before Location, and then at the app',
      [
        accept({ location: RESULTS, 'azure-asyncoperation': STATUS }, 201, makeApp({ state: 'Stopped' })),
        { status: 'InProgress' },
        { status: 'Succeeded' },
        makeApp(),
      ],
      [`PUT ${APP}`, `GET ${APP}/operations/op-1`, `GET ${APP}/operations/op-1`, `GET ${APP}`],
    ],
    [
      'by the state of the app',
      [[201, makeApp({ provisioningState: 'InProgress' })], makeApp({ provisioningState: 'InProgress' }), makeApp()],
      [`PUT ${APP}`, `GET ${APP}`, `GET ${APP}`],
    ],
  ])('%s', async (_style, script, expected) => {
    const { app, lines } = scriptManagement(script);
    expect(await app.createOrUpdate(body)).toEqual(makeApp());
    expect(lines()).toEqual(expected.map((line) => `${line}?${VERSION}`));
  });

  test('heeding the first Retry-After, unless it has an interval of its own', async () => {
    const script = () => [accept({ location: RESULTS, 'retry-after': '15' }), makeApp()];
    const heeding = scriptManagement(script());
    await heeding.app.createOrUpdate(body);
    expect(heeding.slept).toEqual([15_000]);
    const own = scriptManagement(script());
    await own.app.createOrUpdate(body, { intervalMs: 200 });
    expect(own.slept).toEqual([200]);
  });

  test('and throws what it failed with', async () => {
    const error = { code: 'Conflict', message: 'Another operation is in progress.' };
    const { app } = scriptManagement([accept({ 'azure-asyncoperation': STATUS }), { status: 'Failed', error }]);
    await expect(app.createOrUpdate(body)).rejects.toMatchObject({
      name: 'OperationFailedError',
      operationId: 'createOrUpdateApp',
      code: 'Conflict',
      message: expect.stringContaining('Another operation'),
    });
    const late = scriptManagement([accept({ location: RESULTS }), [409, { error }]]);
    await expect(late.app.createOrUpdate(body)).rejects.toMatchObject({ name: 'ConflictError', code: 'Conflict' });
  });

  test('within one deadline for all of it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const hang = { now: () => 0, sleep: () => new Promise<void>(() => {}) };
      const slowly = async () => {
        await new Promise((resolve) => setTimeout(resolve, 40_000));
        return accept({ location: RESULTS });
      };
      const { app } = scriptManagement(slowly, { clock: hang });
      const failure = app.createOrUpdate(body, { deadlineMs: 60_000 }).catch((caught) => caught);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await Promise.race([failure, 'nothing yet'])).toMatchObject({
        name: 'DeadlineExceededError',
        deadlineMs: 60_000,
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test('and refuses an end that is no app', async () => {
    const { app } = scriptManagement([accept({ location: RESULTS }), { status: 'Succeeded' }]);
    await expect(app.createOrUpdate(body)).rejects.toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe('a write whose answer was lost', () => {
  const lost = () => {
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });
  };

  test.each<[string, Scripted[], string[]]>([
    [
      'is sent again when the work that it began is over',
      [lost, makeApp({ provisioningState: 'InProgress' }), makeApp({ provisioningState: 'Succeeded' }), makeApp()],
      ['PUT', 'GET', 'GET', 'PUT'],
    ],
    ['or began none', [lost, [404, {}], makeApp()], ['PUT', 'GET', 'PUT']],
    ['or none can be seen', [lost, [503, {}], makeApp()], ['PUT', 'GET', 'PUT']],
  ])('%s', async (_when, script, methods) => {
    const { app, lines } = scriptManagement(script);
    expect(await app.createOrUpdate(body)).toEqual(makeApp());
    expect(lines().map((line) => line.split(' ')[0])).toEqual(methods);
  });

  test('is not waited for longer than the caller has time', async () => {
    const going = () => makeApp({ provisioningState: 'InProgress' });
    const stop = new AbortController();
    let looks = 0;
    const { app } = scriptManagement((request: { method: string }) => {
      if (request.method === 'PUT') return lost();
      if (++looks === 3) stop.abort(new Error('enough'));
      return going();
    });
    await expect(app.createOrUpdate(body, { signal: stop.signal })).rejects.toThrow('enough');
    expect(looks).toBe(3);
  });
});

describe('the value of a setting that the service quotes', () => {
  const value = 'Server=db;Password=demo-password';
  const siteConfig = { appSettings: [{ name: 'DB', value }] };
  const error = { code: 'BadSetting', message: `'${value}' is no good` };

  test.each<[string, Scripted]>([
    ['the work', { status: 'Failed', error }],
    ['a look', [400, { error }]],
  ])('is in no error of %s', async (_, end) => {
    const { app } = scriptManagement([accept({ 'azure-asyncoperation': STATUS }), end]);
    const failure = await app.createOrUpdate({ ...body, properties: { siteConfig } }).catch((caught) => caught);
    expect(failure.message).toContain("BadSetting: 'REDACTED' is no good");
    expect(JSON.stringify(failure)).not.toContain('demo-password');
  });
});

describe('work that is said to go on elsewhere', () => {
  const elsewhere = 'https://evil.example/results/1';

  test.each<[string, Scripted[]]>([
    ['Location', [accept({ location: `${elsewhere}?s=signature` })]],
    ['Azure-AsyncOperation', [accept({ 'azure-asyncoperation': `${elsewhere}?s=signature` })]],
    ['its result', [accept({ 'azure-asyncoperation': STATUS }), { status: 'Succeeded', resourceLocation: elsewhere }]],
  ])('by %s is not looked at there, and says so', async (_, script) => {
    const { app, requests } = scriptManagement(script);
    const poller = await app.slots.beginSwap({ targetSlot: 'staging' });
    const failure = await poller.result().catch((caught) => caught);
    expect(failure.name).toBe('RedirectError');
    expect(failure.message).toContain(`at ${elsewhere}, and the credential is for ${ARM} only`);
    expect(requests).toHaveLength(script.length);
  });

  test('or nowhere at all is not taken for done', async () => {
    const { app } = scriptManagement([accept({})]);
    await expect(app.slots.swap({ targetSlot: 'staging' })).rejects.toMatchObject({ name: 'OutcomeUnknownError' });
  });
});

describe('a poller', () => {
  test('shows the states, and asks for JSON with the version as every call does', async () => {
    const answers = [accept({ 'azure-asyncoperation': `${ARM}${APP}/operations/op-1` }), { status: 'InProgress' }];
    const { app, requests } = scriptManagement([...answers, { status: 'Succeeded' }, makeApp()]);
    const poller = await app.beginCreateOrUpdate(body, { headers: { 'x-mine': '1' } });
    const states: string[] = [];
    for await (const { status } of poller) states.push(status);
    expect(states).toEqual(['InProgress', 'Succeeded']);
    expect(await poller.result()).toEqual(makeApp());
    for (const { headers, target } of requests) {
      expect([headers.get('accept'), headers.get('x-mine')]).toEqual(['application/json', '1']);
      expect(target).toContain(VERSION);
    }
  });

  test('is not ended by the signal of the call that began it', async () => {
    const begin = new AbortController();
    const { app } = scriptManagement([accept({ location: RESULTS }), makeApp()]);
    const poller = await app.beginCreateOrUpdate(body, { signal: begin.signal });
    begin.abort();
    expect(await poller.result()).toEqual(makeApp());
  });

  test('goes on in another process, without a token inside', async () => {
    const first = scriptManagement([accept({ location: RESULTS })]);
    const saved = JSON.stringify(await first.app.beginCreateOrUpdate(body));
    expect(saved).not.toContain('demo-token');
    const second = scriptManagement([accept({}), makeApp()]);
    expect(await second.azure.resumeOperation(JSON.parse(saved)).result()).toEqual(makeApp());
    expect(second.lines()[0]).toBe(`GET ${APP}/operationresults/op-1?${VERSION}`);
  });

  test('of a swap and of a function goes on too', async () => {
    const begun = () => accept({ location: RESULTS });
    const { app, azure } = scriptManagement([begun(), begun(), makeApp(), { properties: { name: 'HttpTrigger' } }]);
    const swap = await app.slots.beginSwap({ targetSlot: 'staging' });
    const made = await app.functions.beginCreate('HttpTrigger', { properties: { config: {} } });
    expect(await azure.resumeOperation(swap.toJSON()).result()).toBeUndefined();
    expect(await azure.resumeOperation(made.toJSON()).result()).toEqual({ properties: { name: 'HttpTrigger' } });
  });

  test.each([
    undefined,
    {},
    { style: 'location', operationId: 'deployZip', method: 'POST', url: RESULTS },
    { style: 'location', operationId: 'toString', method: 'PUT', url: RESULTS },
    { style: 'location', operationId: 'createOrUpdateApp', method: 'PUT', url: 'https://evil.example/x' },
    { style: 'location', operationId: 'createOrUpdateApp', method: 'PUT', url: 'nowhere' },
  ])('that is none of this client (%j) is refused, and nothing is sent', (saved) => {
    const { azure, requests } = scriptManagement([]);
    expect(() => azure.resumeOperation(saved)).toThrow(expect.objectContaining({ parameter: 'saved' }));
    expect(requests).toHaveLength(0);
  });
});
