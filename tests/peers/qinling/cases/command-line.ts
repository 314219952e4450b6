import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cloud } from '../open-cloud.js';

/** openstackclient with the commands of qinlingclient osc/v1 */
export function describeCommandLine(open: () => Cloud): void {
  describe('openstack', () => {
    it('token issue, catalog list, token revoke', async () => {
      const { openstack, openstackJson, engineUrl, world } = open();
      const token = await openstackJson('demo', 'token issue');
      expect(token).toMatchObject({ project_id: '5eeb5916ae4b43699f06ea422e581b83' });
      const catalog = await openstackJson('demo', 'catalog list');
      const engine = catalog.find(({ Type }: { Type: string }) => Type === 'function-engine');
      expect(engine).toMatchObject({
        Name: 'qinling',
        Endpoints: expect.arrayContaining([
          expect.objectContaining({ interface: 'public', region: 'RegionOne', url: engineUrl }),
        ]),
      });
      expect(await openstack('demo', 'token revoke', token.id)).toMatchObject({ status: 0, errors: '' });
      expect(world.journal.entries().at(-1)).toMatchObject({ operationId: 'revokeToken', status: 204 });
    });

    it('versions show', async () => {
      const { openstackJson, engineUrl } = open();
      const versions = await openstackJson('demo', 'versions show --interface public');
      const of = (type: string) =>
        versions.flatMap((each: any) =>
          each['Service Type'] === type ? [[each.Version, each.Status, each.Endpoint]] : [],
        );
      expect(of('function-engine')).toEqual([['1.0', 'CURRENT', `${engineUrl}/v1`]]);
      expect(of('identity').map(([version]: string[]) => version)).toEqual(['2.0', '3.14']);
    });

    it('function list by what it has no filter for', async () => {
      const { openstack, knowIssues } = open();
      knowIssues({ listFunctions: "query 'limit' is not in the document" });
      expect(await openstack('demo', 'function list --filter limit=1')).toMatchObject({
        ...{ status: 1, errors: 'Unknown argument: "limit" (HTTP 400)\n' },
      });
    });

    it('signs in by clouds.yaml', async () => {
      const { openstackJson, authUrl, engineUrl, file } = open();
      const path = file('clouds.yaml');
      const auth = {
        auth_url: authUrl,
        application_credential_id: 'demo-credential',
        application_credential_secret: 'demo-secret',
      };
      // JSON is YAML
      writeFileSync(path, JSON.stringify({ clouds: { mock: { auth_type: 'v3applicationcredential', auth } } }));
      try {
        expect(await openstackJson(null, '--os-cloud mock runtime list')).toMatchObject([{ Name: 'python3' }]);
        expect(await openstackJson(null, '--os-cloud mock catalog show qinling')).toMatchObject({
          type: 'function-engine',
          endpoints: expect.arrayContaining([expect.objectContaining({ interface: 'admin', url: engineUrl })]),
        });
      } finally {
        rmSync(path);
      }
    });

    it('runtime create, list, show, pool show, delete', async () => {
      const { openstack, openstackJson, world } = open();
      const made = await openstackJson('admin', 'runtime create openstackqinling/nodejs --name node --untrusted');
      expect(made).toMatchObject({ name: 'node', status: 'creating', trusted: false, is_public: true });
      await world.idle();
      const listed = await openstackJson('demo', 'runtime list');
      expect(listed.map(({ Name }: { Name: string }) => Name).sort()).toEqual(['node', 'python3']);
      expect(await openstackJson('demo', 'runtime show', made.id)).toMatchObject({ status: 'available' });
      expect(await openstackJson('admin', 'runtime pool show', made.id)).toMatchObject({ name: made.id });
      expect((await openstack('admin', 'runtime delete', made.id)).out).toBe(
        `Request to delete runtime ${made.id} has been accepted.\n`,
      );
    });

    it('function create, update, download, execution create and delete, by name and file', async () => {
      const { openstack, openstackJson, world, file } = open();
      world.qinling.handler('hello', ({ name }, { print }) => {
        print(`called for ${name}`);
        return `Hello, ${name}`;
      });
      writeFileSync(file('hello.py'), 'def main(name):\n    return "Hello, " + name\n');
      const create = 'function create --runtime python3 --name hello --entry hello.main --cpu 150 --file';
      const fn = await openstackJson('demo', create, file('hello.py'));
      expect(fn).toMatchObject({ name: 'hello', entry: 'hello.main', cpu: 150, timeout: 5 });
      expect(await openstackJson('demo', 'function show hello')).toEqual(fn);
      expect(await openstackJson('demo', 'function update hello --timeout 9')).toMatchObject({ timeout: 9 });
      const download = await openstack('demo', 'function download hello -o', file('got.zip'));
      expect(download).toMatchObject({ status: 0, out: `Code package downloaded to ${file('got.zip')}\n` });
      expect(readFileSync(file('got.zip'))).toEqual(Buffer.from(world.qinling.functions.package(fn.id)!));

      const run = await openstackJson('demo', 'function execution create --function hello --input', '{"name": "Ann"}');
      expect(run).toMatchObject({ status: 'success', sync: true });
      expect(JSON.parse(run.result).output).toBe('Hello, Ann');
      expect((await openstack('demo', 'function execution log show', run.id)).out).toContain('called for Ann\n');
      const filter = ['function execution list --filter', 'status=neq:failed', '--filter', `function_id=${fn.id}`];
      expect(await openstackJson('demo', ...(filter as [string]))).toMatchObject([{ Id: run.id }]);
      expect((await openstack('demo', 'function execution delete --function', fn.id)).status).toBe(0);
      expect((await openstack('demo', 'function delete hello')).out).toBe(
        `Request to delete function ${fn.id} has been accepted.\n`,
      );
      expect(world.qinling.functions.list()).toEqual([]);
      expect(existsSync(file('hello.zip'))).toBe(false);
    });

    it('function create --package, version create, alias create, webhook create, job create', async () => {
      const { openstack, openstackJson, world, zip, asked } = open();
      const path = await zip('function.zip', { 'main.py': 'def main():\n    return 1\n' });
      const fn = await openstackJson('demo', 'function create --runtime python3 --name f --package', path);
      const version = await openstackJson('demo', 'function version create f --description first');
      expect(version).toMatchObject({ function_id: fn.id, version_number: 1, description: 'first' });
      const alias = await openstackJson('demo', 'function alias create stable --function f --function-version 1');
      expect(alias).toMatchObject({ name: 'stable', function_id: fn.id, function_version: 1 });
      const run = await openstackJson('demo', 'function execution create --function-alias stable --async');
      expect(run).toMatchObject({ function_alias: 'stable', function_version: 1, status: 'running', sync: false });
      const webhook = await openstackJson('demo', 'webhook create --function-alias stable');
      expect(webhook).toMatchObject({ function_alias: 'stable', function_id: null });
      expect(await openstackJson('demo', 'webhook list')).toMatchObject([{ Id: webhook.id }]);
      const job = await openstackJson('demo', 'job create --function f --name daily --pattern', '0 3 * * *');
      expect(job).toMatchObject({ name: 'daily', pattern: '0 3 * * *', status: 'running', count: null });
      expect(await openstackJson('demo', 'job update --status paused', job.id)).toMatchObject({ status: 'paused' });
      for (const doomed of [`job delete ${job.id}`, `webhook delete ${webhook.id}`, 'function alias delete stable']) {
        expect(await openstack('demo', doomed)).toMatchObject({ status: 0 });
      }
      expect(await openstack('demo', `function version delete ${fn.id} 1`)).toMatchObject({ status: 0, out: '' });
      expect(world.qinling.versions.list()).toEqual([]);
      expect(asked().filter((call) => / [45]/.test(call))).toEqual([]);
    });

    it('function create of an image, and of an object in Swift', async () => {
      const { openstack, openstackJson, world } = open();
      world.qinling.swift.put('functions', 'hello.zip');
      const image = await openstackJson('demo', 'function create --name sleep --image openstackqinling/sleep');
      expect(image.code).toEqual({ source: 'image', image: 'openstackqinling/sleep' });
      const create = 'function create --runtime python3 --container functions --object';
      const swift = await openstackJson('demo', create, 'hello.zip');
      expect(swift.code).toEqual({ source: 'swift', swift: { container: 'functions', object: 'hello.zip' } });
      expect(await openstack('demo', create, 'gone.zip')).toMatchObject({
        ...{ status: 1, errors: 'Failed to validate object in Swift. (HTTP 400)\n' },
      });
      expect(await openstack('demo', 'function download sleep')).toMatchObject({ status: 1 });
      const run = await openstackJson('demo', 'function execution create --function sleep');
      expect(JSON.parse(run.result)).toEqual({ duration: expect.any(Number) });
    });

    it('function scaleup, scaledown, detach, worker list', async () => {
      const { openstack, openstackJson, world } = open();
      const { id } = world.qinling.functions.put({ name: 'hello' });
      expect(await openstack('admin', `function scaleup ${id} --count 2`)).toMatchObject({
        ...{ status: 0, out: `Request to scale up function ${id} has been accepted.\n` },
      });
      await world.idle();
      expect(await openstackJson('admin', `function worker list ${id}`)).toHaveLength(2);
      expect(await openstack('admin', `function scaledown ${id}`)).toMatchObject({ status: 0 });
      await world.idle();
      expect(await openstackJson('admin', `function worker list ${id}`)).toHaveLength(1);
      expect(await openstack('admin', `function detach ${id}`)).toMatchObject({ status: 0 });
      expect(world.qinling.workers.list()).toEqual([]);
    });

    it.each([
      ['runtime create some/image', 'Operation not allowed (HTTP 403)\n'],
      [
        'runtime show 00000000-0000-4000-8000-000000000000',
        'Runtime not found [id=00000000-0000-4000-8000-000000000000] (HTTP 404)\n',
      ],
      ['function show nobody', "No Function matching {'name': 'nobody'}. (HTTP 404)\n"],
      ['webhook show abc', 'Invalid input for field/attribute id'],
      ['job create --function 00000000-0000-4000-8000-000000000000', 'must be specified. (HTTP 400)\n'],
      ['function execution list --filter all_projects=true', 'Operation not allowed (HTTP 403)\n'],
      ['job list --limit 1', 'unrecognized arguments'],
    ])('%s fails, and says why', async (command, words) => {
      const { status, errors } = await open().openstack('demo', command);
      expect(status).not.toBe(0);
      expect(errors).toContain(words);
    });

    it('says where one can sign in, and that one cannot', async () => {
      const { openstack } = open();
      const { status, errors } = await openstack('demo', 'runtime list --os-password wrong');
      expect(status).toBe(1);
      expect(errors).toContain('The request you have made requires authentication. (HTTP 401)');
    });
  });
}
