import { describe, expect, it } from 'vitest';
import { openHost, profiles, startAt } from './open-host.js';

describe.each(profiles)('an entity, %s', (profile) => {
  it('is made by its first signal, and read bare', async () => {
    const host = openHost(profile);
    expect((await host.send('GET', '/entities/Counter/steps')).status).toBe(404);
    expect((await host.send('POST', '/entities/Counter/steps?op=add', { body: '5' })).status).toBe(202);
    const answer = await host.send('GET', '/entities/counter/steps');
    expect([answer.status, answer.text]).toEqual([200, '5']);
  });

  it('has a name in any case and a key in its own', async () => {
    const host = openHost(profile);
    await host.send('POST', '/entities/COUNTER/Key?OP=add', { body: '1' });
    expect((await host.send('GET', '/entities/cOuNtEr/Key')).text).toBe('1');
    expect((await host.send('GET', '/entities/counter/key')).status).toBe(404);
    expect((await host.send('GET', '/entities')).json[0].entityId).toEqual({ name: 'counter', key: 'Key' });
  });

  it('may have the empty key: left out when signalled, $ when read', async () => {
    const host = openHost(profile);
    expect((await host.send('POST', '/entities/counter?op=add', { body: '3' })).status).toBe(202);
    expect((await host.send('GET', '/entities/counter/$')).text).toBe('3');
    expect((await host.send('POST', '/entities/counter/$?op=add', { body: '9' })).status).toBe(202);
    expect((await host.send('GET', '/entities/counter/$')).text).toBe('3');
    expect(host.world.durable.entities.get('counter', '$')?.state).toBe(9);
  });

  it.each([
    ['no body', undefined, null, 1],
    ['an empty body that calls itself JSON', '', 'application/json', 1],
    ['JSON', '41', 'application/json; charset=utf-8', 41],
  ])('takes %s', async (_name, body, type, state) => {
    const host = openHost(profile);
    const request = { type, ...(body !== undefined && { body }) };
    expect((await host.send('POST', '/entities/counter/k?op=add', request)).status).toBe(202);
    expect((await host.send('GET', '/entities/counter/k')).json).toBe(state);
  });

  it('refuses bad JSON with a message alone', async () => {
    const answer = await openHost(profile).send('POST', '/entities/counter/k', { body: '{bad' });
    expect([answer.status, answer.json]).toEqual([
      400,
      { Message: expect.stringMatching(/^Could not parse JSON content: /) },
    ]);
  });

  it.each(['a%5Cb', 'a%23b', 'a%3Fb', 'a%01b'])('refuses the key %s', async (key) => {
    const answer = await openHost(profile).send('POST', `/entities/counter/${key}`);
    expect([answer.status, answer.json]).toEqual([400, { Message: expect.stringContaining('must not contain') }]);
  });

  it('of an unknown name reads as 404 and lists as nothing', async () => {
    const host = openHost(profile);
    expect((await host.send('GET', '/entities/nobody/k')).status).toBe(404);
    expect((await host.send('GET', '/entities/nobody')).text).toBe('[]');
  });

  it('is deleted by DELETE, an operation like another, and then listed no more', async () => {
    const host = openHost(profile);
    await host.send('POST', '/entities/counter/k?op=add', { body: '1' });
    await host.send('POST', '/entities/counter?op=add', { body: '1' });
    expect((await host.send('DELETE', '/entities/counter/k')).status).toBe(202);
    expect((await host.send('DELETE', '/entities/counter')).status).toBe(202);
    expect((await host.send('GET', '/entities/counter/k')).status).toBe(404);
    expect((await host.send('GET', '/entities')).text).toBe('[]');
  });
});

describe('signals that profiles take differently', () => {
  it.each([
    ['text/plain', 'observed', 202],
    [null, 'observed', 202],
    ['text/plain', 'extension-2024', 202],
    ['text/plain', 'documented', 400],
    [null, 'documented', 400],
  ] as const)('a body of type %s, %s: %d', async (type, profile, status) => {
    const host = openHost(profile);
    const answer = await host.send('POST', '/entities/counter/k?op=keep', { body: '{"not": "parsed"}', type });
    expect(answer.status).toBe(status);
    if (status === 202) expect((await host.send('GET', '/entities/counter/k')).json).toBe('{"not": "parsed"}');
    else expect(answer.json).toEqual({ Message: 'Only application/json request content is supported' });
  });

  it.each([
    ['observed', 400],
    ['extension-2024', 400],
    ['documented', 404],
  ] as const)('an unknown name, %s: %d', async (profile, status) => {
    const host = openHost(profile);
    for (const path of ['/entities/nobody/k', '/entities/nobody']) {
      const answer = await host.send('POST', path);
      expect(answer.status).toBe(status);
      expect(answer.json.Message).toBe(
        "The function 'nobody' doesn't exist, is disabled, or is not an entity function. " +
          "Additional info: The following are the known entity functions: 'Counter'.",
      );
    }
  });
});

describe('a list of entities', () => {
  function open(profile: (typeof profiles)[number]) {
    const host = openHost(profile);
    for (const [name, key, after] of [
      ['counter', 'cats', 0],
      ['counter', 'dogs', 1],
      ['device', 'radio', 2],
    ] as const) {
      host.world.durable.entities.put({
        name,
        key,
        state: { value: after },
        lastOperationTime: startAt + after * 1000,
      });
    }
    return host;
  }
  const keys = async (host: ReturnType<typeof open>, path: string) =>
    (await host.send('GET', path)).json.map((row: any) => row.entityId.key);
  const at = (seconds: number) => encodeURIComponent(new Date(startAt + seconds * 1000).toISOString());

  it.each(['observed', 'extension-2024'] as const)(
    'has seven digits of a second, and state null unless fetched, %s',
    async (profile) => {
      const host = open(profile);
      expect((await host.send('GET', '/entities')).json[1]).toEqual({
        entityId: { name: 'counter', key: 'dogs' },
        lastOperationTime: '2026-01-15T12:00:01.2500000Z',
        state: null,
      });
      expect((await host.send('GET', '/entities?fetchState=true')).json[1].state).toEqual({ value: 1 });
    },
  );

  it('by the page has no state unless fetched', async () => {
    const host = open('documented');
    expect((await host.send('GET', '/entities')).json[0]).not.toHaveProperty('state');
    expect((await host.send('GET', '/entities?fetchState=true')).json[0].state).toEqual({ value: 0 });
  });

  it.each(profiles)('takes a name in any case, wholly, %s', async (profile) => {
    const host = open(profile);
    expect(await keys(host, '/entities/COUNTER')).toEqual(['cats', 'dogs']);
    expect(await keys(host, '/entities/count')).toEqual([]);
    expect(await keys(host, '/entities/device/')).toEqual(['radio']);
  });

  it.each([
    ['observed', ['dogs', 'radio'], ['cats', 'dogs']],
    ['extension-2024', ['dogs', 'radio'], ['cats', 'dogs']],
    ['documented', ['radio'], ['cats']],
  ] as const)('by time, %s: from %j, to %j', async (profile, from, to) => {
    const host = open(profile);
    expect(await keys(host, `/entities?lastOperationTimeFrom=${at(1)}`)).toEqual(from);
    expect(await keys(host, `/entities?lastOperationTimeTo=${at(1)}`)).toEqual(to);
  });

  it.each(profiles)('comes in pages, %s', async (profile) => {
    const host = open(profile);
    const first = await host.send('GET', '/entities?top=2');
    const token = first.headers.get('x-ms-continuation-token')!;
    expect(first.json).toHaveLength(2);
    const second = await host.send('GET', '/entities?top=2', { headers: { 'x-ms-continuation-token': token } });
    expect(second.json.map((row: any) => row.entityId.key)).toEqual(['radio']);
  });
});
