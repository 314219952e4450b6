import type { components } from '@functionary/qinling/operations';

type IdentityVersion = components['schemas']['IdentityVersion'];

function renderVersion(id: string, status: string, updated: string, path: string, base: string): IdentityVersion {
  const type = `application/vnd.openstack.identity-${path}+json`;
  return {
    ...{ id, status, updated },
    links: [{ rel: 'self', href: `${base}/${path}/` }],
    'media-types': [{ base: 'application/json', type }],
  };
}

/** Version 3 of Keystone, as its discovery shows it (openstack/keystone api/discovery.py). */
export const renderVersion3 = (base: string): IdentityVersion =>
  renderVersion('v3.14', 'stable', '2020-04-07T00:00:00Z', 'v3', base);

/** Version 2, which Keystone served until its release Queens. */
export const renderVersion2 = (base: string): IdentityVersion =>
  renderVersion('v2.0', 'deprecated', '2016-08-04T00:00:00Z', 'v2.0', base);
