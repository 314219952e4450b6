import { expect } from 'vitest';
import { ask, hostKey, master, type ServiceCase, tellStatuses } from './service-case.js';

const key = master;
const zip = { body: Uint8Array.of(0x50, 0x4b, 3, 4), headers: { 'content-type': 'application/zip' } };
const secret = expect.stringMatching(/^[\w-]{54}==$/);

/** What the app's host and Kudu do that the page says nothing of, and what the mock does not do. */
export const hostCases: readonly ServiceCase[] = [
  {
    row: 'azure-stopped-app',
    act: (raw) =>
      tellStatuses(
        raw,
        ['POST @site/stop'],
        ['POST @app/api/Nothing'],
        ['GET @app/admin/host/ping'],
        ['GET @app/admin/host/status', { key }],
        ['GET @kudu/api/deployments'],
      ),
    expected: [200, 403, 403, 403, 200],
  },
  {
    row: 'azure-invocation-order',
    async act(raw) {
      const { azure } = raw.world;
      azure.http('Empty', () => undefined);
      azure.http('Throws', () => {
        throw new Error('out of paper');
      });
      azure.http('Off', () => 'ok');
      azure.apps.put({ appSettings: { 'AzureWebJobs.Off.Disabled': 'true' } });
      return tellStatuses(
        raw,
        ['POST @app/api/Nothing'],
        ['POST @app/api/Off'],
        ['POST @app/api/Off', { key: hostKey }],
        ['POST @app/api/Off', { key }],
        ['POST @app/api/Empty', { key }],
        ['POST @app/api/Throws', { key }],
      );
    },
    expected: [404, 401, 404, 200, 200, 500],
  },
  {
    row: 'azure-host-administrators',
    act: (raw) =>
      tellStatuses(
        raw,
        ['GET @app/admin/host/status'],
        ['GET @app/admin/host/status', { key: 'wrong' }],
        ['GET @app/admin/host/status', { key: 'demo-http-trigger-key' }],
        ['GET @app/admin/host/status', { key: hostKey }],
        ['GET @app/admin/host/status', { key: 'demo-system-key' }],
        ['GET @app/admin/nowhere', { key: hostKey }],
        ['GET @app/admin/host/status', { key }],
      ),
    expected: [401, 401, 401, 403, 403, 403, 200],
  },
  {
    row: 'azure-host-key-sets',
    async act(raw) {
      const list = async (set: string) => {
        const { json } = await ask(raw, `GET @app/admin/host/${set}`, { key });
        return json.keys.map(({ name }: { name: string }) => name);
      };
      const told = await tellStatuses(
        raw,
        ['GET @app/admin/host/systemkeys/_master', { key }],
        ['DELETE @app/admin/host/systemkeys/_master', { key }],
        ['PUT @app/admin/host/keys/new', { key, json: { name: 'new' } }],
        ['POST @app/admin/host/keys/new', { key }],
      );
      return [...told, await list('keys'), await list('functionkeys'), await list('systemkeys')];
    },
    expected: [200, 400, 400, 201, ['default', 'new'], ['default', 'new'], ['durabletask_extension']],
  },
  {
    row: 'azure-generated-keys',
    async act(raw) {
      await ask(raw, 'PUT @site/functions/HttpTrigger/keys/new', { json: { properties: {} } });
      await ask(raw, 'PUT @sites/new', { json: { location: 'West Europe' } });
      const { json } = await ask(raw, 'POST @site/functions/HttpTrigger/listkeys');
      const { masterKey, functionKeys, systemKeys } = raw.world.azure.keys('new');
      return [json.new, masterKey, functionKeys, systemKeys, raw.world.azure.keys().masterKey];
    },
    expected: [secret, secret, { default: secret }, { durabletask_extension: secret }, master],
  },
  {
    row: 'azure-run-by-hand',
    async act(raw) {
      const told = await tellStatuses(
        raw,
        ['POST @app/admin/functions/HttpTrigger', { key, json: {} }],
        ['POST @app/admin/functions/Nothing', { key, json: {} }],
        ['POST @app/admin/functions/HttpTrigger', { key, json: null }],
      );
      await raw.world.idle();
      return [...told, raw.world.azure.logs.list().at(-1)!.text];
    },
    expected: [202, 404, 400, expect.stringContaining('Failed')],
  },
  {
    row: 'azure-log-lines',
    async act(raw) {
      const { azure, clock } = raw.world;
      azure.logs.write('demo-app', { text: 'before' });
      azure.apps.put({ appSettings: { SCM_LOGSTREAM_TIMEOUT: '90' } });
      const stream = await raw.open('GET @kudu/api/logstream');
      await ask(raw, 'POST @app/api/HttpEcho', { key });
      await clock.advance('2m');
      return (await stream.text()).split('\r\n').map((line) => line.slice(line.search(/ {2}/)).trim());
    },
    expected: [
      expect.stringMatching(/^Welcome/),
      expect.stringMatching(/^\[Information\] {3}Executing 'Functions.HttpEcho'/),
      expect.stringMatching(/^\[Information\] {3}Executed 'Functions.HttpEcho' \(Succeeded/),
      'No new trace in the past 1 min(s).',
      'The log-streaming session has ended due to timeout 1 min(s).',
      '',
    ],
  },
  {
    row: 'azure-zip-deployments',
    async act(raw) {
      raw.world.progress.set('manual', { kind: 'deployment' });
      const { status, headers } = await raw.send('POST @kudu/api/zipdeploy?isAsync=true', zip);
      const told = await tellStatuses(
        raw,
        ['GET @kudu/api/deployments/latest'],
        ['POST @kudu/api/zipdeploy?isAsync=true', zip],
      );
      return [status, headers.get('retry-after'), headers.get('location')?.split('?')[0], ...told];
    },
    expected: [202, '5', 'https://demo-app.scm.azurewebsites.net/api/deployments/latest', 202, 409],
  },
  {
    row: 'azure-code-in-the-mock',
    async act(raw) {
      raw.world.azure.functions.put({ name: 'Bare', config: { bindings: [{ type: 'httpTrigger', direction: 'in' }] } });
      const { status, text } = await ask(raw, 'POST @app/api/Bare', { key });
      return [status, text];
    },
    expected: [500, expect.stringContaining("world.azure.http('Bare', handler")],
  },
  {
    row: 'azure-slow-log-readers',
    act: (raw) => tellStatuses(raw, ['GET @kudu/api/logstream/nowhere']),
    expected: [404],
  },
  {
    row: 'azure-route-templates',
    async act(raw) {
      return () => raw.world.azure.http('Mixed', () => 'ok', { route: 'a-{b}' });
    },
    expected: expect.toSatisfy((register: () => void) => {
      expect(register).toThrow('is partly a parameter');
      return true;
    }),
  },
  {
    row: 'azure-unserved-operations',
    act: (raw) =>
      tellStatuses(
        raw,
        ['GET @site/config/web'],
        ['POST @site/config/publishingcredentials/list'],
        ['POST @site/slots/staging/start'],
        ['POST @app/admin/host/drain', { key }],
      ),
    expected: [404, 404, 404, 405],
  },
];
