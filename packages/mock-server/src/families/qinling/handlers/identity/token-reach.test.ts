import { describe, expect, it } from 'vitest';
import { byPassword, engine, identity, openWorld } from '../../testing/open-world.js';

describe('GET /v3/auth/catalog', () => {
  it('shows where the services are, by the way one came', async () => {
    const { world, ask } = openWorld();
    const prefix = `http://127.0.0.1:4010/worlds/${world.id}/openstack`;
    const { status, body } = await ask('GET', `${prefix}/identity/v3/auth/catalog`, { token: 'demo-token' });
    expect([status, body.links.self]).toEqual([200, `${prefix}/identity/v3/auth/catalog`]);
    expect(body.catalog.map((each: any) => [each.type, each.endpoints[0].url])).toEqual([
      ['function-engine', `${prefix}/function-engine`],
      ['identity', `${prefix}/identity/v3`],
    ]);
  });

  it('is for tokens of a project', async () => {
    const { ask, issue } = openWorld();
    const unscoped = (await issue({ identity: byPassword(), scope: 'unscoped' })).headers.get('x-subject-token')!;
    const told = await ask('GET', `${identity}/v3/auth/catalog`, { token: unscoped });
    expect([told.status, told.body.error.message]).toEqual([
      403,
      'You are not authorized to perform the requested action.',
    ]);
    expect((await ask('GET', `${identity}/v3/auth/catalog`)).status).toBe(401);
    expect((await ask('GET', `${engine}/v1/functions`, { token: unscoped })).body.functions).toEqual([]);
  });
});

describe('GET /v3/auth/projects', () => {
  it('lists the projects that one has a role in', async () => {
    const { ask } = openWorld();
    const namesFor = async (token: string) =>
      (await ask('GET', `${identity}/v3/auth/projects`, { token })).body.projects.map((each: any) => each.name);
    expect(await namesFor('demo-token')).toEqual(['demo']);
    expect((await namesFor('admin-token')).sort()).toEqual(['admin', 'demo']);
    expect((await ask('GET', `${identity}/v3/auth/projects`)).status).toBe(401);
  });
});
