import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';
import { readJson } from '../read-body.js';

/** qinlingclient v1/runtime.py */
export function describeRuntimes(open: () => Cloud): void {
  describe('runtimes', () => {
    it('are made, shown, counted and deleted by an administrator', async () => {
      const { world, signIn, asked } = open();
      const admin = await signIn('admin');
      const made = await admin.call('engine.runtimes.create', 'openstackqinling/nodejs', {
        name: 'node',
        description: 'for JavaScript',
        is_public: false,
        trusted: false,
      });
      expect(made).toMatchObject({
        name: 'node',
        description: 'for JavaScript',
        image: 'openstackqinling/nodejs',
        status: 'creating',
        is_public: false,
        trusted: false,
        updated_at: null,
      });
      expect(made.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      await world.idle();
      expect(await admin.call('engine.runtimes.get', made.id)).toMatchObject({ id: made.id, status: 'available' });
      expect(await admin.call('engine.runtimes.get_pool', made.id)).toEqual({
        name: made.id,
        capacity: { total: 3, available: 3 },
      });
      expect(await admin.call('engine.runtimes.delete', made.id)).toBeNull();
      await world.idle();
      await expect(admin.call('engine.runtimes.get', made.id)).rejects.toMatchObject({
        type: 'HTTPNotFound',
        code: 404,
        message: `Runtime not found [id=${made.id}] (HTTP 404)`,
      });
      expect(asked()).toEqual([
        'createRuntime 201',
        'getRuntime 200',
        'getRuntimePool 200',
        'deleteRuntime 204',
        'getRuntime 404',
      ]);
    });

    it('are listed to everyone, and found by their name', async () => {
      const { world, signIn } = open();
      world.qinling.runtimes.put({ name: 'private', is_public: false, created_at: '2999-01-01T00:00:00Z' });
      const [demo, alt] = [await signIn('demo'), await signIn('alt')];
      const namesFor = async (session: typeof demo) =>
        (await session.call('engine.runtimes.list')).map(({ name }: { name: string }) => name);
      expect(await namesFor(demo)).toEqual(['python3', 'private']);
      expect(await namesFor(alt)).toEqual(['python3']);
      expect(await alt.call('engine.runtimes.find', { name: 'python3' })).toMatchObject({ status: 'available' });
      await expect(alt.call('engine.runtimes.find', { name: 'private' })).rejects.toMatchObject({ type: 'NotFound' });
    });

    it('take a new image by way of the session: the client has no verb for it', async () => {
      const { world, signIn, engineUrl } = open();
      const admin = await signIn('admin');
      const [{ id } = { id: '' }] = world.qinling.runtimes.list();
      const put = (json: object) => admin.call('session.put', `${engineUrl}/v1/runtimes/${id}`, { json });
      expect(readJson(await put({ image: 'openstackqinling/python3-runtime:2' }))).toMatchObject({
        status: 'upgrading',
      });
      await world.idle();
      expect(await admin.call('engine.runtimes.get', id)).toMatchObject({
        status: 'available',
        image: 'openstackqinling/python3-runtime:2',
      });
    });

    it('are in use as long as a function is there', async () => {
      const { world, signIn } = open();
      const [{ id } = { id: '' }] = world.qinling.runtimes.list();
      world.qinling.functions.put({ name: 'hello' });
      const admin = await signIn('admin');
      await expect(admin.call('engine.runtimes.delete', id)).rejects.toMatchObject({
        type: 'HTTPForbidden',
        message: `Runtime ${id} is still in use. (HTTP 403)`,
      });
    });

    it.each([
      ['create', ['image']],
      ['get_pool', ['cbd9e85f-a1b2-4120-a2c7-57c90809ce7d']],
      ['delete', ['cbd9e85f-a1b2-4120-a2c7-57c90809ce7d']],
    ])('are out of reach for others: %s', async (verb, args) => {
      const demo = await open().signIn('demo');
      await expect(demo.call(`engine.runtimes.${verb}`, ...args)).rejects.toMatchObject({
        type: 'HTTPForbidden',
        message: 'Operation not allowed (HTTP 403)',
      });
    });
  });
}
