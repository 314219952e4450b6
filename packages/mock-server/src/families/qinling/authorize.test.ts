import { describe, expect, it } from 'vitest';
import { byPassword, engine, identity, openWorld } from './testing/open-world.js';

const runtimes = `${engine}/v1/runtimes`;
const id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';

describe('authorize', () => {
  it('asks for a token: in HTML', async () => {
    const { status, headers, body } = await openWorld().ask('GET', runtimes);
    expect([status, headers.get('content-type'), headers.get('www-authenticate')]).toEqual([
      401,
      'text/html; charset=UTF-8',
      `Keystone uri="${identity}"`,
    ]);
    expect(headers.get('server-error-message')).toBe('Failed to validate access token: Authentication required');
    expect(body).toContain('<h1>401 Unauthorized</h1>');
    expect(body).toContain('Failed to validate access token: Authentication required');
  });

  it('asks for another token: in JSON where that is liked better', async () => {
    const headers = { accept: 'application/json' };
    const told = await openWorld().ask('GET', runtimes, { token: '<nothing>', headers });
    const text = 'Failed to validate access token: Auth token is invalid: <nothing>';
    expect([told.status, told.body]).toEqual([401, { code: 401, title: 'Unauthorized', description: text }]);
    expect(told.headers.get('server-error-message')).toBe(text);
    expect((await openWorld().ask('GET', runtimes, { token: '<nothing>' })).body).toContain('&lt;nothing&gt;');
  });

  it('takes no token that has expired, is of another world, or was reset away', async () => {
    const open = openWorld();
    const issue = async () => (await open.issue({ identity: byPassword() })).headers.get('x-subject-token')!;
    const first = await issue();
    await open.world.clock.advance('1h');
    const second = await issue();
    expect((await open.ask('GET', runtimes, { token: first })).status).toBe(401);
    expect((await open.ask('GET', runtimes, { token: second })).status).toBe(200);
    expect((await openWorld().ask('GET', runtimes, { token: second })).status).toBe(401);
    open.world.reset();
    expect((await open.ask('GET', runtimes, { token: second })).status).toBe(401);
  });

  it.each<[method: string, path: string, body?: object]>([
    ['POST', '/v1/runtimes', { image: 'i' }],
    ['PUT', `/v1/runtimes/${id}`, {}],
    ['DELETE', `/v1/runtimes/${id}`],
    ['GET', `/v1/runtimes/${id}/pool`],
    ['GET', `/v1/functions/${id}/workers`],
    ['POST', `/v1/functions/${id}/scale_up`, { count: 1 }],
    ['POST', `/v1/functions/${id}/scale_down`, { count: 1 }],
    ['POST', `/v1/functions/${id}/detach`],
    ['POST', `/v1/functions/${id}/versions/1/scale_up`, { count: 1 }],
    ['POST', `/v1/functions/${id}/versions/1/scale_down`, { count: 1 }],
    ['POST', `/v1/functions/${id}/versions/1/detach`],
  ])('lets administrators alone do %s %s', async (method, path, body) => {
    const { ask } = openWorld();
    const told = await ask(method, `${engine}${path}`, { token: 'demo-token', body });
    expect([told.status, told.body]).toEqual([
      403,
      { faultcode: 'Client', faultstring: 'Operation not allowed', debuginfo: null },
    ]);
    expect((await ask(method, `${engine}${path}`, { token: 'admin-token', body })).status).not.toBe(403);
  });

  it('asks first for a token, then for a good request, and only then who it is', async () => {
    const { ask } = openWorld();
    const bogus = { body: { bogus: 1 } };
    expect((await ask('POST', runtimes, bogus)).status).toBe(401);
    const told = await ask('POST', runtimes, { ...bogus, token: 'demo-token' });
    expect([told.status, told.body.faultstring]).toEqual([400, 'Unknown attribute for argument runtime: bogus']);
    expect((await ask('GET', `${runtimes}/abc/pool`, { token: 'demo-token' })).status).toBe(400);
  });

  it('lets webhooks be invoked by everyone', async () => {
    const { status, body } = await openWorld().ask('POST', `${engine}/v1/webhooks/${id}/invoke`);
    expect([status, body]).toEqual([404, { faultstring: `Webhook not found [id=${id}]` }]);
  });
});
