import { createMockServer } from '@functionary/mock-server';
import { describe, expect, it } from 'vitest';
import { type Host, openHost, origin, profiles, startAt, webhook } from './open-host.js';

const olderPrefix = '/admin/extensions/DurableTaskExtension';
const second = 1000;

describe('methods that the host passes on, or not', () => {
  it.each([
    [webhook, 'OPTIONS', 404],
    [webhook, 'PATCH', 405],
    [webhook, 'HEAD', 405],
    [olderPrefix, 'OPTIONS', 405],
    [olderPrefix, 'PUT', 405],
    [olderPrefix, 'HEAD', 405],
  ])('%s: %s is %d, with an empty body', async (prefix, method, status) => {
    const answer = await openHost('observed').send(method, '/instances/x', { prefix });
    expect([answer.status, answer.text]).toEqual([status, '']);
  });

  it.each([
    [webhook, 'DELETE', 200],
    [webhook, 'OPTIONS', 200],
    [webhook, 'PATCH', 405],
    [olderPrefix, 'PUT', 405],
    ['/durabletask', 'PATCH', 200],
  ])('%s: makeprimary by %s is %d', async (prefix, method, status) => {
    expect((await openHost('observed').send(method, '/makeprimary', { prefix })).status).toBe(status);
  });
});

describe.each(profiles)('control operations, %s', (profile) => {
  it.each([
    ['terminate', 'Running'],
    ['suspend', 'Running'],
    ['resume', 'Suspended'],
    ['rewind', 'Failed'],
  ])('%s has an empty answer without a type, whatever the body of the request', async (operation, state) => {
    for (const request of [{}, { body: '{bad' }, { body: 'x', type: 'text/plain' }]) {
      const host = openHost(profile);
      host.put('x', state);
      const answer = await host.send('POST', `/instances/x/${operation}?reason=why`, request);
      expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([202, '', null]);
    }
  });

  it.each(['terminate', 'suspend', 'resume', 'raiseEvent/go'])('%s is 404 and 410 with nothing', async (operation) => {
    const host = openHost(profile);
    host.put('done', 'Completed');
    for (const [id, status] of [
      ['none', 404],
      ['done', 410],
    ] as const) {
      const answer = await host.send('POST', `/instances/${id}/${operation}`, { body: '1' });
      expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([status, '', null]);
    }
  });
});

describe('bare strings', () => {
  it.each([
    ['DELETE', '/instances', 400],
    ['DELETE', '/instances/x', 412],
    ['POST', '/instances/x/rewind', 412],
    ['POST', '/instances/none/rewind', 404],
  ])('%s %s: %d is JSON, and says so', async (method, path, status) => {
    const host = openHost('observed');
    host.put('x', 'Running');
    const answer = await host.send(method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.json).toEqual(expect.any(String));
  });
});

describe('what a query may hold', () => {
  function openWith(profile: (typeof profiles)[number] = 'observed'): Host {
    const host = openHost(profile);
    host.world.durable.instances.put({ instanceId: 'a', runtimeStatus: 'Running', createdTime: startAt });
    host.world.durable.instances.put({ instanceId: 'b', runtimeStatus: 'Failed', createdTime: startAt + second });
    host.world.durable.instances.put({ instanceId: 'c', runtimeStatus: 'Unknown', createdTime: startAt + 2 * second });
    return host;
  }

  it.each([
    ['the status that cannot be read, by name', 'runtimeStatus=Unknown', ['c']],
    ['the status that cannot be read, by number', 'runtimeStatus=-1', ['c']],
    ['a running status by number', 'runtimeStatus=0', ['a']],
    ['a year of one digit', 'createdTimeFrom=1-01-01T00:00:00Z', ['a', 'b', 'c']],
    ['an American date', 'createdTimeFrom=01/15/2026+12:00:01', ['b', 'c']],
    ['blanks around a number', 'top=+2+', ['a', 'b']],
    ['a repeated top: ignored', 'top=1&top=1', ['a', 'b', 'c']],
    ['an offset below zero', 'createdTimeFrom=2026-01-15T07:00:01-05:00', ['b', 'c']],
    ['a time without a zone, which is UTC', 'createdTimeFrom=2026-01-15T12:00:01', ['b', 'c']],
    ['a prefix with escapes', 'instanceIdPrefix=%61', ['a']],
  ])('%s', async (_name, query, ids) => {
    const answer = await openWith().send('GET', `/instances?${query}`);
    expect(answer.json.map((row: { instanceId: string }) => row.instanceId)).toEqual(ids);
  });

  it.each(profiles)('a list heeds neither showHistory nor returnInternalServerErrorOnFailure, %s', async (profile) => {
    const answer = await openWith(profile).send(
      'GET',
      '/instances?showHistory=true&returnInternalServerErrorOnFailure=true',
    );
    expect(answer.status).toBe(200);
    for (const row of answer.json) expect(row).not.toHaveProperty('historyEvents');
  });

  it.each(['observed', 'extension-2024'] as const)(
    'times of waiting in any case, with fractions, %s',
    async (profile) => {
      const host = openHost(profile, { time: 'skip' });
      const answer = await host.send('POST', '/orchestrators/Nap?TIMEOUT=3.5&POLLINGINTERVAL=.5');
      expect([answer.status, answer.json]).toEqual([200, 'rested']);
      expect(host.world.clock.now() - startAt).toBe(3000);
    },
  );
});

describe('starting', () => {
  it('an app without orchestrators says so', async () => {
    const world = createMockServer().world();
    const headers = { 'x-functions-key': world.durable.systemKey };
    const answer = await world.fetch(`${origin}${webhook}/orchestrators/Any`, { method: 'POST', headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      Message:
        "The function 'Any' doesn't exist, is disabled, or is not an orchestrator function. " +
        'Additional info: No orchestrator functions are currently registered!',
    });
  });

  it('a foreign connection is not asked for functions', async () => {
    expect((await openHost('observed').send('POST', '/orchestrators/Nobody/y?connection=Elsewhere')).status).toBe(202);
  });

  it.each(profiles)('an invocation id and a trace are taken, and change nothing, %s', async (profile) => {
    for (const headers of [
      { 'x-azure-functions-invocationid': 'no guid' },
      { 'x-azure-functions-invocationid': '0c4f2e60-7a3f-4d3e-9d8f-0123456789ab' },
      { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: 'a=b' },
      { traceparent: 'nonsense' },
    ]) {
      const host = openHost(profile);
      expect((await host.send('POST', '/orchestrators/Echo/x', { body: '1', headers })).status).toBe(202);
      expect(host.world.durable.instances.get('x')).toMatchObject({ runtimeStatus: 'Completed', output: 1 });
    }
  });

  it.each(profiles)('terminated while the caller waits: 200 with the status, %s', async (profile) => {
    const host = openHost(profile, { time: 'manual' });
    const waiting = host.world.fetch(`${origin}${webhook}/orchestrators/Wait/x?timeout=30&pollingInterval=1`, {
      method: 'POST',
      headers: { 'x-functions-key': host.world.durable.systemKey },
    });
    await host.world.idle();
    expect((await host.send('POST', '/instances/x/terminate?reason=enough')).status).toBe(202);
    await host.world.clock.advance('1s');
    const answer = await waiting;
    expect(answer.status).toBe(200);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.json()).toMatchObject({ instanceId: 'x', runtimeStatus: 'Terminated', output: 'enough' });
  });

  it.each(['observed', 'extension-2024'] as const)(
    'a restart has every link and header of a start, %s',
    async (profile) => {
      const host = openHost(profile);
      host.put('x', 'Completed');
      const started = await host.send('POST', '/orchestrators/Wait/y');
      const restarted = await host.send('POST', '/instances/x/restart?restartWithNewInstanceId=false');
      expect(restarted.status).toBe(202);
      expect(restarted.headers.get('retry-after')).toBe('10');
      expect(restarted.headers.get('location')).toBe(restarted.json.statusQueryGetUri);
      expect(restarted.text).toBe(started.text.replaceAll('/y', '/x').replace('"id":"y"', '"id":"x"'));
    },
  );
});

describe('stored values', () => {
  it('dates inside stay as they were written', async () => {
    const host = openHost('observed');
    const body = '{"at":"2020-01-01T00:00:00.000+02:00","also":"2020-01-01"}';
    await host.send('POST', '/orchestrators/Echo/x', { body });
    const { json } = await host.send('GET', '/instances/x');
    expect([json.input, json.output]).toEqual([JSON.parse(body), JSON.parse(body)]);
  });
});

describe('purging', () => {
  it.each(profiles)('an orchestration leaves those that it started, %s', async (profile) => {
    const host = openHost(profile);
    host.world.durable.orchestrator('Parent', function* ({ df }) {
      return yield df.callSubOrchestrator('Echo', 1, 'child');
    });
    await host.send('POST', '/orchestrators/Parent/parent');
    expect((await host.send('DELETE', '/instances/parent')).json).toEqual({ instancesDeleted: 1 });
    expect((await host.send('GET', '/instances/child')).json).toMatchObject({ runtimeStatus: 'Completed', output: 1 });
  });
});

describe('a list where few rows fit', () => {
  it('has short pages, empty ones among them, with a token until the end', async () => {
    const host = openHost('observed');
    for (let index = 0; index < 25_000; index += 1) {
      host.world.durable.instances.put({ instanceId: `i${100_000 + index}`, runtimeStatus: 'Completed' });
    }
    host.put('j', 'Failed');
    const pages: number[] = [];
    let token = '';
    do {
      const headers = token === '' ? {} : { 'x-ms-continuation-token': token };
      const answer = await host.send('GET', '/instances?runtimeStatus=Failed', { headers });
      pages.push(answer.json.length);
      token = answer.headers.get('x-ms-continuation-token') ?? '';
    } while (token !== '' && pages.length < 20);
    expect(pages.at(0)).toBe(0);
    expect(pages.at(-1)).toBe(1);
    expect(pages.length).toBeGreaterThan(1);
  });
});

describe.each(profiles)('entities, %s', (profile) => {
  it('DELETE of an unknown name and of a bad key is 400 with a message', async () => {
    const host = openHost(profile);
    for (const path of [
      '/entities/nobody/k',
      '/entities/nobody',
      '/entities/counter/a%5Cb',
      '/entities/counter/a%01b',
    ]) {
      const answer = await host.send('DELETE', path);
      expect([answer.status, answer.json], path).toEqual([400, { Message: expect.any(String) }]);
    }
  });

  it('DELETE is a signal: an operation of its own called delete runs, and the state stays', async () => {
    const host = openHost(profile);
    host.world.durable.entity('Keeper', { delete: ({ df }) => df.setState('kept') });
    expect((await host.send('DELETE', '/entities/keeper/k')).status).toBe(202);
    expect((await host.send('GET', '/entities/keeper/k')).json).toBe('kept');
  });

  it('a signal without op runs the operation of the empty name', async () => {
    const host = openHost(profile);
    host.world.durable.entity('Nameless', (context: any) => context.df.setState(`<${context.df.operationName}>`));
    expect((await host.send('POST', '/entities/nameless/k')).status).toBe(202);
    expect((await host.send('GET', '/entities/nameless/k')).json).toBe('<>');
  });

  it('a list has 100 rows where nothing is said', async () => {
    const host = openHost(profile);
    for (let index = 0; index < 101; index += 1) {
      host.world.durable.entities.put({ name: 'Counter', key: `k${1000 + index}`, state: 1 });
    }
    const answer = await host.send('GET', '/entities/counter');
    expect(answer.json).toHaveLength(100);
    expect(answer.headers.get('x-ms-continuation-token')).toBeTruthy();
  });

  it('in another hub are other entities, whose name nobody asks for', async () => {
    const host = openHost(profile);
    expect((await host.send('POST', '/entities/counter/k?op=add', { body: '2' })).status).toBe(202);
    expect((await host.send('GET', '/entities/counter/k?taskHub=Elsewhere')).status).toBe(404);
    expect((await host.send('GET', '/entities?taskHub=Elsewhere')).text).toBe('[]');
    expect((await host.send('DELETE', '/entities/nobody/k?taskHub=Elsewhere')).status).toBe(202);
  });
});

describe('an address under the webhooks that is not the extension', () => {
  it('is 404 for who has a key', async () => {
    const answer = await openHost('observed').send('GET', '/instances', { prefix: '/runtime/webhooks/other' });
    expect(answer.status).toBe(404);
  });
});

describe('the output of a rewound instance', () => {
  it.each(['observed', 'extension-2024'] as const)(
    'is what its failure left, until it ends anew, %s',
    async (profile) => {
      const host = openHost(profile);
      let isFixed = false;
      host.world.durable
        .activity('Try', () => {
          if (!isFixed) throw new Error('broken');
        })
        .orchestrator('Tries', function* ({ df }) {
          yield df.callActivity('Try');
          return yield df.waitForExternalEvent('go');
        });
      await host.send('POST', '/orchestrators/Tries/x');
      const failed = (await host.send('GET', '/instances/x')).json;
      expect(failed).toMatchObject({ runtimeStatus: 'Failed', output: expect.stringContaining('broken') });
      isFixed = true;
      await host.send('POST', '/instances/x/rewind');
      const rewound = { runtimeStatus: 'Running', output: failed.output };
      expect((await host.send('GET', '/instances/x')).json).toMatchObject(rewound);
      expect((await host.send('GET', '/instances')).json[0]).toMatchObject(rewound);
      await host.send('POST', '/instances/x/raiseEvent/go', { body: '"new"' });
      expect((await host.send('GET', '/instances/x')).json).toMatchObject({
        runtimeStatus: 'Completed',
        output: 'new',
      });
    },
  );
});
