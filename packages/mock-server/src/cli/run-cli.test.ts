import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'functionary-mock-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...argv: string[]) {
  let out = '';
  let err = '';
  const outcome = await runCli(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  const stop = async () => {
    if ('server' in outcome) {
      outcome.mock.close();
      await outcome.server.close();
    }
  };
  return { outcome, out, err, stop };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('functionary-mock', () => {
  it('prints one line of JSON, by which the demo world is reached', async () => {
    const { out, stop } = await run('--port', '0', '--json');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    const { url, mounts, credentials } = JSON.parse(out);
    expect(mounts).toEqual({
      aeontel: `${url}/aeontel`,
      'azure/apps/demo-app': `${url}/azure/apps/demo-app`,
      'azure/management': `${url}/azure/management`,
      'azure/scm/demo-app': `${url}/azure/scm/demo-app`,
      'azure/login': `${url}/azure/login`,
      'openstack/function-engine': `${url}/openstack/function-engine`,
      'openstack/identity': `${url}/openstack/identity`,
    });
    const headers = { 'x-auth-token': credentials.qinling.tokens.demo };
    const runtimes = await fetch(`${mounts['openstack/function-engine']}/v1/runtimes`, { headers });
    expect((await runtimes.json()).runtimes[0].name).toBe('python3');
    const key = credentials['durable-functions'].systemKey;
    const started = await fetch(
      `${mounts['azure/apps/demo-app']}/runtime/webhooks/durabletask/orchestrators/HelloSequence?code=${key}`,
      { method: 'POST' },
    );
    expect(started.status).toBe(202);
    const { functionKey, subscriptionId, resourceGroupName, token } = credentials['azure-functions'];
    const greeted = await fetch(`${mounts['azure/apps/demo-app']}/api/HttpTrigger?code=${functionKey}`);
    expect(await greeted.text()).toBe('Hello, World!');
    const group = `${mounts['azure/management']}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroupName}`;
    const apps = await fetch(`${group}/providers/Microsoft.Web/sites?api-version=2025-05-01`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect((await apps.json()).value[0].name).toBe('demo-app');
    await stop();
  });

  it('prints base URLs and credentials for a person', async () => {
    const { out, stop } = await run(
      '--port=0',
      '--profile',
      'documented',
      '--time',
      'manual',
      '--root',
      'azure/apps/demo-app',
    );
    expect(out).toMatch(/listens on http:\/\/127\.0\.0\.1:\d+, with the demo world/);
    for (const part of ['demo-system-key', 'demo-function-key', 'demo-token', '/openstack/identity/v3', '/_mock'])
      expect(out).toContain(part);
    const url = /http:\S+:\d+/.exec(out)![0];
    expect((await (await fetch(`${url}/_mock/clock`)).json()).mode).toBe('manual');
    const headers = { 'x-functions-key': 'demo-system-key' };
    expect((await fetch(`${url}/runtime/webhooks/durabletask/instances`, { headers })).status).toBe(200);
    await stop();
  });

  it.each([
    [['--port', 'x'], '--port takes a whole number'],
    [['--profile', 'new'], '--profile: "new" is not one of observed, documented, extension-2024'],
    [['--profile', 'obsrved'], "Did you mean 'observed'?"],
    [['--time', 'skp'], "Did you mean 'skip'?"],
    [
      ['--prot', '1'],
      "--prot is not a flag of functionary-mock. Flags are --port, --host, --profile, --time, --seed, --root, --config, --json, --help, --version. Did you mean '--port'?",
    ],
    [['--sede=1'], "Did you mean '--seed'?"],
    [['--root', 'nothing'], '--root: "nothing" is not a mount. Mounts are azure/apps/{app}'],
  ])('exits with 2 for %j, and names the flag', async (argv, message) => {
    const { outcome, err, out } = await run(...argv);
    expect(outcome).toEqual({ exitCode: 2 });
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('exits with 1 when the port is in use, and says what to do', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const { port } = blocker.address() as AddressInfo;
    const { outcome, err } = await run('--port', String(port));
    expect(outcome).toEqual({ exitCode: 1 });
    expect(err).toBe(
      `Port ${port} is in use on 127.0.0.1: stop what listens there, or choose another with --port (0 takes a free one)\n`,
    );
    blocker.close();
  });

  it('takes options from JSON, and code from a module; without the demo world', async () => {
    const json = await run('--port', '0', '--json', '--config', await file('mock.json', '{"time":"skip","seed":7}'));
    const { url } = JSON.parse(json.out);
    expect((await (await fetch(`${url}/_mock/clock`)).json()).mode).toBe('skip');
    const headers = { 'x-auth-token': 'demo-token' };
    const listRuntimes = async (base: string) =>
      (await (await fetch(`${base}/openstack/function-engine/v1/runtimes`, { headers })).json()).runtimes;
    expect(await listRuntimes(url)).toEqual([]);
    await json.stop();

    const code = `export default (world) => { world.qinling.runtimes.put({ name: 'mine' }); };`;
    const module = await run('--port', '0', '--json', '--config', await file('prepare.mjs', code));
    expect(await listRuntimes(JSON.parse(module.out).url)).toMatchObject([{ name: 'mine' }]);
    await module.stop();
  });

  it.each([
    ['missing.json', undefined, 'cannot be loaded: ENOENT'],
    ['broken.json', '{', 'cannot be loaded: '],
    ['throws.mjs', 'throw new Error("oh no")', 'cannot be loaded: oh no'],
    ['empty.mjs', 'export const a = 1;', 'has no default export to use'],
    ['list.json', '[]', 'has no default export to use'],
    ['unknown.json', '{"tiem":"real"}', 'Option tiem is unknown'],
    ['wrong.json', '{"time":"fast"}', 'Option time: "fast" is not one of real, manual, skip'],
    ['root.json', '{"root":5}', 'Option root: 5 is not text'],
    ['hosts.json', '{"allowedHosts":"me"}', 'Option allowedHosts: "me" is not a list of names'],
    ['durable.json', '{"durable":{"protocol":5}}', 'Option durable.protocol: 5 is not 3 or 4'],
    [
      'durable-key.json',
      '{"durable":{"protcol":3}}',
      "Option durable.protcol is unknown: known are protocol, failureDetails, longTimers, overridableExistingInstanceStates. Did you mean 'protocol'?",
    ],
    ['async.mjs', 'export default async () => {};', 'the function cannot be async'],
    ['prepare.mjs', 'export default () => { throw new Error("not ready"); };', 'not ready'],
  ])('exits with 1 for the config %s, and names it', async (name, text, message) => {
    const path = text === undefined ? join(folder, name) : await file(`bad-${name}`, text);
    const { outcome, err } = await run('--port', '0', '--config', path);
    expect(outcome).toEqual({ exitCode: 1 });
    expect(err).toContain(path);
    expect(err).toContain(message);
  });

  it('prints help and version', async () => {
    expect((await run('--help')).out).toContain('--root MOUNT');
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
