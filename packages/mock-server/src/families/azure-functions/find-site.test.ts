import { describe, expect, it } from 'vitest';
import { askManagement, groupUrl, sitesUrl } from './testing/ask-management.js';
import { openApp } from './testing/open-app.js';

const other = sitesUrl.replace('000000000001', '000000000009');

describe('findSite', () => {
  it.each([
    [
      `${other}/demo-app`,
      'SubscriptionNotFound',
      "The subscription '00000000-0000-0000-0000-000000000009' could not be found.",
    ],
    [
      `${sitesUrl.replace('rg-test', 'rg-none')}/demo-app`,
      'ResourceGroupNotFound',
      "Resource group 'rg-none' could not be found.",
    ],
    [
      `${sitesUrl}/no-app`,
      'ResourceNotFound',
      "The Resource 'Microsoft.Web/sites/no-app' under resource group 'rg-test' was not found.",
    ],
    [
      `${sitesUrl}/demo-app/slots/none`,
      'ResourceNotFound',
      "The Resource 'Microsoft.Web/sites/demo-app/slots/none' under resource group 'rg-test' was not found.",
    ],
  ])('names what is not there first: %s', async (url, code, message) => {
    const { status, body } = await askManagement(openApp(), 'GET', url);
    expect([status, body]).toEqual([404, { error: { code, message } }]);
  });

  it('takes names in any case, and apps by their own group alone', async () => {
    const world = openApp();
    expect(
      (await askManagement(world, 'GET', `${sitesUrl.toUpperCase().replace('HTTPS', 'https')}/DEMO-APP`)).status,
    ).toBe(200);
    world.azure.resourceGroups.put({ name: 'rg-other' });
    expect(
      (
        await askManagement(
          world,
          'GET',
          `${groupUrl.replace('rg-test', 'rg-other')}/providers/Microsoft.Web/sites/demo-app`,
        )
      ).status,
    ).toBe(404);
  });

  it('does not take an app for a slot, nor a slot for an app', async () => {
    const world = openApp();
    world.azure.slots.put({ slot: 'staging' });
    world.azure.apps.put({ app: 'demo-app-green' });
    expect((await askManagement(world, 'GET', `${sitesUrl}/demo-app/slots/staging`)).status).toBe(200);
    expect((await askManagement(world, 'GET', `${sitesUrl}/demo-app-staging`)).status).toBe(404);
    expect((await askManagement(world, 'GET', `${sitesUrl}/demo-app/slots/green`)).status).toBe(404);
  });
});
