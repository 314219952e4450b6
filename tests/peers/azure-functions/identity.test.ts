import { ClientSecretCredential } from '@azure/identity';
import { AzureFunctions } from '@functionary/azure-functions';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { sendByHttp } from './official-client.js';
import { openSubscriptions, type Subscription } from './open-subscriptions.js';

const client = {
  client_id: '00000000-0000-0000-0000-0000000000c1',
  tenant_id: '00000000-0000-0000-0000-0000000000d1',
  secret: 'the-clients-secret',
};

/**
 * The package's credential, pointed at the mock's login: the package wants https and is shown it, and does without the
 * list of known clouds, which is at another host.
 */
function createCredential(
  { connection }: Subscription,
  given: { tenantId?: string; clientId?: string; secret?: string } = {},
) {
  const { tenantId = client.tenant_id, clientId = client.client_id, secret = client.secret } = given;
  return new ClientSecretCredential(tenantId, clientId, secret, {
    authorityHost: connection.loginUrl.replace(/^http:/, 'https:'),
    disableInstanceDiscovery: true,
    additionalPolicies: [{ policy: sendByHttp, position: 'perRetry' }],
  });
}

const scope = 'https://management.azure.com/.default';

describe('@azure/identity 4 with the mock for Entra', () => {
  const open = openSubscriptions();

  function openWithClient(): Subscription {
    const subscription = open({ azure: { auth: 'strict' } });
    // the package says its id for the request in the query too
    subscription.knowIssues({ issueToken: "query 'client-request-id' is not in the document" });
    subscription.world.azure.clients.put(client);
    return subscription;
  }

  it('finds the endpoint, trades the secret for a token and keeps it', async () => {
    const subscription = openWithClient();
    const credential = createCredential(subscription);
    const token = await credential.getToken(scope);
    expect(token.token).toMatch(/./);
    expect(token.expiresOnTimestamp).toBeGreaterThan(Date.now());
    expect((await credential.getToken(scope)).token).toBe(token.token);
    expect(subscription.asked()).toEqual(['getOpenIdConfiguration 200', 'issueToken 200']);
    const journal = JSON.stringify(subscription.world.journal.entries());
    expect(journal).not.toContain(client.secret);
    expect(journal).not.toContain(token.token);
  });

  it('hands on why it got none', async () => {
    const subscription = openWithClient();
    await expect(createCredential(subscription, { secret: 'wrong' }).getToken(scope)).rejects.toThrow(
      /invalid_client.*AADSTS7000215/s,
    );
    expect(subscription.asked()).toEqual(['getOpenIdConfiguration 200', 'issueToken 401']);
  });

  it('hands on that there is no such client', async () => {
    const subscription = openWithClient();
    const credential = createCredential(subscription, { clientId: 'no-such-client' });
    await expect(credential.getToken(scope)).rejects.toThrow(/AADSTS700016/);
    expect(subscription.asked()).toEqual(['getOpenIdConfiguration 200', 'issueToken 400']);
  });

  it('finds no endpoint of a tenant that is not there', async () => {
    const subscription = open();
    const credential = createCredential(subscription, { tenantId: '00000000-0000-0000-0000-00000000dead' });
    await expect(credential.getToken(scope)).rejects.toThrow(/endpoints_resolution_error/);
    expect(subscription.asked()).toEqual(['getOpenIdConfiguration 400']);
  });

  it('authorizes the official management client', async () => {
    const subscription = openWithClient();
    const { group, app, createClient, asked } = subscription;
    const { webApps } = createClient({ credential: createCredential(subscription) });
    expect(await webApps.get(group, app)).toMatchObject({ name: app });
    expect(await collect(webApps.listFunctions(group, app))).toHaveLength(2);
    expect(asked()).toEqual(['getOpenIdConfiguration 200', 'issueToken 200', 'getApp 200', 'listFunctions 200']);
  });

  it('authorizes our own client as it is', async () => {
    const subscription = openWithClient();
    const { connection, group, app, asked } = subscription;
    const { baseUrl, fetch, clock, subscriptionId } = connection;
    const azure = new AzureFunctions({
      ...{ baseUrl, fetch, clock, subscriptionId },
      credential: createCredential(subscription),
    });
    expect(await azure.app(group, app).get()).toMatchObject({ name: app, properties: { state: 'Running' } });
    expect(await azure.app(group, app).hostKeys.list()).toMatchObject({ masterKey: connection.masterKey });
    expect(asked()).toEqual(['getOpenIdConfiguration 200', 'issueToken 200', 'getApp 200', 'listHostKeys 200']);
  });

  it('fails our own client with the words of Entra', async () => {
    const subscription = openWithClient();
    const { connection, group, app } = subscription;
    const { baseUrl, fetch, subscriptionId } = connection;
    const credential = createCredential(subscription, { secret: 'wrong' });
    const azure = new AzureFunctions({ baseUrl, fetch, subscriptionId, credential });
    await expect(azure.app(group, app).get()).rejects.toThrow(/AADSTS7000215/);
    expect(subscription.asked()).not.toContain('getApp 200');
  });
});
