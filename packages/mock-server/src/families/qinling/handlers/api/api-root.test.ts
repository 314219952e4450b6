import { describe, expect, it } from 'vitest';
import { engine, openWorld } from '../../testing/open-world.js';

describe('GET /', () => {
  it.each(['', '/'])('lists the versions to everyone, with links as the request came: "%s"', async (slash) => {
    const { status, body } = await openWorld().ask('GET', `${engine}${slash}`);
    const links = [{ href: `${engine}/v1`, target: 'v1', rel: 'self' }];
    expect([status, body]).toEqual([200, { versions: [{ id: 'v1.0', status: 'CURRENT', links }] }]);
  });

  it('repeats the world in its links', async () => {
    const { world, ask } = openWorld();
    const base = `http://127.0.0.1:4010/worlds/${world.id}/openstack/function-engine`;
    expect((await ask('GET', base)).body.versions[0].links[0].href).toBe(`${base}/v1`);
    expect((await ask('GET', `${base}/v1`)).headers.get('location')).toBe(`${base}/v1/`);
  });
});

describe('GET /v1', () => {
  it('has its root at /v1/, and sends there from /v1, without a token', async () => {
    const { ask } = openWorld();
    expect(await ask('GET', `${engine}/v1/`)).toMatchObject({ status: 200, body: { uri: `${engine}/v1` } });
    const { status, headers, body } = await ask('GET', `${engine}/v1`);
    expect([status, headers.get('location'), headers.get('content-type')]).toEqual([
      302,
      `${engine}/v1/`,
      'text/html; charset=UTF-8',
    ]);
    expect(body).toContain(`<a href="${engine}/v1/">`);
    const json = await ask('GET', `${engine}/v1`, { headers: { accept: 'application/json' } });
    expect([json.status, json.body.code]).toEqual([302, 302]);
  });
});
