import { describe, expect, it } from 'vitest';
import { collect } from './collect.js';
import type { Exchange } from './official-client.js';
import { openSubscriptions } from './open-subscriptions.js';

const nameOf = (index: number) => `app-${String(index).padStart(3, '0')}`;

describe('@azure/arm-appservice 19 through pages', () => {
  const open = openSubscriptions();

  function openWithApps(count: number) {
    const subscription = open({ demo: false });
    const { world } = subscription;
    world.azure.resourceGroups.put({ name: 'rg-many' });
    for (let index = 0; index < count; index++) {
      world.azure.apps.put({ app: nameOf(index), resourceGroup: 'rg-many' });
    }
    return subscription;
  }

  it.each(['bearer', 'own'] as const)(
    'follows each link on the same origin, world and mount, authorized by the %s policy',
    async (authorization) => {
      const { createClient, connection, asked } = openWithApps(250);
      const exchanges: Exchange[] = [];
      const client = createClient({ authorization, onExchange: (exchange) => exchanges.push(exchange) });
      const names = (await collect(client.webApps.listByResourceGroup('rg-many'))).map(({ name }) => name!);
      expect(names).toHaveLength(250);
      expect(new Set(names).size).toBe(250);
      expect(exchanges.length).toBeGreaterThan(2);
      for (const { url } of exchanges) {
        expect(url.startsWith(`${connection.baseUrl}/subscriptions/`)).toBe(true);
        expect(new URL(url).searchParams.getAll('api-version')).toEqual(['2025-05-01']);
      }
      expect(new Set(asked())).toEqual(new Set(['listAppsByResourceGroup 200']));
    },
  );

  it('goes on from a page that it kept', async () => {
    const { client, createClient } = openWithApps(250);
    const [first] = await collect(client.webApps.list().byPage());
    const token = (first as { continuationToken?: string }).continuationToken;
    expect(token).toContain('skipToken');
    const rest = await collect(createClient().webApps.list().byPage({ continuationToken: token! }));
    const names = [...first!, ...rest.flat()].map(({ name }) => name);
    expect(new Set(names).size).toBe(250);
    expect(names).toHaveLength(250);
    expect((rest.at(-1) as { continuationToken?: string }).continuationToken).toBeUndefined();
  });

  it('is not led astray by an app that comes or goes between two pages', async () => {
    const { world, client } = openWithApps(250);
    const names: string[] = [];
    let pages = 0;
    for await (const page of client.webApps.list().byPage()) {
      names.push(...page.map(({ name }) => name!));
      if (++pages === 1) world.azure.apps.put({ app: 'a-new-first', resourceGroup: 'rg-many' });
    }
    expect(names.filter((name) => name.startsWith('app-'))).toHaveLength(250);
    expect(new Set(names).size).toBe(names.length);
  });

  it('pages functions and slots alike', async () => {
    const { world, client } = openWithApps(1);
    for (let index = 0; index < 120; index++) {
      world.azure.functions.put({ app: nameOf(0), name: `F${index}` });
      world.azure.slots.put({ app: nameOf(0), slot: `s${index}` });
    }
    const functions = await collect(client.webApps.listFunctions('rg-many', nameOf(0)));
    expect(new Set(functions.map(({ name }) => name)).size).toBe(120);
    const slots = await collect(client.webApps.listSlots('rg-many', nameOf(0)));
    expect(new Set(slots.map(({ name }) => name)).size).toBe(120);
  });

  it('gives an empty page for an empty group', async () => {
    const { client } = openWithApps(0);
    expect(await collect(client.webApps.listByResourceGroup('rg-many'))).toEqual([]);
  });
});
