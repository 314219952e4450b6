import { describe, expect, it } from 'vitest';
import { openHost, origin, profiles, webhook } from './open-host.js';

const base = `${origin}${webhook}`;
const query = 'taskHub=DemoHub&connection=Storage&code=demo-system-key';

describe.each(['observed', 'extension-2024'] as const)('the answer to a start, %s', (profile) => {
  it('has the id, the links in their order, Location and Retry-After', async () => {
    const answer = await openHost(profile).send('POST', '/orchestrators/Wait/abc123');
    expect(answer.status).toBe(202);
    expect(answer.json).toEqual({
      id: 'abc123',
      statusQueryGetUri: `${base}/instances/abc123?${query}`,
      sendEventPostUri: `${base}/instances/abc123/raiseEvent/{eventName}?${query}`,
      terminatePostUri: `${base}/instances/abc123/terminate?reason={text}&${query}`,
      purgeHistoryDeleteUri: `${base}/instances/abc123?${query}`,
      restartPostUri: `${base}/instances/abc123/restart?${query}`,
      suspendPostUri: `${base}/instances/abc123/suspend?reason={text}&${query}`,
      resumePostUri: `${base}/instances/abc123/resume?reason={text}&${query}`,
    });
    expect(Object.keys(answer.json)).toEqual([
      'id',
      'statusQueryGetUri',
      'sendEventPostUri',
      'terminatePostUri',
      'purgeHistoryDeleteUri',
      'restartPostUri',
      'suspendPostUri',
      'resumePostUri',
    ]);
    expect(answer.headers.get('location')).toBe(`${base}/instances/abc123?${query}`);
    expect(answer.headers.get('retry-after')).toBe('10');
  });
});

it('the page has a rewind link, no restart link, and links that carry code alone', async () => {
  const answer = await openHost('documented').send('POST', '/orchestrators/Wait/abc123');
  const code = 'code=demo-system-key';
  expect(answer.json).toEqual({
    id: 'abc123',
    statusQueryGetUri: `${base}/instances/abc123?${code}`,
    sendEventPostUri: `${base}/instances/abc123/raiseEvent/{eventName}?${code}`,
    terminatePostUri: `${base}/instances/abc123/terminate?reason={text}&${code}`,
    purgeHistoryDeleteUri: `${base}/instances/abc123?${code}`,
    rewindPostUri: `${base}/instances/abc123/rewind?reason={text}&${code}`,
    suspendPostUri: `${base}/instances/abc123/suspend?reason={text}&${code}`,
    resumePostUri: `${base}/instances/abc123/resume?reason={text}&${code}`,
  });
  expect(answer.headers.get('location')).toBe(answer.json.statusQueryGetUri);
});

it('under the page a hub that was named stays in the links', async () => {
  const answer = await openHost('documented').send('POST', '/orchestrators/Wait/x?taskHub=Other');
  expect(answer.json.statusQueryGetUri).toBe(
    `${base}/instances/x?taskHub=Other&connection=Storage&code=demo-system-key`,
  );
});

it('under the page a hub that is blank is not named', async () => {
  const answer = await openHost('documented').send('POST', '/orchestrators/Wait/x?taskHub=%20&connection=');
  expect(answer.json.statusQueryGetUri).toBe(`${base}/instances/x?code=demo-system-key`);
});

describe('the id', () => {
  it('is made where there is none: 32 lower-case hex digits', async () => {
    const host = openHost('observed');
    const first = (await host.send('POST', '/orchestrators/Wait')).json.id;
    const second = (await host.send('POST', '/orchestrators/Wait/')).json.id;
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  it.each(profiles)('may have a space, %s: %%20 always works, + as the profile has it', async (profile) => {
    const host = openHost(profile);
    const { json } = await host.send('POST', '/orchestrators/Wait/a%20b');
    expect(json.id).toBe('a b');
    expect(json.statusQueryGetUri).toContain('/instances/a+b?');
    expect((await host.send('GET', '/instances/a%20b')).status).toBe(202);
    expect((await host.send('GET', '/instances/a+b')).status).toBe(profile === 'extension-2024' ? 404 : 202);
  });

  it.each(profiles)('may have a plus sign, which is always %%2B, %s', async (profile) => {
    const host = openHost(profile);
    expect((await host.send('POST', '/orchestrators/Wait/a%2Bb')).json.id).toBe('a+b');
    const bare = (await host.send('POST', '/orchestrators/Wait/c+d/')).json.id;
    expect(bare).toBe(profile === 'extension-2024' ? 'c+d' : 'c d');
  });

  it.each([
    ['observed', 'A'],
    ['extension-2024', '%41'],
  ] as const)('with an escaped percent sign is decoded twice today, %s: %s', async (profile, id) => {
    expect((await openHost(profile).send('POST', '/orchestrators/Wait/%2541')).json.id).toBe(id);
  });

  it.each(profiles)('may have 256 characters and no more, %s', async (profile) => {
    const host = openHost(profile);
    expect((await host.send('POST', `/orchestrators/Wait/${'x'.repeat(256)}`)).status).toBe(202);
    expect((await host.send('POST', `/orchestrators/Wait/${'x'.repeat(257)}`)).status).toBe(400);
  });

  it.each(profiles)('may not begin with @ nor hold \\ # ? or a control character, %s', async (profile) => {
    const host = openHost(profile);
    for (const id of ['@x', '%40x', 'a%5Cb', 'a%23b', 'a%3Fb', 'a%01b', 'a%7Fb', 'a%C2%85b', 'a%0Ab']) {
      expect((await host.send('POST', `/orchestrators/Wait/${id}`)).status, id).toBe(400);
    }
    expect((await host.send('GET', '/instances')).json).toEqual([]);
  });

  it.each(profiles)('an escaped slash is a slash: no such route, %s', async (profile) => {
    const host = openHost(profile);
    expect((await host.send('POST', '/orchestrators/Wait/a%2Fb')).status).toBe(404);
    expect((await host.send('GET', '/instances/a%2Fb')).status).toBe(404);
    expect((await host.send('POST', '/entities/counter/a%2Fb')).status).toBe(404);
  });
});

describe('refusals', () => {
  const unknown =
    "The function 'Nobody' doesn't exist, is disabled, or is not an orchestrator function. " +
    "Additional info: The following are the known orchestrator functions: 'Wait', 'Echo', 'Throw', 'Nap'.";

  it.each(['observed', 'documented'] as const)('an unknown function is its message alone, %s', async (profile) => {
    const answer = await openHost(profile).send('POST', '/orchestrators/Nobody');
    expect([answer.status, answer.json]).toEqual([400, { Message: unknown }]);
  });

  it('an unknown function is a general message with the exception, extension-2024', async () => {
    const answer = await openHost('extension-2024').send('POST', '/orchestrators/Nobody');
    expect([answer.status, answer.json]).toEqual([
      400,
      {
        Message: 'One or more of the arguments submitted is incorrect',
        ExceptionMessage: unknown,
        ExceptionType: 'System.ArgumentException',
        StackTrace: null,
      },
    ]);
  });

  it('a living instance of that id, today and before', async () => {
    const says = 'An Orchestration instance with the status Running already exists.';
    const today = openHost('observed');
    today.put('x', 'Running');
    expect((await today.send('POST', '/orchestrators/Wait/x')).json).toEqual({ Message: says });
    const before = openHost('extension-2024');
    before.put('x', 'Running');
    expect((await before.send('POST', '/orchestrators/Wait/x')).json).toEqual({
      Message: 'Something went wrong while processing your request',
      ExceptionMessage: says,
      ExceptionType: 'System.InvalidOperationException',
      StackTrace: null,
    });
  });

  it.each(profiles)('are looked for in their order: JSON, function, id, living instance, %s', async (profile) => {
    const host = openHost(profile);
    host.put('x', 'Running');
    const badJson = await host.send('POST', '/orchestrators/Nobody/@x', { body: '{bad' });
    expect([badJson.status, badJson.json]).toEqual([
      400,
      {
        Message: 'Invalid JSON content',
        ExceptionMessage: expect.any(String),
        ExceptionType: 'Newtonsoft.Json.JsonReaderException',
        StackTrace: null,
      },
    ]);
    expect((await host.send('POST', '/orchestrators/Nobody/@x')).text).toContain("'Nobody'");
    expect((await host.send('POST', '/orchestrators/Wait/@x')).text).toContain('must not start with @');
    expect((await host.send('POST', '/orchestrators/Nobody/x')).text).toContain("'Nobody'");
  });
});

describe('an instance that has ended', () => {
  it.each(profiles)('is replaced: new time, no output, no history, %s', async (profile) => {
    const host = openHost(profile, { progress: 'manual' });
    host.world.durable.instances.put({
      instanceId: 'x',
      name: 'Old',
      runtimeStatus: 'Completed',
      output: 'old',
      createdTime: 0,
    });
    expect((await host.send('POST', '/orchestrators/Wait/x', { body: '"new"' })).status).toBe(202);
    expect(host.world.durable.instances.get('x')).toMatchObject({
      name: 'Wait',
      runtimeStatus: 'Pending',
      input: 'new',
      output: null,
      createdTime: new Date(host.world.clock.now()),
    });
  });

  it('any instance is replaced where the host says AnyState', async () => {
    const host = openHost('observed', { durable: { overridableExistingInstanceStates: 'AnyState' } });
    host.put('x', 'Running');
    expect((await host.send('POST', '/orchestrators/Echo/x', { body: '7' })).status).toBe(202);
    expect(host.world.durable.instances.get('x')).toMatchObject({
      name: 'Echo',
      runtimeStatus: 'Completed',
      output: 7,
    });
  });
});

describe('the input', () => {
  it.each([
    ['no body', undefined, null, null],
    ['an empty body', '', 'application/json', null],
    ['an empty JSON string', '""', 'application/json', ''],
    ['a JSON string', '"in"', 'application/json', 'in'],
    ['a number', '42', 'application/json', 42],
    ['null', 'null', 'application/json', null],
    ['another content type', '{"a":1}', 'text/plain', { a: 1 }],
    ['no content type', '[1]', null, [1]],
    ['a parser that is lenient', "{'a': 1, b: [2,], /* c */ }", 'application/json', { a: 1, b: [2] }],
    ['a byte order mark', '\ufeff{"a":1}', 'application/json', { a: 1 }],
  ])('%s', async (_name, body, type, input) => {
    const host = openHost('observed');
    const request = { type, ...(body !== undefined && { body }) };
    expect((await host.send('POST', '/orchestrators/Echo/x', request)).status).toBe(202);
    expect((await host.send('GET', '/instances/x')).json).toMatchObject({ runtimeStatus: 'Completed', input });
  });

  it.each(['{bad', '{"a" 1}', 'nonsense', '1 2', '{} {}', '[1}'])('%s is refused', async (body) => {
    const answer = await openHost('observed').send('POST', '/orchestrators/Echo', { body });
    expect([answer.status, answer.json.Message]).toEqual([400, 'Invalid JSON content']);
  });
});

describe('waiting for the end', () => {
  it.each(profiles)('a completed instance answers its bare output, %s', async (profile) => {
    const host = openHost(profile, { time: 'skip' });
    const answer = await host.send('POST', '/orchestrators/Echo?timeout=5&pollingInterval=1', { body: '{"a":1}' });
    expect([answer.status, answer.json]).toEqual([200, { a: 1 }]);
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('retry-after')).toBeNull();
  });

  it('no output is null', async () => {
    const answer = await openHost('observed', { time: 'skip' }).send(
      'POST',
      '/orchestrators/Echo?timeout=5&pollingInterval=1',
    );
    expect([answer.status, answer.text]).toEqual([200, 'null']);
  });

  it('a failed one answers 200 with its status, shaped by the query; 500 cannot be asked for', async () => {
    const host = openHost('observed', { time: 'skip' });
    const path =
      '/orchestrators/Throw/x?timeout=5&pollingInterval=1&showInput=false&returnInternalServerErrorOnFailure=true';
    const answer = await host.send('POST', path, { body: '1' });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ instanceId: 'x', runtimeStatus: 'Failed', input: null });
  });

  it('looks at every interval: the clock stands at the first look after the end', async () => {
    const host = openHost('observed', { time: 'skip' });
    const began = host.world.clock.now();
    const answer = await host.send('POST', '/orchestrators/Nap?timeout=10&pollingInterval=2');
    expect([answer.status, answer.json]).toEqual([200, 'rested']);
    expect(host.world.clock.now() - began).toBe(4000);
  });

  it('is 202 as without waiting when the time is over, the last look made right then', async () => {
    const host = openHost('observed', { time: 'skip' });
    const began = host.world.clock.now();
    const answer = await host.send('POST', '/orchestrators/Wait/x?timeout=2.5&pollingInterval=1');
    expect(answer.status).toBe(202);
    expect(answer.json.id).toBe('x');
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(host.world.clock.now() - began).toBe(2500);
  });

  it.each(['timeout=5', 'pollingInterval=1', 'timeout=5&pollingInterval=soon', 'timeout=PT5S&pollingInterval=1'])(
    'needs both times: %s answers at once',
    async (query) => {
      const answer = await openHost('observed').send('POST', `/orchestrators/Echo?${query}`);
      expect(answer.status).toBe(202);
    },
  );

  it.each([
    ['observed', { Message: 'Total timeout 1 should be bigger than retry timeout 2' }],
    [
      'extension-2024',
      {
        Message: 'One or more of the arguments submitted is incorrect',
        ExceptionMessage: 'Total timeout 1 should be bigger than retry timeout 2',
        ExceptionType: 'System.ArgumentException',
        StackTrace: null,
      },
    ],
  ] as const)('an interval above the timeout is 400, and the instance runs, %s', async (profile, body) => {
    const host = openHost(profile);
    const answer = await host.send('POST', '/orchestrators/Wait/x?timeout=1&pollingInterval=2');
    expect([answer.status, answer.json]).toEqual([400, body]);
    expect((await host.send('GET', '/instances/x')).status).toBe(202);
  });

  it('equal times are allowed', async () => {
    const answer = await openHost('observed', { time: 'skip' }).send(
      'POST',
      '/orchestrators/Wait?timeout=2&pollingInterval=2',
    );
    expect(answer.status).toBe(202);
  });

  it('ends with the caller, who goes away', async () => {
    const { world } = openHost('observed');
    const controller = new AbortController();
    const url = `${origin}${webhook}/orchestrators/Wait?timeout=60&pollingInterval=1`;
    const headers = { 'x-functions-key': world.durable.systemKey };
    const pending = world.fetch(url, { method: 'POST', headers, signal: controller.signal });
    controller.abort(new Error('gone'));
    await expect(pending).rejects.toThrow('gone');
  });
});

describe('the version', () => {
  it.each([
    ['observed', '2.1'],
    ['extension-2024', null],
  ] as const)('%s: %s', async (profile, version) => {
    const host = openHost(profile);
    await host.send('POST', '/orchestrators/Wait/x?version=2.1');
    expect(host.world.durable.instances.get('x')?.version).toBe(version);
  });

  it("is the host's where the request names none", async () => {
    const host = openHost('observed');
    host.world.durable.configure({ defaultVersion: '9' });
    await host.send('POST', '/orchestrators/Wait/x');
    expect(host.world.durable.instances.get('x')?.version).toBe('9');
  });
});

describe('links behind a proxy', () => {
  const headers = { 'x-forwarded-host': 'api.example.com', 'x-forwarded-proto': 'http' };

  it.each([
    ['observed', true, 'http://api.example.com'],
    ['observed', false, origin],
    ['extension-2024', true, origin],
  ] as const)('%s, UseForwardedHost %s: %s', async (profile, useForwardedHost, expected) => {
    const host = openHost(profile);
    host.world.durable.configure({ useForwardedHost });
    const { json } = await host.send('POST', '/orchestrators/Wait/x', { headers });
    expect(json.statusQueryGetUri).toMatch(`${expected}${webhook}/instances/x?`);
  });

  it('need both headers', async () => {
    const host = openHost('observed');
    host.world.durable.configure({ useForwardedHost: true });
    const { json } = await host.send('POST', '/orchestrators/Wait/x', {
      headers: { 'x-forwarded-host': 'api.example.com' },
    });
    expect(json.statusQueryGetUri).toMatch(origin);
  });
});

describe('restart', () => {
  it('takes name and input along, under a new id', async () => {
    const host = openHost('observed');
    await host.send('POST', '/orchestrators/Echo/x', { body: '{"a":1}' });
    const answer = await host.send('POST', '/instances/x/restart');
    expect(answer.status).toBe(202);
    expect(answer.json.id).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get('location')).toBe(answer.json.statusQueryGetUri);
    expect(host.world.durable.instances.get(answer.json.id)).toMatchObject({
      name: 'Echo',
      input: { a: 1 },
      output: { a: 1 },
    });
    expect(host.world.durable.instances.get('x')?.runtimeStatus).toBe('Completed');
  });

  it('in place keeps the id', async () => {
    const host = openHost('observed');
    host.put('x', 'Failed');
    const answer = await host.send('POST', '/instances/x/restart?restartWithNewInstanceId=false');
    expect([answer.status, answer.json.id]).toEqual([202, 'x']);
    expect(host.world.durable.instances.get('x')).toMatchObject({ runtimeStatus: 'Running', input: { n: 1 } });
  });

  it.each(['maybe', '0', ''])('in place needs a boolean: %j makes a new id', async (value) => {
    const host = openHost('observed');
    host.put('x', 'Failed');
    const { json } = await host.send('POST', `/instances/x/restart?restartWithNewInstanceId=${value}`);
    expect(json.id).not.toBe('x');
  });

  it.each(profiles)(
    'of nothing, of an unknown function and with times that do not fit is one and the same 400, %s',
    async (profile) => {
      const host = openHost(profile);
      host.world.durable.instances.put({ instanceId: 'stranger', name: 'Nobody', runtimeStatus: 'Completed' });
      host.put('x', 'Completed');
      for (const path of [
        '/instances/none/restart',
        '/instances/stranger/restart',
        '/instances/x/restart?timeout=1&pollingInterval=2',
      ]) {
        const answer = await host.send('POST', path);
        expect([answer.status, answer.json]).toEqual([
          400,
          {
            Message: 'InstanceId does not match a valid orchestration instance.',
            ExceptionMessage: expect.any(String),
            ExceptionType: 'System.ArgumentException',
            StackTrace: null,
          },
        ]);
      }
    },
  );

  it('in place of a living instance, today and before', async () => {
    const says = 'An Orchestration instance with the status Running already exists.';
    for (const [profile, status, message] of [
      ['observed', 409, 'A non-terminal instance with this instance ID already exists.'],
      ['extension-2024', 500, 'Something went wrong while processing your request'],
    ] as const) {
      const host = openHost(profile);
      host.put('x', 'Running');
      const answer = await host.send('POST', '/instances/x/restart?restartWithNewInstanceId=false');
      expect([answer.status, answer.json]).toMatchObject([status, { Message: message, ExceptionMessage: says }]);
    }
  });

  it('waits when asked to', async () => {
    const host = openHost('observed', { time: 'skip' });
    host.world.durable.instances.put({ instanceId: 'x', name: 'Echo', runtimeStatus: 'Completed', input: [1] });
    const answer = await host.send('POST', '/instances/x/restart?timeout=5&pollingInterval=1');
    expect([answer.status, answer.json]).toEqual([200, [1]]);
  });
});
