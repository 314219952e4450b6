import { expect, it } from 'vitest';
import type { World } from '../../../world.js';
import { askManagement, sitesUrl } from '../testing/ask-management.js';
import { openApp } from '../testing/open-app.js';

const app = `${sitesUrl}/demo-app`;
const left = 'x-ms-ratelimit-remaining-subscription-writes';
const start = (world: World, headers = {}) => askManagement(world, 'POST', `${app}/start`, undefined, headers);

async function empty(world: World): Promise<void> {
  for (let i = 0; i < 200; i += 1) await start(world);
}

it('counts down, refuses when nothing is left, and gains with the time', async () => {
  const world = openApp({ azure: { throttling: true } });
  expect((await start(world)).headers.get(left)).toBe('199');
  for (let i = 0; i < 199; i += 1) await start(world);
  const refused = await start(world);
  expect([refused.status, refused.body.error.code, refused.headers.get('retry-after')]).toEqual([
    429,
    'SubscriptionRequestsThrottled',
    '1',
  ]);
  expect(refused.headers.get(left)).toBe('0');
  await world.clock.advance(1000);
  const taken = await start(world);
  expect([taken.status, taken.headers.get(left)]).toEqual([200, '9']);
  await world.clock.advance('1m');
  expect((await start(world)).headers.get(left)).toBe('199');
});

it('counts each kind of request and each caller apart, and a client with any of its tokens as one', async () => {
  const world = openApp({ azure: { throttling: true } });
  await empty(world);
  expect((await start(world)).status).toBe(429);
  const read = await askManagement(world, 'GET', app);
  expect([read.status, read.headers.get('x-ms-ratelimit-remaining-subscription-reads')]).toEqual([200, '249']);
  expect((await start(world, { authorization: 'Bearer another' })).headers.get(left)).toBe('199');
  expect((await start(world, { authorization: '' })).status).toBe(401);
});

it('shares a bucket among the tokens of a client', async () => {
  const world = openApp({ azure: { throttling: true } });
  const take = async () => {
    const { loginUrl, tenantId, clientId, clientSecret } = world.connect('azure-functions');
    const fields = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
    const body = new URLSearchParams({ ...fields, scope: 'https://management.azure.com/.default' });
    const response = await world.fetch(`${loginUrl}/${tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
    return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
  };
  expect((await start(world, { authorization: await take() })).headers.get(left)).toBe('199');
  expect((await start(world, { authorization: await take() })).headers.get(left)).toBe('198');
});

it('keeps so many buckets, whatever callers and subscriptions are called', async () => {
  const world = openApp({ azure: { throttling: true } });
  const read = (token: string) =>
    askManagement(
      world,
      'GET',
      'https://management.azure.com/subscriptions/a%7Cb/providers/Microsoft.Web/sites',
      undefined,
      {
        authorization: `Bearer ${token}`,
      },
    );
  const remaining = async (token: string) =>
    (await read(token)).headers.get('x-ms-ratelimit-remaining-subscription-reads');
  await read('first');
  for (let i = 0; i < 999; i += 1) await read(`token-${i}`);
  expect(await remaining('first')).toBe('248');
  expect((await read('one-more')).status).toBe(404);
  expect([await remaining('first'), await remaining('token-0')]).toEqual(['247', '249']);
});

it('is in snapshots, and off unless asked for', async () => {
  const world = openApp({ azure: { throttling: true } });
  const full = world.snapshot();
  await empty(world);
  world.restore(full);
  expect((await start(world)).headers.get(left)).toBe('199');
  const free = openApp();
  for (let i = 0; i < 205; i += 1) expect((await start(free)).status).toBe(200);
});
