import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { createStaticCredential, type Exchange } from './official-client.js';
import { openSubscriptions, type Subscription } from './open-subscriptions.js';

const quick = { updateIntervalInMs: 1 };
const site = { location: 'West Europe', kind: 'functionapp' };

interface Refusal {
  readonly call: (subscription: Subscription) => PromiseLike<unknown>;
  readonly status: number;
  /** Undefined where the body is of the kind in which the package finds none. */
  readonly code: string | undefined;
  readonly says: RegExp;
}

const webAppsOf = ({ client }: Subscription) => client.webApps;

const refusals: Record<string, Refusal> = {
  'an app that is not there': {
    call: (to) => webAppsOf(to).get(to.group, 'nobody'),
    ...{ status: 404, code: 'ResourceNotFound', says: /nobody/ },
  },
  'a group that is not there': {
    call: (to) => webAppsOf(to).get('rg-nowhere', to.app),
    ...{ status: 404, code: 'ResourceGroupNotFound', says: /rg-nowhere/ },
  },
  'a list of a group that is not there': {
    call: (to) => collect(webAppsOf(to).listByResourceGroup('rg-nowhere')),
    // lists have words of their own in the package
    ...{ status: 404, code: 'ResourceGroupNotFound', says: /Pagination failed .* 404/ },
  },
  'a subscription that is not there': {
    call: ({ createClient, exchanges, group, app }) =>
      createClient({
        subscriptionId: '00000000-0000-0000-0000-00000000dead',
        onExchange: (exchange) => (exchanges as Exchange[]).push(exchange),
      }).webApps.get(group, app),
    ...{ status: 404, code: 'SubscriptionNotFound', says: /00000000-0000-0000-0000-00000000dead/ },
  },
  'starting an app that is not there': {
    call: (to) => webAppsOf(to).start(to.group, 'nobody'),
    ...{ status: 404, code: 'ResourceNotFound', says: /nobody/ },
  },
  'a function that is not there': {
    call: (to) => webAppsOf(to).getFunction(to.group, to.app, 'Nothing'),
    ...{ status: 404, code: undefined, says: /404/ },
  },
  'keys of a function that is not there': {
    call: (to) => webAppsOf(to).listFunctionKeys(to.group, to.app, 'Nothing'),
    ...{ status: 404, code: undefined, says: /404/ },
  },
  'a slot of an app that is not there': {
    call: (to) => webAppsOf(to).getSlot(to.group, 'nobody', 'staging'),
    ...{ status: 404, code: 'ResourceNotFound', says: /nobody/ },
  },
  'making an app in a group that is not there': {
    call: (to) => webAppsOf(to).createOrUpdate('rg-nowhere', 'new-app', site, quick),
    ...{ status: 404, code: 'ResourceGroupNotFound', says: /rg-nowhere/ },
  },
  'making an app without a place': {
    call: (to) => webAppsOf(to).createOrUpdate(to.group, 'new-app', {} as typeof site, quick),
    ...{ status: 400, code: 'LocationRequired', says: /location/i },
  },
  'keys of a stopped app': {
    call: async (to) => {
      await webAppsOf(to).stop(to.group, to.app);
      await webAppsOf(to).listFunctionKeys(to.group, to.app, 'HttpTrigger');
    },
    ...{ status: 400, code: undefined, says: /400/ },
  },
};

describe('@azure/arm-appservice 19 is told what is wrong', () => {
  const open = openSubscriptions();

  it.each(Object.entries(refusals))('%s', async (name, { call, status, code, says }) => {
    const subscription = open();
    if (name === 'making an app without a place') subscription.knowIssues({ createOrUpdateApp: 'location' });
    const error: any = await Promise.resolve(call(subscription)).then(
      () => expect.fail('it was not refused'),
      (reason) => reason,
    );
    // an error without an object for a body is a TypeError here
    expect(error).toMatchObject({ name: 'RestError', statusCode: status });
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    const { body } = subscription.exchanges.at(-1)!;
    if (code === undefined) {
      expect(body).toMatchObject({ Code: expect.any(String), Message: expect.any(String), Details: expect.any(Array) });
    } else {
      expect(body).toMatchObject({ error: { code, message: expect.any(String) } });
    }
    expect(error.response.headers.get('x-ms-request-id')).toMatch(/./);
  });

  it('a name that another group has taken', async () => {
    const { world, client, app } = open();
    world.azure.resourceGroups.put({ name: 'rg-other' });
    const making = client.webApps.createOrUpdate('rg-other', app, site, quick);
    await expect(Promise.resolve(making)).rejects.toMatchObject({ name: 'RestError', statusCode: 409 });
  });

  it('work on an app on which there is work', async () => {
    const { client, group, app, asked } = open({ progress: 'manual' });
    await client.webApps.createOrUpdate(group, app, site, quick).submitted();
    const again = client.webApps.createOrUpdate(group, app, site, quick);
    await expect(Promise.resolve(again)).rejects.toMatchObject({ name: 'RestError', statusCode: 409 });
    expect(asked()).toEqual(['createOrUpdateApp 202', 'createOrUpdateApp 409']);
  });

  it('a body that is larger than the mock takes', async () => {
    const { client, group, app } = open();
    const files = { 'index.js': 'x'.repeat(2 * 1024 * 1024) };
    const making = client.webApps.createFunction(group, app, 'Large', { config: {}, files }, quick);
    await expect(Promise.resolve(making)).rejects.toMatchObject({ name: 'RestError', statusCode: 413 });
  });

  it('deleting a function that is not there', async () => {
    const { client, group, app } = open();
    await expect(client.webApps.deleteFunction(group, app, 'Nothing')).rejects.toMatchObject({
      ...{ name: 'RestError', statusCode: 404 },
    });
  });

  it.each(['listSyncStatus', 'listSyncFunctionTriggers', 'getConfiguration'] as const)(
    '%s, which the mock does not serve',
    async (name) => {
      const { client, group, app, world, knowIssues } = open();
      knowIssues({ 'no operation': 'no operation has this path' });
      const error: any = await client.webApps[name](group, app).then(
        () => expect.fail('it was not refused'),
        (reason) => reason,
      );
      expect(error).toMatchObject({ name: 'RestError', statusCode: 404, code: 'InvalidResourceType' });
      expect(error.response.headers.get('x-ms-request-id')).toMatch(/./);
      expect(world.journal.entries()).toMatchObject([{ operationId: undefined, status: 404 }]);
    },
  );

  it('a slot of its own where only the app is served', async () => {
    const { client, group, app, world, knowIssues } = open();
    knowIssues({ 'no operation': 'no operation has this path' });
    world.azure.slots.put({ app, slot: 'staging' });
    await expect(client.webApps.startSlot(group, app, 'staging')).rejects.toMatchObject({
      ...{ name: 'RestError', statusCode: 404 },
    });
  });

  it('a token that Entra did not give, where the mock looks', async () => {
    const { client, group, app, createClient } = open({ azure: { auth: 'strict' } });
    const stranger = createClient({ credential: createStaticCredential('made-up') });
    await expect(stranger.webApps.get(group, app)).rejects.toMatchObject({
      ...{ name: 'RestError', statusCode: 401, code: 'InvalidAuthenticationToken' },
    });
    // the demo token is one that it gave
    await expect(client.webApps.get(group, app)).resolves.toMatchObject({ name: app });
  });

  it('no token at all', async () => {
    const { connection, world } = open();
    const { baseUrl, subscriptionId } = connection;
    const answer = await fetch(
      `${baseUrl}/subscriptions/${subscriptionId}/providers/Microsoft.Web/sites?api-version=2025-05-01`,
    );
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: { code: 'AuthenticationFailed', message: expect.any(String) } },
    ]);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer authorization_uri=/);
    expect(world.journal.entries()).toHaveLength(1);
  });

  it('a version of the API that Azure does not know, under strict', async () => {
    const { group, app, createClient } = open({ azure: { strict: true } });
    const client = createClient({ options: { apiVersion: '1999-01-01' } });
    await expect(client.webApps.get(group, app)).rejects.toMatchObject({ name: 'RestError', statusCode: 400 });
  });
});
