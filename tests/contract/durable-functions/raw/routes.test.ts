import { describe, expect, it } from 'vitest';
import { openHost, origin, profiles, webhook } from './open-host.js';

const olderPrefix = '/admin/extensions/DurableTaskExtension';
const prefixes = [webhook, olderPrefix, '/durabletask'];

/** Every route with the answer that it gives when all is well; `done` has ended, `open` waits, `bad` failed. */
const routes: [string, string, number, string?][] = [
  ['POST', '/orchestrators/Wait', 202],
  ['POST', '/orchestrators/Wait/new', 202],
  ['GET', '/instances', 200],
  ['DELETE', '/instances?createdTimeFrom=2000-01-01&runtimeStatus=Completed', 200],
  ['GET', '/instances/done', 200],
  ['DELETE', '/instances/done', 200],
  ['POST', '/instances/open/terminate', 202],
  ['POST', '/instances/open/suspend', 202],
  ['POST', '/instances/held/resume', 202],
  ['POST', '/instances/bad/rewind', 202],
  ['POST', '/instances/done/restart', 202],
  ['POST', '/instances/open/raiseEvent/go', 202, '1'],
  ['GET', '/entities', 200],
  ['GET', '/entities/counter', 200],
  ['GET', '/entities/counter/k', 200],
  ['POST', '/entities/counter/k?op=add', 202],
  ['POST', '/entities/counter?op=add', 202],
  ['DELETE', '/entities/counter/k', 202],
  ['DELETE', '/entities/counter', 202],
  ['POST', '/makeprimary', 200],
  ['GET', '/makeprimary', 200],
  ['PUT', '/makeprimary', 200],
];

function openWithInstances(profile: (typeof profiles)[number]) {
  const host = openHost(profile);
  host.put('done', 'Completed');
  host.put('open', 'Running');
  host.put('held', 'Suspended');
  host.put('bad', 'Failed');
  host.world.durable.entities.put({ name: 'Counter', key: 'k', state: 1 });
  return host;
}

/** Upper-cases what the service does not tell apart: literals, not ids or names. */
function shout(path: string): string {
  return path.replace(
    /\/(orchestrators|instances|entities|raiseEvent|terminate|suspend|resume|rewind|restart|makeprimary)(?=[/?]|$)/g,
    (word) => word.toUpperCase(),
  );
}

describe.each(profiles)('routes, %s', (profile) => {
  it.each(routes)('%s %s is %d', async (method, path, status, body) => {
    const host = openWithInstances(profile);
    const answer = await host.send(method, path, body === undefined ? {} : { body });
    expect(answer.status, answer.text).toBe(status);
  });

  it.each(routes)(
    '%s %s is %d under every prefix, in any case, with a slash at its end',
    async (method, path, status, body) => {
      for (const prefix of prefixes) {
        if (prefix === olderPrefix && method === 'PUT') continue;
        const host = openWithInstances(profile);
        const [bare, query] = path.split('?');
        const spelt = `${shout(bare!)}/${query === undefined ? '' : `?${query}`}`;
        const answer = await host.send(method, spelt, { prefix: prefix.toUpperCase(), ...(body && { body }) });
        expect(answer.status, `${prefix} ${answer.text}`).toBe(status);
      }
    },
  );
});

describe('what is no route', () => {
  it.each([
    ['GET', '/orchestrators'],
    ['POST', '/orchestrators'],
    ['GET', '/orchestrators/Wait'],
    ['PUT', '/orchestrators/Wait/x'],
    ['POST', '/orchestrators/Wait/x/y'],
    ['POST', '/instances'],
    ['PUT', '/instances'],
    ['POST', '/instances/done'],
    ['PUT', '/instances/done'],
    ['GET', '/instances/done/terminate'],
    ['DELETE', '/instances/done/terminate'],
    ['GET', '/instances/open/raiseEvent/go'],
    ['POST', '/instances/open/bogus'],
    ['POST', '/instances/open/raiseEvent'],
    ['POST', '/instances/open/raiseEvent/go/on'],
    ['PUT', '/entities/counter/k'],
    ['PUT', '/entities'],
    ['GET', '/nothing'],
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/instances/open/history'],
    ['GET', '/taskhubs'],
  ])('%s %s is 404 with an empty body', async (method, path) => {
    const host = openWithInstances('observed');
    const answer = await host.send(method, path);
    expect([answer.status, answer.text]).toEqual([404, '']);
  });

  it.each(['POST', 'DELETE'])('%s of an entity without a name is 400 with a message', async (method) => {
    const answer = await openHost('observed').send(method, '/entities');
    expect(answer.status).toBe(400);
    expect(answer.json).toEqual({ Message: expect.stringContaining('entity name must not be') });
  });

  it('a method that the host does not pass on is 405', async () => {
    const host = openWithInstances('observed');
    expect((await host.send('PATCH', '/instances/done')).status).toBe(405);
    expect((await host.send('PUT', '/instances/done', { prefix: olderPrefix })).status).toBe(405);
  });
});

describe('answers without content', () => {
  it.each([
    ['POST', '/instances/open/terminate', 202],
    ['POST', '/instances/done/terminate', 410],
    ['POST', '/instances/gone/terminate', 404],
    ['GET', '/instances/gone', 404],
    ['DELETE', '/instances/gone', 404],
    ['GET', '/entities/counter/gone', 404],
    ['POST', '/entities/counter/k?op=add', 202],
    ['POST', '/makeprimary', 200],
  ])('%s %s: %d, no body, no content type', async (method, path, status) => {
    const answer = await openWithInstances('observed').send(method, path);
    expect(answer.status).toBe(status);
    expect(answer.text).toBe('');
    expect(answer.headers.get('content-type')).toBeNull();
  });

  it('JSON answers say so, with their charset', async () => {
    const answer = await openWithInstances('observed').send('GET', '/instances/done');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('makeprimary where the app has no lease', () => {
  it.each([
    ['observed', 400],
    ['documented', 400],
    ['extension-2024', 500],
  ] as const)('%s: %d', async (profile, status) => {
    const host = openHost(profile);
    host.world.durable.configure({ appLease: false });
    const answer = await host.send('POST', '/makeprimary');
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ ExceptionType: 'System.InvalidOperationException', StackTrace: null });
  });
});

it('links lead back through the prefix by which the request came, and from the keyless one to the webhook', async () => {
  for (const [prefix, expected] of [
    [webhook, webhook],
    [olderPrefix, olderPrefix],
    ['/durabletask', webhook],
  ] as const) {
    const answer = await openHost('observed').send('POST', '/orchestrators/Wait/x', { prefix });
    expect(answer.json.statusQueryGetUri).toMatch(`${origin}${expected}/instances/x?`);
  }
});
