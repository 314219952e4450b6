import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';
import { readBody } from '../read-body.js';

/** qinlingclient v1/function_version.py */
export function describeVersions(open: () => Cloud): void {
  describe('versions', () => {
    it('freeze a package, and are counted up', async () => {
      const { world, signIn } = open();
      const fn = world.qinling.functions.put({ name: 'hello' });
      const demo = await signIn('demo');
      const first = await demo.call('engine.function_versions.create', fn.id, { description: 'the first' });
      const own = { function_id: fn.id, version_number: 1, description: 'the first', count: 0, updated_at: null };
      expect(first).toMatchObject({ ...own, project_id: fn.project_id });
      await expect(demo.call('engine.function_versions.create', fn.id)).rejects.toMatchObject({
        message: 'Function package not changed since the latest version 1. (HTTP 403)',
      });
      const second = world.qinling.versions.put({ function_id: fn.id });
      expect(second.version_number).toBe(2);
      expect(await demo.call('engine.function_versions.list', fn.id)).toEqual([first, second]);
      expect(await demo.call('engine.function_versions.get', fn.id, 1)).toEqual(first);
      expect((await demo.call('engine.functions.get', fn.id)).latest_version).toBe(2);
      expect(await demo.call('engine.function_versions.delete', fn.id, 1)).toBeNull();
      await expect(demo.call('engine.function_versions.get', fn.id, 1)).rejects.toMatchObject({
        message: `FunctionVersion not found [function_id=${fn.id}, version_number=1] (HTTP 404)`,
      });
    });

    it('are executed, workers and all, and let go by an administrator', async () => {
      const { world, signIn } = open();
      world.qinling.handler('hello', (_input, context) => `version ${context.functionVersion}`);
      const fn = world.qinling.functions.put({ name: 'hello' });
      world.qinling.versions.put({ function_id: fn.id });
      const [demo, admin] = [await signIn('demo'), await signIn('admin')];
      const run = await demo.call('engine.function_executions.create', { function_id: fn.id, function_version: 1 });
      expect(run).toMatchObject({ function_version: 1, status: 'success' });
      expect(JSON.parse(run.result).output).toBe('version 1');
      expect(await demo.call('engine.function_versions.get', fn.id, 1)).toMatchObject({ count: 1 });
      expect(world.qinling.workers.list()).toMatchObject([{ function_id: fn.id, function_version: 1 }]);
      await expect(demo.call('engine.function_versions.detach', fn.id, 1)).rejects.toMatchObject({ code: 403 });
      await admin.call('engine.function_versions.detach', fn.id, 1);
      expect(world.qinling.workers.list()).toEqual([]);
    });

    it('are for packages alone, and give theirs back', async () => {
      const { world, signIn, engineUrl, zip } = open();
      const demo = await signIn('demo');
      const image = world.qinling.functions.put({ code: { source: 'image', image: 'x' } });
      await expect(demo.call('engine.function_versions.create', image.id)).rejects.toMatchObject({
        message: 'Function versioning only allowed for package type function. (HTTP 403)',
      });
      const path = await zip('versioned.zip', { 'main.py': 'def main(): pass' });
      const runtime = world.qinling.runtimes.list()[0]?.id;
      const fn = await demo.call('engine.functions.create', {
        ...{ code: { source: 'package' }, runtime, package: { $file: path } },
      });
      await demo.call('engine.function_versions.create', fn.id);
      const url = `${engineUrl}/v1/functions/${fn.id}/versions/1?download=true`;
      const download = await demo.call('session.get', url);
      expect(download.headers['content-disposition']).toBe(`attachment; filename="${fn.id}_1"`);
      expect(readBody(download)).toEqual(Buffer.from(world.qinling.functions.package(fn.id, 1)!));
    });
  });
}
