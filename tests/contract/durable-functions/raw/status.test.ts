import { describe, expect, it } from 'vitest';
import { type Host, openHost, origin, profiles, startAt, webhook } from './open-host.js';

const url = (path: string) => `${origin}${webhook}${path}`;

describe.each(['observed', 'extension-2024'] as const)('a status, %s', (profile) => {
  it('has every key, in its order, times in whole seconds', async () => {
    const host = openHost(profile);
    host.world.durable.instances.put({
      instanceId: 'x',
      name: 'Wait',
      runtimeStatus: 'Completed',
      input: { a: 1 },
      output: ['b'],
      customStatus: { c: null },
      createdTime: '2026-01-02T03:04:05.999Z',
      lastUpdatedTime: '2026-01-02T03:04:06.001Z',
    });
    const answer = await host.send('GET', '/instances/x');
    expect(answer.text).toBe(
      '{"name":"Wait","instanceId":"x","runtimeStatus":"Completed","input":{"a":1},"customStatus":{"c":null},' +
        '"output":["b"],"createdTime":"2026-01-02T03:04:05Z","lastUpdatedTime":"2026-01-02T03:04:06Z"}',
    );
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('retry-after')).toBeNull();
  });

  it('writes what is not there as null', async () => {
    const host = openHost(profile);
    host.world.durable.instances.put({ instanceId: 'x', name: 'Wait', runtimeStatus: 'Running' });
    expect((await host.send('GET', '/instances/x')).json).toMatchObject({
      input: null,
      customStatus: null,
      output: null,
    });
  });

  it.each(['Pending', 'Running', 'ContinuedAsNew', 'Suspended'])(
    '%s: Location is the request itself, Retry-After 5',
    async (state) => {
      const host = openHost(profile);
      host.put('x', state);
      const path = '/instances/x?showInput=false&code=demo-system-key&extra=a%20b';
      const answer = await host.send('GET', path);
      expect(answer.status).toBe(202);
      expect(answer.headers.get('location')).toBe(url(path));
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(answer.json.runtimeStatus).toBe(state);
    },
  );

  it('of a row that cannot be read is 500 with the status', async () => {
    const host = openHost(profile);
    host.world.durable.instances.put({ instanceId: 'x', name: 'Wait', runtimeStatus: 'Unknown' });
    const answer = await host.send('GET', '/instances/x');
    expect([answer.status, answer.json.runtimeStatus]).toEqual([500, 'Unknown']);
  });

  it('ignores filters', async () => {
    const host = openHost(profile);
    host.put('x', 'Running');
    const path = '/instances/x?runtimeStatus=Completed&createdTimeFrom=2099-01-01&createdTimeTo=1999-01-01';
    expect((await host.send('GET', path)).status).toBe(202);
  });

  it('of a failed instance is the same body under 200 and under 500', async () => {
    const host = openHost(profile);
    host.put('x', 'Failed');
    const plain = await host.send('GET', '/instances/x');
    const asked = await host.send('GET', '/instances/x?returnInternalServerErrorOnFailure=True');
    expect([plain.status, asked.status]).toEqual([200, 500]);
    expect(asked.json).toEqual(plain.json);
  });
});

describe('a status by the page', () => {
  it('has no name and no id, and history is null', async () => {
    const host = openHost('documented');
    host.world.durable.instances.put({
      instanceId: 'x',
      runtimeStatus: 'Completed',
      createdTime: 0,
      lastUpdatedTime: 0,
    });
    expect((await host.send('GET', '/instances/x')).json).toEqual({
      runtimeStatus: 'Completed',
      input: null,
      customStatus: null,
      output: null,
      createdTime: '1970-01-01T00:00:00Z',
      lastUpdatedTime: '1970-01-01T00:00:00Z',
      historyEvents: null,
    });
  });

  it('has the status URL as Location, and Retry-After 10', async () => {
    const host = openHost('documented');
    host.put('x', 'Running');
    const { headers } = await host.send('GET', '/instances/x?showInput=false');
    expect(headers.get('location')).toBe(url('/instances/x?code=demo-system-key'));
    expect(headers.get('retry-after')).toBe('10');
  });

  it('of a terminated instance is 400 with the status, of a pending one 404 with nothing', async () => {
    const host = openHost('documented');
    host.put('x', 'Terminated');
    host.put('y', 'Pending');
    const terminated = await host.send('GET', '/instances/x');
    expect([terminated.status, terminated.json.runtimeStatus]).toEqual([400, 'Terminated']);
    const pending = await host.send('GET', '/instances/y');
    expect([pending.status, pending.text]).toEqual([404, '']);
  });

  it.each([
    ['runtimeStatus=Completed', 404],
    ['runtimeStatus=Completed,Running', 202],
    ['runtimeStatus=nonsense', 202],
    ['createdTimeFrom=2026-01-15T12:00:01Z', 404],
    ['createdTimeFrom=2026-01-15', 202],
    ['createdTimeTo=2026-01-15', 404],
    ['createdTimeTo=2099-01-01', 202],
    ['createdTimeFrom=2026-01-15T12:00:00.250Z&createdTimeTo=2026-01-15T12:00:00.250Z', 202],
  ])('heeds %s: %d', async (query, status) => {
    const host = openHost('documented');
    host.put('x', 'Running');
    expect((await host.send('GET', `/instances/x?${query}`)).status).toBe(status);
  });
});

describe('stored text', () => {
  it.each([
    ['buggy', 'buggy'],
    ['123', 123],
    ['{"a":1}', { a: 1 }],
    ['%20', ''],
    ['', ''],
    [undefined, null],
  ])('the reason %j of a terminated instance is its output %j', async (reason, output) => {
    const host = openHost('observed');
    host.put('x', 'Running');
    await host.send('POST', `/instances/x/terminate${reason === undefined ? '' : `?reason=${reason}`}`);
    expect((await host.send('GET', '/instances/x')).json).toMatchObject({ runtimeStatus: 'Terminated', output });
  });
});

describe('history', () => {
  async function greet(host: Host): Promise<void> {
    host.world.durable
      .activity('Greet', (name: string) => `Hello ${name}!`)
      .orchestrator('Greeter', function* ({ df }) {
        return yield df.callActivity('Greet', df.getInput());
      });
    await host.send('POST', '/orchestrators/Greeter/x', { body: '"you"' });
  }

  it('is there when asked for: three events for one activity', async () => {
    const host = openHost('observed');
    await greet(host);
    const { json } = await host.send('GET', '/instances/x?showHistory=true');
    expect(json.historyEvents.map((event: any) => [event.EventType, event.FunctionName])).toEqual([
      ['ExecutionStarted', 'Greeter'],
      ['TaskCompleted', 'Greet'],
      ['ExecutionCompleted', undefined],
    ]);
    for (const event of json.historyEvents) {
      expect(event.Timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/);
      expect(event).not.toHaveProperty('Result');
      expect(event).not.toHaveProperty('EventId');
    }
    expect(json.historyEvents[0].Input).toBe('"you"');
  });

  it('has results with showHistoryOutput, no input with showInput=false, and is absent otherwise', async () => {
    const host = openHost('observed');
    await greet(host);
    const full = (await host.send('GET', '/instances/x?showHistory=true&showHistoryOutput=true')).json.historyEvents;
    expect(full.map((event: any) => event.Result)).toEqual([undefined, 'Hello you!', 'Hello you!']);
    const bare = (await host.send('GET', '/instances/x?showHistory=true&showInput=false')).json.historyEvents;
    for (const event of bare) expect(event).not.toHaveProperty('Input');
    for (const query of ['', '?showHistoryOutput=true', '?showHistory=1']) {
      expect((await host.send('GET', `/instances/x${query}`)).json, query).not.toHaveProperty('historyEvents');
    }
  });

  it('is absent while pending', async () => {
    const host = openHost('observed');
    host.put('x', 'Pending');
    expect((await host.send('GET', '/instances/x?showHistory=true')).json).not.toHaveProperty('historyEvents');
  });

  it.each(profiles)('a wait shows it too, %s', async (profile) => {
    const host = openHost(profile, { time: 'skip' });
    const { json } = await host.send('POST', '/orchestrators/Throw?timeout=2&pollingInterval=1&showHistory=true');
    expect(json.historyEvents.at(-1)).toMatchObject({ EventType: 'ExecutionCompleted', OrchestrationStatus: 'Failed' });
  });

  it.each([
    ['observed', false],
    ['extension-2024', false],
    ['documented', true],
  ] as const)('on a list it is there by the page alone, with outputs, %s: %s', async (profile, isThere) => {
    const host = openHost(profile);
    await greet(host);
    const [row] = (await host.send('GET', '/instances?showHistoryOutput=true')).json;
    if (isThere) expect(row.historyEvents.at(-1).Result).toBe('Hello you!');
    else expect(row).not.toHaveProperty('historyEvents');
    expect((await host.send('GET', '/instances')).json[0]).not.toHaveProperty('historyEvents');
  });
});

it('a suspended instance keeps its events, a resumed one takes them', async () => {
  const host = openHost('observed');
  await host.send('POST', '/orchestrators/Wait/x');
  await host.send('POST', '/instances/x/suspend?reason=hold');
  expect((await host.send('POST', '/instances/x/raiseEvent/go', { body: '"kept"' })).status).toBe(202);
  expect((await host.send('GET', '/instances/x')).json).toMatchObject({ runtimeStatus: 'Suspended', output: null });
  await host.send('POST', '/instances/x/resume');
  expect((await host.send('GET', '/instances/x')).json).toMatchObject({ runtimeStatus: 'Completed', output: 'kept' });
});

it('under manual progress a status right after a control operation shows the old state', async () => {
  const host = openHost('observed', { progress: 'manual' });
  host.put('x', 'Running');
  expect((await host.send('POST', '/instances/x/terminate')).status).toBe(202);
  expect((await host.send('GET', '/instances/x')).json.runtimeStatus).toBe('Running');
  await host.world.progress.run();
  expect((await host.send('GET', '/instances/x')).json.runtimeStatus).toBe('Terminated');
  expect(host.world.clock.now()).toBe(startAt);
});

describe('progress by polls: each look at an item counts', () => {
  it('a status, until the instance runs', async () => {
    const host = openHost('observed', { progress: { polls: 2 } });
    await host.send('POST', '/orchestrators/Wait/x');
    const seen: string[] = [];
    for (let look = 0; look < 3; look += 1) seen.push((await host.send('GET', '/instances/x')).json.runtimeStatus);
    expect(seen).toEqual(['Pending', 'Pending', 'Running']);
  });

  it('a wait', async () => {
    const host = openHost('observed', { progress: { polls: 3 }, time: 'skip' });
    const answer = await host.send('POST', '/orchestrators/Echo?timeout=9&pollingInterval=1', { body: '1' });
    expect([answer.status, answer.json]).toEqual([200, 1]);
    expect(host.world.clock.now() - startAt).toBe(3000);
  });

  it('an entity', async () => {
    const host = openHost('observed', { progress: { polls: 1 } });
    await host.send('POST', '/entities/Counter/k?op=add');
    expect((await host.send('GET', '/entities/counter/k')).status).toBe(404);
    expect((await host.send('GET', '/entities/COUNTER/k')).status).toBe(200);
  });
});
