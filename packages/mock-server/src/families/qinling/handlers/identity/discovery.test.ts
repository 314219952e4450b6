import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../../../mock-server.js';
import { identity, openWorld } from '../../testing/open-world.js';

const linkOf = (version: any) => [version.id, version.status, version.links[0]];
const v3 = ['v3.14', 'stable', { rel: 'self', href: `${identity}/v3/` }];
const v2 = ['v2.0', 'deprecated', { rel: 'self', href: `${identity}/v2.0/` }];

describe('discovery of Keystone', () => {
  it.each(['', '/'])('offers both versions at its root, to everyone: "%s"', async (slash) => {
    const { status, body } = await openWorld().ask('GET', `${identity}${slash}`);
    expect([status, body.versions.values.map(linkOf)]).toEqual([300, [v3, v2]]);
  });

  it('tells itself from Qinling where it is served at the root of a host', async () => {
    const mock = createMockServer({ root: 'openstack/identity' });
    const response = await mock.world().fetch('http://127.0.0.1:5000/');
    const { versions } = (await response.json()) as any;
    expect([response.status, versions.values[0].links[0].href]).toEqual([300, 'http://127.0.0.1:5000/v3/']);
  });

  it.each([
    ['v3', v3],
    ['v3/', v3],
    ['v2.0', v2],
    ['v2.0/', v2],
  ])('shows %s', async (path, expected) => {
    const { status, body } = await openWorld().ask('GET', `${identity}/${path}`);
    expect([status, linkOf(body.version)]).toEqual([200, expected]);
  });
});
