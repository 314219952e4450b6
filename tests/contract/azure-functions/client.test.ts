import { createClient } from '@functionary/azure-functions/client';
import { expect, test } from 'vitest';
import { openAzure } from './open-azure.js';
import { throughEachService } from './services.js';
import { emptyZip } from './zip.js';

throughEachService((service) => {
  /** Plain clients of the four services. */
  function open() {
    const opened = openAzure(service);
    const { client, management, app, kudu } = opened.options;
    return {
      ...opened,
      management: createClient({ ...client, baseUrl: management.baseUrl!, credential: management.credential }),
      host: createClient({ ...client, baseUrl: app.baseUrl, functionKey: opened.connection.masterKey }),
      kudu: createClient({ ...client, baseUrl: kudu.baseUrl, credential: opened.connection.token }),
      entra: createClient({ ...client, baseUrl: opened.connection.loginUrl }),
    };
  }

  test('the paths of management are called as they are written', async () => {
    const { management, connection, world } = open();
    const { subscriptionId, resourceGroupName, functionAppName } = connection;
    const path = { subscriptionId, resourceGroupName, functionAppName };
    const { data, response } = await management.GET(
      '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}',
      { params: { path, query: { 'api-version': '2025-05-01' } } },
    );
    expect([data?.name, response.status]).toEqual(['demo-app', 200]);
    const { error, response: refused } = await management.GET(
      '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}',
      { params: { path: { ...path, functionName: 'Nothing' }, query: { 'api-version': '2025-05-01' } } },
    );
    expect([refused.status, JSON.stringify(error)]).toEqual([404, expect.stringContaining('Nothing')]);
    expect(world.journal.entries().map(({ operationId }) => operationId)).toEqual(['getApp', 'getFunction']);
  });

  test('so are those of the host and of Kudu', async () => {
    const { host, kudu } = open();
    expect((await host.GET('/admin/host/status')).data).toMatchObject({ id: 'demo-app', state: 'Running' });
    const keys = await host.GET('/admin/host/{keySet}', { params: { path: { keySet: 'systemkeys' } } });
    expect(keys.data?.keys).toEqual([{ name: 'durabletask_extension', value: 'demo-system-key' }]);
    const sent = await kudu.POST('/api/zipdeploy', {
      params: { query: { isAsync: true } },
      headers: { 'content-type': 'application/zip' },
      body: emptyZip as never,
      bodySerializer: (body) => body as never,
    });
    expect(sent.response.status).toBe(202);
    expect((await kudu.GET('/api/deployments')).data).toMatchObject([{ status: 4 }]);
  });

  test("so are those of Entra, by nobody's token", async () => {
    const { entra, connection, watch } = open();
    const { tenantId, clientId, clientSecret } = connection;
    const { data } = await entra.POST('/{tenantId}/oauth2/v2.0/token', {
      params: { path: { tenantId } },
      body: {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'https://management.azure.com/.default',
      },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    watch.add(data?.access_token);
    expect(data).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    const found = await entra.GET('/{tenantId}/v2.0/.well-known/openid-configuration', {
      params: { path: { tenantId } },
    });
    expect(found.data?.token_endpoint).toBe(`${connection.loginUrl}/${tenantId}/oauth2/v2.0/token`);
  });
});
