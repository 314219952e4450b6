import { makeRuntime } from './rows.js';
import { scriptFetch } from './scripted-engine.js';

const endpoint = (url: string, side: 'public' | 'internal' | 'admin' = 'public', region = 'RegionOne') => ({
  id: url,
  url,
  interface: side,
  region,
  region_id: region,
});

/** The catalogue of the installation, as Keystone's version 3 has it. */
export const catalog = [
  { id: '1', name: 'keystone', type: 'identity', endpoints: [endpoint('http://identity')] },
  {
    id: '2',
    name: 'qinling',
    type: 'function-engine',
    endpoints: [
      endpoint('http://inside', 'internal'),
      endpoint('http://engine:7070/fx/v1/'),
      endpoint('http://two', 'public', 'RegionTwo'),
    ],
  },
];

/** The same, as version 2 has it. */
export const catalogV2 = [
  {
    name: 'qinling',
    type: 'function-engine',
    endpoints: [
      { id: '3', region: 'RegionOne', publicURL: 'http://engine:7070/fx', internalURL: 'http://inside', adminURL: '' },
      { id: '4', region: 'RegionTwo', publicURL: 'http://two' },
    ],
  },
];

/** Keystone's tokens, `token-0` and so on by the place of their request, good for an hour; and the engine's runtimes. */
export function scriptOpenStack(lifeMs = 3_600_000, skewMs = 0) {
  const cloud = scriptFetch(({ path }, place) => {
    const issued = cloud.now() + skewMs;
    const write = (ms: number) => new Date(ms).toISOString().replace('Z', '000Z');
    if (path.endsWith('/v3/auth/tokens')) {
      const token = { issued_at: write(issued), expires_at: write(issued + lifeMs), catalog };
      return Response.json({ token }, { status: 201, headers: { 'x-subject-token': `token-${place}` } });
    }
    if (path.endsWith('/v2.0/tokens')) {
      // Version 2 writes no zone here.
      const issued_at = write(issued).slice(0, -1);
      const token = { id: `token-${place}`, issued_at, expires: new Date(issued + lifeMs).toISOString() };
      return { access: { token, serviceCatalog: catalogV2, user: { id: '1', name: 'demo' } } };
    }
    return { runtimes: [makeRuntime()] };
  });
  return cloud;
}
