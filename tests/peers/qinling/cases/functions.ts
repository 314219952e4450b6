import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';
import { readBody } from '../read-body.js';

const source = {
  'main.py': 'def main(name="World"):\n    return "Hello, " + name\n',
  'data/größe.txt': 'é'.repeat(5000),
};
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const runtime = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';

/** qinlingclient v1/function.py, v1/function_worker.py */
export function describeFunctions(open: () => Cloud): void {
  describe('functions of a package', () => {
    const create = async (cloud: Cloud, more: object = {}) => {
      const demo = await cloud.signIn('demo');
      const path = await cloud.zip('package.zip', source);
      const bytes = readFileSync(path);
      const code = { source: 'package', md5sum: md5(bytes) };
      const fn = await demo.call('engine.functions.create', { code, runtime, package: { $file: path }, ...more });
      return { demo, path, bytes, fn };
    };

    it('are made from what zipfile writes, and give back the same bytes', async () => {
      const cloud = open();
      const more = { name: 'hello', entry: 'main.main', cpu: 200, memory_size: 67_108_864, timeout: 30 };
      const { demo, bytes, fn } = await create(cloud, more);
      const own = { name: 'hello', entry: 'main.main', cpu: 200, memory_size: 67_108_864, timeout: 30, count: 0 };
      expect(fn).toMatchObject({ ...own, runtime_id: runtime, latest_version: 0, description: null, updated_at: null });
      expect(fn.code).toEqual({ source: 'package', md5sum: md5(bytes) });
      expect(await demo.call('engine.functions.get', fn.id)).toEqual(fn);
      expect(await demo.call('engine.functions.list')).toEqual([fn]);
      expect(await demo.call('engine.functions.find', { name: 'hello' })).toEqual(fn);
      const download = await demo.call('engine.functions.get', fn.id, { download: true });
      expect(readBody(download)).toEqual(bytes);
      expect(download.headers).toMatchObject({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${fn.id}"`,
      });
      expect(Buffer.from(cloud.world.qinling.functions.package(fn.id)!)).toEqual(bytes);
    });

    it('have the limits of the service when the client names none', async () => {
      const { fn } = await create(open());
      expect(fn).toMatchObject({ name: null, entry: 'main.main', cpu: 100, memory_size: 33_554_432, timeout: 5 });
    });

    it.each([
      [{ cpu: 99 }, 'cpu resource limitation not within the allowable range: 100 ~ 300(millicpu).'],
      [{ timeout: 301 }, 'timeout resource limitation not within the allowable range: 1 ~ 300(seconds).'],
      [{ code: { source: 'package', md5sum: '0'.repeat(32) } }, 'Package md5 mismatch.'],
      [{ runtime: null }, '"runtime_id" must be specified.'],
    ])("are refused with the service's own words: %j", async (more, words) => {
      await expect(create(open(), more)).rejects.toMatchObject({
        type: 'HTTPBadRequest',
        message: `${words} (HTTP 400)`,
      });
    });

    it('are refused when they are no ZIP file', async () => {
      const demo = await open().signIn('demo');
      const call = demo.call('engine.functions.create', {
        ...{ code: { source: 'package' }, runtime },
        package: { $file: '/etc/hostname' },
      });
      await expect(call).rejects.toMatchObject({ message: 'Package is not a valid ZIP package. (HTTP 400)' });
    });

    it('take a new package and other names', async () => {
      const cloud = open();
      const { demo, fn } = await create(cloud, { name: 'hello' });
      const renamed = await demo.call('engine.functions.update', fn.id, {
        ...{ name: 'bye', description: 'says good bye', timeout: 10, entry: null, cpu: null, memory_size: null },
      });
      expect(renamed).toMatchObject({ name: 'bye', description: 'says good bye', timeout: 10, code: fn.code });
      const path = await cloud.zip('other.zip', { 'main.py': 'def main():\n    return "Bye"\n' });
      // the client spreads the code over the form, where the service does not look for it
      const updated = await demo.call('engine.functions.update', fn.id, {
        ...{ code: { source: 'package' }, package: { $file: path }, entry: 'main.bye' },
      });
      expect(updated).toMatchObject({ name: 'bye', entry: 'main.bye' });
      expect(updated.code).toEqual({ source: 'package', md5sum: md5(readFileSync(path)) });
      expect(updated.updated_at).toMatch(/Z$/);
      expect(readBody(await demo.call('engine.functions.get', fn.id, { download: true }))).toEqual(readFileSync(path));
    });

    it("are their owner's: not there for others, and read by administrators", async () => {
      const cloud = open();
      const { fn } = await create(cloud);
      const [alt, admin] = [await cloud.signIn('alt'), await cloud.signIn('admin')];
      const notFound = { type: 'HTTPNotFound', message: `Function not found [id=${fn.id}] (HTTP 404)` };
      await expect(alt.call('engine.functions.get', fn.id)).rejects.toMatchObject(notFound);
      await expect(alt.call('engine.functions.delete', fn.id)).rejects.toMatchObject({ type: 'HTTPNotFound' });
      expect(await admin.call('engine.functions.get', fn.id)).toEqual(fn);
      await expect(admin.call('engine.functions.delete', fn.id)).rejects.toMatchObject({
        message: 'Function can only be deleted by its owner. (HTTP 403)',
      });
      expect(await admin.call('engine.functions.list')).toEqual([]);
      expect(await admin.call('engine.functions.list', { all_projects: 'true' })).toEqual([fn]);
      expect(await admin.call('engine.functions.list', { project_id: fn.project_id })).toEqual([fn]);
      await expect(alt.call('engine.functions.list', { all_projects: 'true' })).rejects.toMatchObject({ code: 403 });
    });

    it('are deleted when nothing is bound to them', async () => {
      const cloud = open();
      const { demo, fn } = await create(cloud);
      const webhook = cloud.world.qinling.webhooks.put({ function_id: fn.id });
      await expect(demo.call('engine.functions.delete', fn.id)).rejects.toMatchObject({ code: 403 });
      await demo.call('engine.webhooks.delete', webhook.id);
      expect(await demo.call('engine.functions.delete', fn.id)).toBeNull();
      await expect(demo.call('engine.functions.get', fn.id)).rejects.toMatchObject({ code: 404 });
      expect(cloud.world.qinling.functions.package(fn.id)).toBeUndefined();
    });

    it('get workers and lose them', async () => {
      const cloud = open();
      const { demo, fn } = await create(cloud);
      const admin = await cloud.signIn('admin');
      const count = async () => (await admin.call('engine.function_workers.list', fn.id)).length;
      const counts: number[] = [];
      for (const [verb, by] of [
        ['scaleup', 3],
        ['scaledown', 1],
        ['scaledown', 9],
        ['scaleup', 1],
        ['detach', 0],
      ]) {
        await admin.call(`engine.functions.${verb}`, fn.id, ...(by ? [by] : []));
        await cloud.world.idle();
        counts.push(await count());
      }
      expect(counts).toEqual([3, 2, 1, 2, 0]);
      for (const call of ['functions.scaleup', 'functions.scaledown', 'functions.detach', 'function_workers.list']) {
        await expect(demo.call(`engine.${call}`, fn.id)).rejects.toMatchObject({ type: 'HTTPForbidden' });
      }
    });
  });

  describe('functions of other sources', () => {
    it('take an object of Swift', async () => {
      const { world, signIn } = open();
      world.qinling.swift.put('functions', 'hello.zip');
      const demo = await signIn('demo');
      const create = (swift: object) =>
        demo.call('engine.functions.create', { code: { source: 'swift', swift }, runtime, timeout: 5 });
      const code = { source: 'swift', swift: { container: 'functions', object: 'hello.zip' } };
      const fn = await create(code.swift);
      expect(fn).toMatchObject({ code, entry: 'main.main', updated_at: null });
      await expect(create({ container: 'functions' })).rejects.toMatchObject({
        message: 'Both container and object must be provided for swift type function. (HTTP 400)',
      });
      await expect(create({ container: 'functions', object: 'gone.zip' })).rejects.toMatchObject({
        message: 'Failed to validate object in Swift. (HTTP 400)',
      });
      // what the client spreads over the form does not reach the code
      const swift = { source: 'swift', swift: { object: 'other.zip' } };
      expect((await demo.call('engine.functions.update', fn.id, { code: swift })).code).toEqual(code);
    });

    it('take an image, which cannot be downloaded', async () => {
      const demo = await open().signIn('demo');
      const code = { source: 'image', image: 'openstackqinling/sleep' };
      const fn = await demo.call('engine.functions.create', { code, name: 'sleep', entry: 'ignored', timeout: 5 });
      expect(fn).toMatchObject({ code, name: 'sleep', entry: null, runtime_id: null });
      await expect(demo.call('engine.functions.get', fn.id, { download: true })).rejects.toMatchObject({
        type: 'HTTPMethodNotAllowed',
      });
      await expect(demo.call('engine.functions.update', fn.id, { cpu: 200 })).rejects.toMatchObject({
        message: 'The image type function code can not be changed. (HTTP 400)',
      });
    });
  });
}
