import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewFunction, Qinling } from '@functionary/qinling';
import { downloadPackage, readPackage } from '@functionary/qinling/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { throughEachDoor } from '../doors.js';
import { makeZip } from './make-zip.js';
import { openCloud, qinlingProfiles } from './open-cloud.js';

const runtime_id = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const hello = makeZip({ 'hello_world.py': 'def main(name="World", **kwargs):\n    return "Hello, %s" % name\n' });
const goodbye = makeZip({ 'hello_world.py': 'def main(**kwargs):\n    return "Goodbye"\n' });
const sum = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const swift = { source: 'swift', swift: { container: 'functions', object: 'hello_world.zip' } } as const;
const image = { source: 'image', image: 'docker-registry/hello-world' } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qinling-'));
});
afterEach(() => rm(folder, { recursive: true }));

throughEachDoor(qinlingProfiles, (setting) => {
  function open() {
    const cloud = openCloud(setting, { demo: true });
    const { qinling, options } = cloud;
    return { ...cloud, functions: qinling.functions, admin: new Qinling({ ...options, token: 'admin-token' }) };
  }

  describe('a function from a package', () => {
    test.each([
      ['bytes', () => hello, {}],
      ['a Blob', () => new Blob([hello as Uint8Array<ArrayBuffer>]), {}],
      ['a stream', () => new Blob([hello as Uint8Array<ArrayBuffer>]).stream(), { packageSize: hello.length }],
    ])('is created from %s, shown, listed and downloaded byte for byte', async (_what, make, options) => {
      const { functions } = open();
      const body = { name: 'hello_world', description: 'Grüße "an" alle', runtime_id, entry: 'hello_world.main' };
      const limits = { cpu: 200, memory_size: 134217728, timeout: 15 };
      const created = await functions.create({ ...body, ...limits, package: make() }, options);
      expect(created).toMatchObject({ ...body, ...limits, count: 0, latest_version: 0 });
      expect(created.code).toEqual({ source: 'package', md5sum: sum(hello) });
      expect(created.created_at).toBe('2026-01-15T12:00:00Z');
      expect(await functions.get(created.id)).toMatchObject({ id: created.id, code: created.code });
      expect((await functions.list()).items).toMatchObject([{ id: created.id, code: created.code }]);
      expect(await functions.download(created.id)).toEqual(hello);
      const stream = await functions.downloadStream(created.id);
      expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(hello);
    });

    test('has defaults', async () => {
      const { functions } = open();
      expect(await functions.create({ runtime_id, package: hello })).toMatchObject({
        ...{ name: null, description: null, entry: 'main.main' },
        ...{ cpu: 100, memory_size: 33554432, timeout: 5 },
      });
    });

    test('goes from file to file, its md5 checked on both ways', async () => {
      const { functions, qinling } = open();
      const path = join(folder, 'hello.zip');
      await writeFile(path, hello);
      const progress: number[] = [];
      const file = await readPackage(path);
      const { id, code } = await functions.create(
        { runtime_id, ...file },
        { onProgress: ({ sentBytes }) => void progress.push(sentBytes) },
      );
      expect(code).toEqual({ source: 'package', md5sum: sum(hello) });
      expect(progress[0]).toBe(0);
      expect(progress.at(-1)).toBeGreaterThan(hello.length);
      const back = join(folder, 'back.zip');
      expect(await downloadPackage(qinling, id, back)).toEqual({ md5sum: sum(hello), size: hello.length });
      expect((await readFile(back)).equals(hello)).toBe(true);
      expect((await readdir(folder)).sort()).toEqual(['back.zip', 'hello.zip']);
    });

    test('takes another package', async () => {
      const { functions } = open();
      const { id } = await functions.create({ runtime_id, package: hello });
      const code = { source: 'package', md5sum: sum(goodbye) } as const;
      expect((await functions.update(id, { package: goodbye, code, entry: 'hello_world.main' })).code).toEqual(code);
      expect(await functions.get(id)).toMatchObject({ code, entry: 'hello_world.main' });
      expect(await functions.download(id)).toEqual(goodbye);
      await expect(functions.update(id, { package: goodbye, code })).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining('The function code checksum is not changed.'),
      });
    });

    test('keeps what is not changed', async () => {
      const { functions, world, sent } = open();
      const made = await functions.create({ name: 'a', runtime_id, package: hello, cpu: 150 });
      await world.clock.advance('1m');
      const changed = await functions.update(made.id, { description: 'b', timeout: 9 });
      expect(changed).toMatchObject({ name: 'a', description: 'b', timeout: 9, cpu: 150, code: made.code });
      expect(changed.updated_at).toBe('2026-01-15T12:01:00Z');
      expect(sent.at(-2)).toMatch(/^POST/);
    });

    test.each<[string, Partial<NewFunction>, RegExp]>([
      ['no zip', { package: new TextEncoder().encode('def main') }, /Package is not a valid ZIP package/],
      ['another md5', { code: { source: 'package', md5sum: sum(goodbye) } } as never, /Package md5 mismatch/],
      ['too much cpu', { cpu: 301 }, /cpu resource limitation not within the allowable range: 100 ~ 300\(millicpu\)/],
      ['no whole timeout', { timeout: 1.5 }, /Invalid timeout resource specified\. An integer is required/],
      ['no time', { timeout: 0 }, /timeout resource limitation .* 1 ~ 300\(seconds\)/],
    ])('is refused with %s, in words that name it', async (_what, fields, message) => {
      const { functions } = open();
      const create = functions.create({ runtime_id, package: hello, ...fields } as NewFunction);
      await expect(create).rejects.toMatchObject({ name: 'BadRequestError', message: expect.stringMatching(message) });
      expect((await functions.list()).items).toEqual([]);
    });

    test('needs a runtime that is there and available', async () => {
      const { functions, world } = open();
      const none = functions.create({ runtime_id: 'cbd9e85f-0000-4120-a2c7-57c90809ce7d', package: hello });
      await expect(none).rejects.toMatchObject({ name: 'NotFoundError' });
      const { id } = world.qinling.runtimes.put({ status: 'creating' });
      await expect(functions.create({ runtime_id: id, package: hello })).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining(`Runtime ${id} is not available.`),
      });
    });

    test('is deleted', async () => {
      const { functions } = open();
      const { id } = await functions.create({ runtime_id, package: hello });
      await functions.delete(id);
      for (const call of [
        () => functions.get(id),
        () => functions.download(id),
        () => functions.delete(id),
        () => functions.update(id, { name: 'a' }),
      ])
        await expect(call()).rejects.toMatchObject({ name: 'NotFoundError' });
    });
  });

  describe('a function in Swift', () => {
    test('is created, and moved', async () => {
      const { functions, world } = open();
      world.qinling.swift.put('functions', 'hello_world.zip', 100);
      world.qinling.swift.put('functions', 'other.zip', 100);
      const { id, code } = await functions.create({ runtime_id, code: swift, entry: 'hello_world.main' });
      expect(code).toEqual(swift);
      const moved = await functions.update(id, { code: { source: 'swift', swift: { object: 'other.zip' } } });
      expect(moved.code).toEqual({ source: 'swift', swift: { container: 'functions', object: 'other.zip' } });
    });

    test('is refused where there is no such object', async () => {
      const { functions } = open();
      await expect(functions.create({ runtime_id, code: swift })).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining('Failed to validate object in Swift.'),
      });
    });
  });

  describe('an image function', () => {
    test('is created without runtime and entry, and has no package', async () => {
      const { functions } = open();
      const made = await functions.create({ name: 'hello', code: image });
      expect(made).toMatchObject({ name: 'hello', runtime_id: null, entry: null, code: image });
      await expect(functions.download(made.id)).rejects.toMatchObject({
        status: 405,
        message: expect.stringContaining('Download image function is not allowed.'),
      });
    });

    test('refuses what the client says it refuses', async () => {
      const { functions, sent } = open();
      const { id, code } = await functions.create({ code: image });
      const error: any = await functions.update(id, { cpu: 200, name: 'a' }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: 'InvalidArgumentError', parameter: 'cpu' });
      expect(sent.at(-1)).toBe(`GET /v1/functions/${id} 200`);
      // to a client that is told it is a package, the service itself says no
      const told = functions.update({ id, code: { source: 'package' } }, { cpu: 200 });
      await expect(told).rejects.toMatchObject({ name: 'BadRequestError' });
      expect(code).toEqual(image);
    });

    if (setting.profile === 'observed') {
      test('takes name, description and timeout', async () => {
        const { functions } = open();
        const { id } = await functions.create({ code: image });
        const changes = { name: 'b', description: 'c', timeout: 30 };
        expect(await functions.update(id, changes)).toMatchObject(changes);
      });
    }
  });

  describe('workers', () => {
    test('are scaled, listed and taken away by an administrator', async () => {
      const { functions, admin } = open();
      const { id } = await functions.create({ runtime_id, package: hello });
      const count = async () => (await admin.functions.workers(id, { function_version: 0 })).items.length;
      await admin.functions.scaleUp(id, 2);
      expect(await count()).toBe(2);
      await admin.functions.scaleUp(id);
      expect(await count()).toBe(3);
      await admin.functions.scaleDown(id);
      expect(await count()).toBe(2);
      const [worker] = (await admin.functions.workers(id)).items;
      expect(worker).toEqual({ function_id: id, function_version: 0, worker_name: expect.any(String) });
      await admin.functions.detach(id);
      expect(await count()).toBe(0);
    });

    test('are not for others', async () => {
      const { functions } = open();
      const { id } = await functions.create({ runtime_id, package: hello });
      for (const call of [
        () => functions.scaleUp(id),
        () => functions.scaleDown(id),
        () => functions.detach(id),
        () => functions.workers(id),
      ])
        await expect(call()).rejects.toMatchObject({ name: 'PermissionDeniedError', status: 403 });
    });
  });

  test('a project has its own functions; an administrator asks for all', async () => {
    const { functions, admin, options } = open();
    const alt = new Qinling({ ...options, token: 'alt-token' }).functions;
    const { id } = await functions.create({ runtime_id, package: hello });
    expect((await alt.list()).items).toEqual([]);
    await expect(alt.get(id)).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(alt.list({ all_projects: true })).rejects.toMatchObject({ name: 'PermissionDeniedError' });
    expect((await admin.functions.list()).items).toEqual([]);
    const { project_id } = await admin.functions.get(id);
    for (const params of [{ all_projects: true }, { project_id }])
      expect((await admin.functions.list(params)).items.map((each) => each.id)).toEqual([id]);
    await expect(admin.functions.delete(id)).rejects.toMatchObject({ name: 'PermissionDeniedError' });
  });
});
