import { describe, expect, it } from 'vitest';
import { openHost, profiles } from './open-host.js';

const path = '/instances/x/raiseEvent/go';

describe.each(profiles)('an event, %s', (profile) => {
  it.each([
    ['application/json', 202],
    ['application/json; charset=utf-8', 202],
    ['Application/JSON;charset=utf-8', 202],
    ['text/json', 400],
    ['text/plain', 400],
    ['application/json-patch+json', 400],
    [null, 400],
  ])('of type %s is %d', async (type, status) => {
    const host = openHost(profile);
    host.put('x', 'Running');
    const answer = await host.send('POST', path, { body: '1', type });
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.json).toEqual({ Message: 'Only application/json request content is supported' });
  });

  it.each(['', '{bad', 'nonsense'])('with body %j is refused', async (body) => {
    const host = openHost(profile);
    host.put('x', 'Running');
    const answer = await host.send('POST', path, { body });
    expect([answer.status, answer.json]).toEqual([
      400,
      {
        Message: 'Invalid JSON content',
        ExceptionMessage: expect.any(String),
        ExceptionType: 'Newtonsoft.Json.JsonReaderException',
        StackTrace: null,
      },
    ]);
  });

  it('is looked at in the order: instance, state, type, JSON', async () => {
    const host = openHost(profile);
    const bad = { body: '{bad', type: 'text/plain' };
    expect((await host.send('POST', path, bad)).status).toBe(404);
    host.put('x', 'Completed');
    expect((await host.send('POST', path, bad)).status).toBe(410);
    host.put('x', 'Running');
    expect((await host.send('POST', path, bad)).json.Message).toContain('application/json');
    expect((await host.send('POST', path, { ...bad, type: 'application/json' })).json.Message).toBe(
      'Invalid JSON content',
    );
  });

  it.each([
    ['"incr"', 'incr'],
    ['null', null],
    ['{"a":1} and more', { a: 1 }],
    ["{'a':1}", { a: 1 }],
  ])('hands over %s', async (body, output) => {
    const host = openHost(profile);
    await host.send('POST', '/orchestrators/Wait/x');
    expect((await host.send('POST', path, { body })).status).toBe(202);
    expect((await host.send('GET', '/instances/x')).json).toMatchObject({ runtimeStatus: 'Completed', output });
  });

  it('reaches an instance that does not wait for it yet', async () => {
    const host = openHost(profile, { progress: 'manual' });
    await host.send('POST', '/orchestrators/Wait/x');
    expect((await host.send('POST', path, { body: '"early"' })).status).toBe(202);
    await host.world.progress.run();
    expect(host.world.durable.instances.get('x')?.output).toBe('early');
  });
});

it('a name with escapes is the name itself', async () => {
  const host = openHost('observed');
  host.world.durable.orchestrator('Odd', function* ({ df }) {
    return yield df.waitForExternalEvent('a b&c');
  });
  await host.send('POST', '/orchestrators/Odd/x');
  await host.send('POST', '/instances/x/raiseEvent/a%20b%26c', { body: '1' });
  expect((await host.send('GET', '/instances/x')).json.runtimeStatus).toBe('Completed');
});
