import { afterEach, describe, expect, it } from 'vitest';
import { createMockServer, type MockServer } from './mock-server.js';
import type { MockServerOptions } from './options.js';

let mock: MockServer;
afterEach(() => mock.close());

const app = 'azure/apps/demo-app';
const key = { 'x-functions-key': 'demo-system-key' };

/** Starts an orchestration by one address, and gives every absolute URL that the answers hold. */
async function collectLinks(base: string, headers: Record<string, string>, options: MockServerOptions = {}) {
  mock = createMockServer({ demo: true, ...options });
  mock.world({ id: 'mine', demo: true });
  const webhook = `${base}/runtime/webhooks/durabletask`;
  const init = { headers: { ...key, ...headers } };
  const started = await mock.fetch(`${webhook}/orchestrators/WaitForApproval/a`, { ...init, method: 'POST' });
  const { id, ...links } = (await started.json()) as Record<string, string>;
  const status = await mock.fetch(`${webhook}/instances/${id}?showInput=false`, init);
  expect([started.status, status.status]).toEqual([202, 202]);
  const own = status.headers.get('location')!;
  expect(own).toContain('/instances/a?showInput=false');
  return { all: [started.headers.get('location')!, own, ...Object.values(links)], own };
}

describe('links', () => {
  it.each<[string, string, Record<string, string>, string, MockServerOptions?]>([
    ['the origin and mount', `http://127.0.0.1:4010/${app}`, {}, `http://127.0.0.1:4010/${app}/`],
    ['the prefix of the world', `http://h:1/worlds/mine/${app}`, {}, `http://h:1/worlds/mine/${app}/`],
    [
      'the prefix of a world that a header chose',
      `http://h:1/${app}`,
      { 'x-functionary-world': 'mine' },
      `http://h:1/worlds/mine/${app}/`,
    ],
    ['a real host', 'https://demo-app.azurewebsites.net', {}, 'https://demo-app.azurewebsites.net/runtime/'],
    [
      'a real host, and the prefix of a world',
      'https://demo-app.azurewebsites.net',
      { 'x-functionary-world': 'mine' },
      'https://demo-app.azurewebsites.net/worlds/mine/runtime/',
    ],
    ['the root, where the mount is served there', 'http://h:1', {}, 'http://h:1/runtime/', { root: app }],
    [
      'the root, and the prefix of a world',
      'http://h:1/worlds/mine',
      {},
      'http://h:1/worlds/mine/runtime/',
      { root: app },
    ],
    [
      'the request alone, whatever X-Forwarded says',
      `http://h:1/${app}`,
      { 'x-forwarded-host': 'p.test', 'x-forwarded-proto': 'https' },
      `http://h:1/${app}/`,
    ],
  ])('repeat %s', async (_, base, headers, start, options) => {
    const { all, own } = await collectLinks(base, headers, options);
    expect(all.filter((link) => !link.startsWith(start))).toEqual([]);
    const followed = await mock.fetch(own, { headers: key });
    expect((await followed.json()).instanceId).toBe('a');
  });

  it('are built on X-Forwarded-Host and -Proto where the host is set up so', async () => {
    mock = createMockServer({
      prepare: (world) => void world.durable.configure({ useForwardedHost: true }),
      demo: true,
    });
    const forwarded = { 'x-forwarded-host': 'p.test', 'x-forwarded-proto': 'https' };
    const started = await mock.fetch(`http://h:1/${app}/runtime/webhooks/durabletask/orchestrators/FanOut`, {
      ...{ method: 'POST', headers: { ...key, ...forwarded } },
    });
    expect(started.headers.get('location')).toMatch(`https://p.test/${app}/runtime/`);
  });
});
