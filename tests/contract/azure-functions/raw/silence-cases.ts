import { expect } from 'vitest';
import { ask, hostKey, master, type ServiceCase, tellCodes, tellStatuses } from './service-case.js';

const location = 'West Europe';

/** Where the page says nothing, or nothing clear. */
export const silenceCases: readonly ServiceCase[] = [
  {
    row: 'azure-token-or-key',
    act: (raw) =>
      tellStatuses(
        raw,
        ['GET @site', { token: null, key: master }],
        ['GET @kudu/api/deployments', { token: null, key: master }],
        ['GET @kudu/api/deployments', { token: null, headers: { authorization: 'Basic JGE6Yg==' } }],
        ['POST @app/api/HttpEcho', { headers: { authorization: 'Bearer demo-token' } }],
      ),
    expected: [401, 401, 200, 401],
  },
  {
    row: 'azure-unlisted-statuses',
    async act(raw) {
      raw.world.progress.set('manual', { kind: 'operation' });
      return tellStatuses(
        raw,
        ['PUT @sites/other', { json: { location } }],
        ['PUT @sites/other', { json: { location } }],
        ['DELETE @site/functions/HttpEcho'],
        ['GET @site/stop'],
      );
    },
    expected: [202, 409, 204, 405],
  },
  {
    row: 'azure-methods-and-types',
    act: (raw) =>
      tellStatuses(
        raw,
        ['PATCH @site', { json: { properties: {} } }],
        ['POST @app/api/HttpEcho', { key: master, body: 'text', headers: { 'content-type': 'text/plain' } }],
      ),
    expected: [200, 200],
  },
  {
    row: 'azure-unlisted-operations',
    act: (raw) =>
      tellStatuses(
        raw,
        ['GET @sub/providers/Microsoft.Web/sites'],
        ['GET @site/functions'],
        ['POST @site/host/default/listkeys'],
        ['POST @site/config/appsettings/list'],
        ['GET @site/slots'],
        ['GET @kudu/api/deployments'],
        ['GET @app/admin/host/status', { key: master }],
      ),
    expected: [200, 200, 200, 200, 200, 200, 200],
  },
  {
    row: 'azure-app-body',
    act: async (raw) => Object.keys((await ask(raw, 'GET @site')).json),
    expected: expect.arrayContaining(['id', 'name', 'type', 'location', 'kind', 'properties']),
  },
  {
    row: 'azure-start-and-stop',
    async act(raw) {
      const told = [];
      for (const verb of ['stop', 'start', 'restart']) {
        const { status, text } = await ask(raw, `POST @site/${verb}`);
        told.push([status, text, raw.world.azure.apps.get()?.state]);
      }
      return told;
    },
    expected: [
      [200, '', 'Stopped'],
      [200, '', 'Running'],
      [200, '', 'Running'],
    ],
  },
  {
    row: 'azure-listkeys-body',
    act: async (raw) => [
      (await ask(raw, 'POST @site/functions/HttpTrigger/listkeys')).json,
      (await ask(raw, 'GET @site/functions/HttpTrigger/listkeys')).json,
    ],
    expected: [{ default: 'demo-http-trigger-key' }, { default: 'demo-http-trigger-key' }],
  },
  {
    row: 'azure-regenerated-key',
    async act(raw) {
      const line = 'POST @site/functions/HttpTrigger/regeneratekeys';
      const { json } = await ask(raw, `${line}?keyName=default`);
      return [json, ...(await tellCodes(raw, [line], [`${line}?keyName=none`]))];
    },
    expected: [
      expect.objectContaining({ properties: { name: 'default', value: expect.stringMatching(/^.{54}==$/) } }),
      '400 BadRequest',
      '404 NotFound',
    ],
  },
  {
    row: 'azure-key-writing',
    async act(raw) {
      const line = 'PUT @site/functions/HttpTrigger/keys/mine';
      const { json } = await ask(raw, line, { json: { properties: { name: 'other', value: 'v1' } } });
      const bare = await ask(raw, line, { json: { name: 'mine', value: 'v2' } });
      return [
        json.properties,
        bare.json.properties,
        raw.issues().length > 0,
        ...(await tellCodes(raw, [line, { json: {} }])),
      ];
    },
    expected: [{ name: 'mine', value: 'v1' }, { name: 'mine', value: 'v2' }, true, '400 BadRequest'],
  },
  {
    row: 'azure-invocation-methods',
    async act(raw) {
      raw.world.azure.http('Two', ({ method }) => method, { methods: ['GET', 'put'] });
      raw.world.azure.http('All', ({ method }) => method);
      const key = master;
      return tellStatuses(
        raw,
        ['GET @app/api/Two', { key }],
        ['PUT @app/api/Two', { key }],
        ['POST @app/api/Two', { key }],
        ['PATCH @app/api/All', { key }],
      );
    },
    expected: [200, 200, 404, 200],
  },
  {
    row: 'azure-invocation-routes',
    async act(raw) {
      raw.world.azure.http('Orders', () => 'ok', { route: 'orders/{id:int}' });
      const key = master;
      return tellStatuses(
        raw,
        ['POST @app/api/orders/7', { key }],
        ['POST @app/api/orders/x', { key }],
        ['POST @app/api/Orders', { key }],
        ['POST @app/orders/7', { key }],
      );
    },
    expected: [200, 404, 404, 404],
  },
  {
    row: 'azure-key-in-query',
    act: (raw) =>
      tellStatuses(
        raw,
        [`POST @app/api/HttpEcho?code=${hostKey}`],
        [`POST @app/api/HttpEcho?code=${hostKey}`, { key: 'wrong' }],
        [`GET @app/admin/host/status?code=${master}`],
      ),
    expected: [200, 401, 200],
  },
  {
    row: 'azure-key-levels',
    async act(raw) {
      raw.world.azure.http('Admin', () => 'ok', { authLevel: 'admin' });
      return tellStatuses(
        raw,
        ['POST @app/api/HttpTrigger', { key: 'demo-http-trigger-key' }],
        ['POST @app/api/HttpEcho', { key: 'demo-http-trigger-key' }],
        ['POST @app/api/HttpEcho', { key: hostKey }],
        ['POST @app/api/HttpEcho', { key: master }],
        ['POST @app/api/HttpEcho', { key: 'demo-system-key' }],
        ['POST @app/api/Admin', { key: hostKey }],
        ['POST @app/api/Admin', { key: master }],
      );
    },
    expected: [200, 401, 200, 200, 401, 401, 200],
  },
  {
    row: 'azure-log-stream-form',
    async act(raw) {
      const path = '@site/hostruntime/runtime/web/logs/applications/any/logStream';
      const streams = [await raw.open(`GET ${path}`), await raw.open('GET @kudu/api/logstream')];
      raw.world.azure.logs.write('demo-app', { text: 'one' });
      raw.world.azure.logs.end();
      const texts = await Promise.all(streams.map((stream) => stream.text()));
      return [streams.map(({ headers }) => headers.get('content-type')), texts[0] === texts[1], texts[0]];
    },
    expected: [
      ['text/plain; charset=utf-8', 'text/plain; charset=utf-8'],
      true,
      expect.stringMatching(/^2026-01-15T12:00:00 {2}Welcome.*\r\n.*\[Information\] {3}one\r\n.*reconnect/),
    ],
  },
  {
    row: 'azure-rate-limits',
    async act(raw) {
      const left = [];
      for (const line of ['GET @site', 'POST @site/start', 'DELETE @site/functions/HttpEcho']) {
        const { headers } = await ask(raw, line);
        left.push([...headers].filter(([name]) => name.startsWith('x-ms-ratelimit')));
      }
      return left;
    },
    expected: [
      [['x-ms-ratelimit-remaining-subscription-reads', '249']],
      [['x-ms-ratelimit-remaining-subscription-writes', '199']],
      [['x-ms-ratelimit-remaining-subscription-deletes', '199']],
    ],
  },
  {
    row: 'azure-entra-errors',
    async act(raw) {
      const { status, json } = await raw.send('POST @login/contoso/oauth2/v2.0/token', { token: null });
      return [status, Object.keys(json).slice(0, 3)];
    },
    expected: [400, ['error', 'error_description', 'error_codes']],
  },
];
