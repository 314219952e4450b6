import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import { openSubscriptions, strictnesses } from './open-subscriptions.js';

describe.each(strictnesses)('@azure/arm-appservice 19 with slots, $azure', ({ azure }) => {
  const open = openSubscriptions({ azure });

  it('creates, lists, gets and deletes a slot', async () => {
    const { group, app, client, asked } = open();
    const { webApps } = client;
    const made = await webApps.createOrUpdateSlot(group, app, 'staging', { location: 'West Europe' });
    expect(made).toMatchObject({
      ...{ name: 'demo-app/staging', type: 'Microsoft.Web/sites/slots', state: 'Running' },
      defaultHostName: 'demo-app-staging.azurewebsites.net',
    });
    expect((await collect(webApps.listSlots(group, app))).map(({ name }) => name)).toEqual(['demo-app/staging']);
    expect(await webApps.getSlot(group, app, 'staging')).toMatchObject({ name: 'demo-app/staging' });
    await webApps.deleteSlot(group, app, 'staging');
    await expect(webApps.getSlot(group, app, 'staging')).rejects.toMatchObject({
      ...{ name: 'RestError', statusCode: 404, code: 'ResourceNotFound' },
    });
    expect(asked()).toEqual([
      expect.stringMatching(/^createOrUpdateSlot 20[01]$/),
      ...['listSlots 200', 'getSlot 200', 'deleteSlot 200', 'getSlot 404'],
    ]);
  });

  it.each(['with production', 'with production, from the slot', 'with another'] as const)('swaps %s', async (way) => {
    const { world, connection, group, app, client } = open();
    const { webApps } = client;
    const hostOf = { production: app, staging: `${app}-staging`, other: `${app}-other` };
    for (const slot of ['staging', 'other']) world.azure.slots.put({ app, slot });
    for (const [slot, site] of Object.entries(hostOf)) {
      const place = slot === 'production' ? { app } : { app, slot };
      world.azure.http('Where', () => new Response(site), { ...place, authLevel: 'anonymous' });
    }
    const ask = async (site: string) =>
      (await fetch(`${connection.appUrl.replace(/demo-app$/, site)}/api/Where`)).text();
    if (way === 'with production') {
      await webApps.swapSlotWithProduction(group, app, { targetSlot: 'staging', preserveVnet: true });
      expect([await ask(hostOf.production), await ask(hostOf.staging)]).toEqual([hostOf.staging, hostOf.production]);
      expect((await webApps.get(group, app)).slotSwapStatus).toMatchObject({
        sourceSlotName: expect.any(String),
        destinationSlotName: expect.any(String),
      });
      return;
    }
    const targetSlot = way === 'with another' ? 'other' : 'production';
    await webApps.swapSlot(group, app, 'staging', { targetSlot, preserveVnet: false });
    expect([await ask(hostOf[targetSlot]), await ask(hostOf.staging)]).toEqual([hostOf.staging, hostOf[targetSlot]]);
  });

  it('is told that a slot to swap with is not there', async () => {
    const { group, app, client } = open();
    await expect(
      client.webApps.swapSlotWithProduction(group, app, { targetSlot: 'nowhere', preserveVnet: true }),
    ).rejects.toMatchObject({ name: 'RestError', statusCode: 404 });
  });
});
