import { Qinling } from '@functionary/qinling';
import { describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { openCloud, qinlingProfiles } from './open-cloud.js';

const image = 'openstackqinling/python3-runtime';
const missing = 'cbd9e85f-0000-4120-a2c7-57c90809ce7d';

throughEachDoor(qinlingProfiles, (setting) => {
  /** An administrator's client, and one of somebody who is none. */
  function open(progress: 'manual' | 'immediate' = 'immediate') {
    const cloud = openCloud(setting, { token: 'admin-token' });
    const { world, options, qinling } = cloud;
    world.progress.set(progress, { kind: 'runtime' });
    return { ...cloud, runtimes: qinling.runtimes, demo: new Qinling({ ...options, token: 'demo-token' }) };
  }

  describe('a runtime', () => {
    test('is created, waited for, shown and listed', async () => {
      const { runtimes, demo } = open();
      const created = await runtimes.create({ image, name: 'python3', description: 'ready', trusted: false });
      expect(created).toMatchObject({ image, name: 'python3', description: 'ready', status: 'creating' });
      expect(created).toMatchObject({ is_public: true, trusted: false, updated_at: null });
      expect(created.created_at).toBe('2026-01-15T12:00:00Z');
      const ready = await runtimes.waitUntilAvailable(created.id);
      expect(ready).toMatchObject({ id: created.id, status: 'available' });
      expect(await demo.runtimes.get(created.id)).toEqual(ready);
      expect((await demo.runtimes.list()).items).toEqual([ready]);
    });

    test('is waited for, look by look', async () => {
      const { runtimes, world, sent } = open('manual');
      world.progress.set({ polls: 3 }, { kind: 'runtime' });
      const { id } = await runtimes.create({ image });
      expect(await runtimes.waitUntilAvailable(id, { intervalMs: 10 })).toMatchObject({ status: 'available' });
      const looks = sent.filter((line) => line === `GET /v1/runtimes/${id} 200`);
      expect(looks.length).toBeGreaterThanOrEqual(3);
    });

    test('may fail, and says so to whoever waits', async () => {
      const { runtimes, world } = open('manual');
      const { id } = await runtimes.create({ image });
      world.qinling.runtimes.fail(id);
      const wait = runtimes.waitUntilAvailable(id);
      await expect(wait).rejects.toMatchObject({ name: 'RuntimeFailedError', runtimeId: id, status: 'error' });
      expect((await runtimes.get(id)).status).toBe('error');
    });

    test('is made with an id of its maker, once', async () => {
      const { runtimes } = open();
      const { id } = await runtimes.create({ image, id: missing });
      expect(id).toBe(missing);
      await expect(runtimes.create({ image, id: missing })).rejects.toMatchObject({ name: 'BadRequestError' });
    });

    test('has a pool', async () => {
      const { runtimes } = open();
      const { id } = await runtimes.create({ image });
      await runtimes.waitUntilAvailable(id);
      expect(await runtimes.pool(id)).toEqual({ name: id, capacity: { total: 3, available: 3 } });
      await expect(runtimes.pool(missing)).rejects.toMatchObject({ name: 'NotFoundError' });
    });

    test('is upgraded, and is not available meanwhile', async () => {
      const { runtimes, world } = open('manual');
      const { id } = await runtimes.create({ image });
      await expect(runtimes.update(id, { image: 'other' })).rejects.toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining(`Runtime ${id} is not available.`),
      });
      await world.progress.run();
      expect(await runtimes.update(id, { image, name: 'same' })).toMatchObject({ status: 'available', name: 'same' });
      expect(await runtimes.update(id, { image: 'other' })).toMatchObject({ status: 'upgrading', image: 'other' });
      await world.progress.run();
      expect(await runtimes.waitUntilAvailable(id)).toMatchObject({ image: 'other' });
    });

    test('is deleting for a while, then gone', async () => {
      const { runtimes, world } = open('manual');
      const { id } = await runtimes.create({ image });
      await world.progress.run();
      await runtimes.delete(id);
      await expect(runtimes.waitUntilAvailable(id)).rejects.toMatchObject({ status: 'deleting' });
      await world.progress.run();
      await expect(runtimes.waitUntilAvailable(id)).rejects.toMatchObject({ name: 'NotFoundError' });
      expect((await runtimes.list()).items).toEqual([]);
    });

    test('stays while a function uses it', async () => {
      const { runtimes, demo } = open();
      const { id } = await runtimes.create({ image });
      await runtimes.waitUntilAvailable(id);
      await demo.functions.create({ runtime_id: id, code: { source: 'image', image: 'hello' } });
      await expect(runtimes.delete(id)).rejects.toMatchObject({
        name: 'PermissionDeniedError',
        message: expect.stringContaining(`Runtime ${id} is still in use.`),
      });
    });
  });

  test('all but looking is for administrators', async () => {
    const { runtimes, demo } = open();
    const { id } = await runtimes.create({ image });
    const mine = demo.runtimes;
    for (const call of [
      () => mine.create({ image }),
      () => mine.update(id, { name: 'a' }),
      () => mine.delete(id),
      () => mine.pool(id),
    ]) {
      await expect(call()).rejects.toMatchObject({ name: 'PermissionDeniedError', status: 403 });
    }
  });

  test('what is not there, or private to others, is not found', async () => {
    const { runtimes, demo } = open();
    const { id } = await runtimes.create({ image, is_public: false });
    for (const call of [
      () => demo.runtimes.get(id),
      () => runtimes.get(missing),
      () => runtimes.update(missing, { name: 'a' }),
    ])
      await expect(call()).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(runtimes.get('abc')).rejects.toMatchObject({
      name: 'BadRequestError',
      message: expect.stringContaining('Expected a uuid but received abc.'),
    });
  });
});
