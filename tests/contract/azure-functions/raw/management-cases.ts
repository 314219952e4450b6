import { expect } from 'vitest';
import { ask, master, type ServiceCase, tellCodes, tellStatuses } from './service-case.js';

const location = 'West Europe';
const key = { properties: { value: 'v' } };

/** What management does that the page says nothing of. */
export const managementCases: readonly ServiceCase[] = [
  {
    row: 'azure-error-codes',
    act: (raw) =>
      tellCodes(
        raw,
        ['GET @arm/subscriptions/none/providers/Microsoft.Web/sites'],
        ['GET @sub/resourceGroups/none/providers/Microsoft.Web/sites'],
        ['GET @sites/none'],
        ['GET @sub/providers/Microsoft.Web/nothing'],
        ['GET @site/start'],
        ['GET @site', { token: null }],
        ['PUT @sites/new', { body: '{' }],
        ['PUT @sites/new', { json: {} }],
      ),
    expected: [
      '404 SubscriptionNotFound',
      '404 ResourceGroupNotFound',
      '404 ResourceNotFound',
      '404 InvalidResourceType',
      '405 HttpMethodNotAllowed',
      '401 AuthenticationFailed',
      '400 InvalidRequestContent',
      '400 LocationRequired',
    ],
  },
  {
    row: 'azure-known-api-versions',
    act: async (raw) => (await raw.send('GET @site?api-version=1999-01-01')).status,
    expected: 200,
  },
  {
    row: 'azure-stopped-app-keys',
    async act(raw) {
      await ask(raw, 'POST @site/stop');
      const { json } = await ask(raw, 'POST @site/host/default/listkeys');
      const told = await tellCodes(raw, ['GET @site/functions'], ['POST @site/config/appsettings/list']);
      return [json.Message ?? json.message, ...told];
    },
    expected: ['Encountered an error (Forbidden) from extensions API.', '200', '200'],
  },
  {
    row: 'azure-master-key',
    act: (raw) =>
      tellCodes(
        raw,
        ['PUT @site/host/default/masterKey/masterKey', { json: key }],
        ['PUT @site/host/default/systemKeys/_master', { json: key }],
        ['PUT @site/host/default/masterKey/other', { json: key }],
        ['DELETE @site/host/default/masterKey/master'],
      ),
    expected: ['200', '200', '400 BadRequest', '400 BadRequest'],
  },
  {
    row: 'azure-key-names',
    async act(raw) {
      const told = await tellCodes(
        raw,
        ['PUT @site/host/default/functionKeys/Mine', { json: key }],
        ['PUT @site/host/default/functionkeys/MINE', { json: key }],
        ['PUT @site/host/default/functionKeys/Mine', { json: { properties: { value: '' } } }],
        ['DELETE @site/host/default/functionKeys/none'],
      );
      return [Object.keys(raw.world.azure.keys().functionKeys), ...told];
    },
    expected: [['default', 'Mine'], '201', '200', '400 BadRequest', '404 NotFound'],
  },
  {
    row: 'azure-created-apps',
    async act(raw) {
      const body = {
        location,
        tags: { a: 'b' },
        properties: { siteConfig: { appSettings: [{ name: 'A', value: '1' }] } },
      };
      const told = await tellCodes(
        raw,
        ['PUT @sites/new', { json: body }],
        ['PUT @sites/new', { json: { location } }],
        ['PUT @sites/new', { json: { location: 'East US' } }],
      );
      const { tags, appSettings } = raw.world.azure.apps.get('new')!;
      const { json } = await ask(raw, 'GET @sites/new');
      return [...told, tags, Object.fromEntries(appSettings), json.properties.siteConfig];
    },
    expected: ['201', '200', '409 InvalidResourceLocation', null, { A: '1' }, null],
  },
  {
    row: 'azure-long-work',
    async act(raw) {
      raw.world.progress.set('manual', { kind: 'operation' });
      const { status, headers } = await raw.send('PUT @sites/new', { json: { location } });
      const [app] = await tellStatuses(raw, ['GET @sites/new']);
      const fn = await tellStatuses(
        raw,
        ['PUT @site/functions/New', { json: { properties: { config: { bindings: [] } } } }],
        ['GET @site/functions/New'],
      );
      const look = async () => (await raw.world.fetch(headers.get('location')!, { headers: bearer })).status;
      const before = await look();
      raw.world.azure.operations.fail(raw.world.azure.operations.list()[0]!.id, { code: 'A', message: 'b' });
      return [status, app, fn, before, await look()];
    },
    expected: [202, 200, [202, 404], 202, 409],
  },
  {
    row: 'azure-work-conflicts',
    async act(raw) {
      raw.world.azure.slots.put({ slot: 'staging' });
      raw.world.progress.set('manual', { kind: 'operation' });
      return tellStatuses(
        raw,
        ['POST @site/slotsswap', { json: { targetSlot: 'staging', preserveVnet: true } }],
        ['PATCH @site', { json: { properties: {} } }],
        ['DELETE @site/slots/staging'],
        ['POST @site/slotsswap', { json: { targetSlot: 'staging', preserveVnet: true } }],
      );
    },
    expected: [202, 409, 409, 409],
  },
  {
    row: 'azure-swapped-slots',
    async act(raw) {
      const { azure } = raw.world;
      azure.slots.put({ slot: 'staging', appSettings: { COLOUR: 'green' } });
      const before = azure.keys();
      await ask(raw, 'POST @site/slotsswap', { json: { targetSlot: 'staging', preserveVnet: true } });
      const { masterKey, functionKeys } = azure.keys();
      return [
        azure.apps.get()!.appSettings.get('COLOUR'),
        masterKey === before.masterKey,
        functionKeys.default === before.functionKeys.default,
        ...(await tellStatuses(raw, ['POST @app/api/HttpEcho', { key: master }])),
      ];
    },
    expected: ['green', true, true, 404],
  },
  {
    row: 'azure-restart-of-a-stopped-app',
    async act(raw) {
      const told = await tellStatuses(raw, ['POST @site/stop'], ['POST @site/restart']);
      return [...told, raw.world.azure.apps.get()?.state];
    },
    expected: [200, 200, 'Running'],
  },
  {
    row: 'azure-lists',
    async act(raw) {
      const { azure } = raw.world;
      for (const app of ['b-app', 'a-app']) azure.apps.put({ app });
      azure.slots.put({ slot: 'staging' });
      azure.pageSize(2);
      const first = await ask(raw, 'GET @sub/providers/Microsoft.Web/sites?includeSlots=true');
      const rest = await (await raw.world.fetch(first.json.nextLink, { headers: bearer })).json();
      const group = await ask(raw, 'GET @sites?includeSlots=true&$skipToken=b-app');
      return [first.json, rest, group.json].map(({ value }) => value.map(({ name }: { name: string }) => name));
    },
    expected: [['a-app', 'b-app'], ['demo-app'], ['demo-app', 'demo-app/staging']],
  },
  {
    row: 'azure-host-token',
    async act(raw) {
      const { json: token } = await ask(raw, 'GET @site/functions/admin/token');
      const headers = { authorization: `Bearer ${token}` };
      const [before] = await tellStatuses(raw, ['GET @app/admin/host/status', { headers }]);
      await raw.world.clock.advance('5m');
      return [token, before, ...(await tellStatuses(raw, ['GET @app/admin/host/status', { headers }]))];
    },
    expected: [expect.stringMatching(/^mock\.host-admin\./), 200, 401],
  },
  {
    row: 'azure-bearer-tokens',
    act: (raw) => tellStatuses(raw, ['GET @site', { token: 'any' }]),
    expected: [200],
  },
];

const bearer = { authorization: 'Bearer demo-token' };
