import { Qinling } from '@functionary/qinling';
import { expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { makeZip } from './make-zip.js';
import { openCloud, qinlingProfiles } from './open-cloud.js';

const runtime_id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const zipOf = (place: number) => makeZip({ 'main.py': `def main(**kwargs):\n    return ${place}\n` });

throughEachDoor(qinlingProfiles, (setting) => {
  async function open() {
    const cloud = openCloud(setting, { demo: true });
    const { qinling, options } = cloud;
    const { id } = await qinling.functions.create({ runtime_id, package: zipOf(0) });
    return { ...cloud, id, admin: new Qinling({ ...options, token: 'admin-token' }) };
  }

  test('a version keeps the package as it was', async () => {
    const { qinling, id } = await open();
    const { functions, versions } = qinling;
    const first = await versions.create(id, { description: 'the first' });
    expect(first).toMatchObject({ function_id: id, version_number: 1, description: 'the first', count: 0 });
    await functions.update(id, { package: zipOf(1) });
    const second = await versions.create(id);
    expect(second).toMatchObject({ version_number: 2, description: null });
    expect((await versions.list(id)).items).toEqual([first, second]);
    expect(await versions.get(id, 2)).toEqual(second);
    expect(await versions.download(id, 1)).toEqual(zipOf(0));
    const stream = await versions.downloadStream(id, 2);
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(zipOf(1));
    expect(await functions.download(id)).toEqual(zipOf(1));
  });

  test('nothing changed is no version, and ten are enough', async () => {
    const { qinling, id } = await open();
    const { functions, versions } = qinling;
    for (let place = 1; place <= 10; place++) {
      await versions.create(id);
      await functions.update(id, { package: zipOf(place) });
      if (place > 1) continue;
      await functions.update(id, { package: zipOf(0) });
      await expect(versions.create(id)).rejects.toMatchObject({
        name: 'PermissionDeniedError',
        message: expect.stringContaining('Function package not changed since the latest version 1.'),
      });
      await functions.update(id, { package: zipOf(place) });
    }
    await expect(versions.create(id)).rejects.toMatchObject({
      name: 'PermissionDeniedError',
      message: expect.stringContaining('Can not exceed maximum number(10) of versions'),
    });
  });

  test('an image has none', async () => {
    const { qinling } = await open();
    const { id } = await qinling.functions.create({ code: { source: 'image', image: 'hello' } });
    await expect(qinling.versions.create(id)).rejects.toMatchObject({
      name: 'PermissionDeniedError',
      message: expect.stringContaining('Function versioning only allowed for package type function.'),
    });
  });

  test('a version is deleted', async () => {
    const { qinling, id } = await open();
    await qinling.versions.create(id);
    await qinling.versions.delete(id, 1);
    for (const call of [
      () => qinling.versions.get(id, 1),
      () => qinling.versions.download(id, 1),
      () => qinling.versions.delete(id, 1),
      () => qinling.versions.get(id, 0),
    ])
      await expect(call()).rejects.toMatchObject({ name: 'NotFoundError' });
    expect((await qinling.versions.list(id)).items).toEqual([]);
  });

  test('workers are of a version; 0 is the function itself', async () => {
    const { qinling, admin, id } = await open();
    await qinling.versions.create(id);
    const count = async (function_version: number) =>
      (await admin.functions.workers(id, { function_version })).items.length;
    await admin.versions.scaleUp(id, 1, 3);
    await admin.versions.scaleUp(id, 0);
    expect([await count(0), await count(1)]).toEqual([1, 3]);
    await admin.versions.scaleDown(id, 1, 2);
    expect(await count(1)).toBe(1);
    await admin.versions.detach(id, 1);
    expect([await count(0), await count(1)]).toEqual([1, 0]);
    await admin.versions.detach(id, 0);
    expect(await count(0)).toBe(0);
    await expect(admin.versions.scaleUp(id, 7)).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(qinling.versions.scaleUp(id, 1)).rejects.toMatchObject({ name: 'PermissionDeniedError' });
  });
});
