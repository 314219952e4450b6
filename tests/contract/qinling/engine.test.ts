import { inspect } from 'node:util';
import { Qinling } from '@functionary/qinling';
import { createClient } from '@functionary/qinling/client';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { openCloud, qinlingProfiles } from './open-cloud.js';

throughEachDoor(qinlingProfiles, (setting) => {
  const isByPage = setting.profile === 'documented';

  describe('versions', () => {
    test('are told to anyone, and no token is sent', async () => {
      const { qinling, tokens, connection } = openCloud(setting);
      expect(await qinling.apiVersions.list().toArray({ limit: 10 })).toEqual([
        { id: 'v1.0', status: 'CURRENT', links: [{ href: `${connection.baseUrl}/v1`, target: 'v1', rel: 'self' }] },
      ]);
      expect(tokens).toEqual([null]);
    });
  });

  describe('runtimes', () => {
    test('are the same in every profile', async () => {
      const { qinling, world } = openCloud(setting, { demo: true });
      const { items, response } = await qinling.runtimes.list();
      expect(items).toEqual(world.qinling.runtimes.list());
      expect(items[0]).toMatchObject({
        id: 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d',
        name: 'python3',
        status: 'available',
        created_at: '2026-01-15T12:00:00Z',
        updated_at: null,
      });
      expect(response.status).toBe(200);
    });

    test('come oldest first: the own ones and the public ones', async () => {
      const { world, options } = openCloud(setting);
      const { runtimes } = world.qinling;
      runtimes.put({ name: 'new', created_at: '2026-01-03T00:00:00Z', updated_at: '2026-01-04T00:00:00Z' });
      runtimes.put({ name: 'own', created_at: '2026-01-02T00:00:00Z', is_public: false, status: 'creating' });
      runtimes.put({ name: 'old', created_at: '2026-01-01T00:00:00Z', status: 'error' });
      const names = async (token: string) => {
        const list = new Qinling({ ...options, token }).runtimes.list();
        return (await list.toArray({ limit: 10 })).map(({ name, status }) => `${name} ${status}`);
      };
      expect(await names('demo-token')).toEqual(['old error', 'own creating', 'new available']);
      expect(await names('alt-token')).toEqual(['old error', 'new available']);
      const [, updated] = (await new Qinling({ ...options, token: 'alt-token' }).runtimes.list()).items;
      expect(updated?.updated_at).toBe('2026-01-04T00:00:00Z');
    });

    test('are one page', async () => {
      const { qinling, sent } = openCloud(setting, { demo: true });
      const sizes: number[] = [];
      for await (const page of qinling.runtimes.list().pages()) sizes.push(page.items.length);
      for await (const { name } of qinling.runtimes.list()) expect(name).toBe('python3');
      expect(sizes).toEqual([1]);
      expect(sent).toEqual(Array(2).fill('GET /v1/runtimes 200'));
    });

    test.each([
      ['no token', undefined],
      ['a wrong token', 'wrong-token'],
    ])('are not told to one with %s', async (_what, token) => {
      const { options } = openCloud(setting);
      const { token: _own, ...anonymous } = options;
      const qinling = new Qinling({ ...anonymous, ...(token && { token }) });
      const error: any = await qinling.runtimes.list().then(undefined, (caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'AuthenticationError', status: 401, operationId: 'listRuntimes' });
      expect(error.message).toContain('Failed to validate access token');
      for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 9 })]) {
        expect(text).not.toContain('wrong-token');
      }
    });
  });

  test('the plain client knows every operation', async () => {
    const { options, connection } = openCloud(setting, { demo: true });
    const { validate: _schemas, ...plain } = options;
    const client = createClient(plain);
    expect((await client.GET('/')).data?.versions).toHaveLength(1);
    const { data } = await client.GET('/v1/runtimes');
    // nothing is normalised: by the page a list is a bare one
    expect(isByPage ? data : data?.runtimes).toHaveLength(1);
    const keystone = createClient({ ...plain, baseUrl: connection.authUrl });
    const { response } = await keystone.POST('/v3/auth/tokens', {
      body: { auth: { identity: { methods: ['token'], token: { id: 'demo-token' } } } },
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-subject-token')).toMatch(/^gAAAAAB/);
  });
});
