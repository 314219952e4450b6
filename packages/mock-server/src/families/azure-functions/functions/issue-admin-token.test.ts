import { expect, it } from 'vitest';
import type { WorldServices } from '../../../family.js';
import { type AzureWorld, createAzureData, type SiteRecord } from '../state.js';
import { issueAdminToken } from './issue-admin-token.js';

it('forgets the tokens for hosts that are good no more, and no others', () => {
  const data = createAzureData();
  data.tokens.clear();
  let now = 0;
  let count = 0;
  const world = {
    runtime: { data },
    services: { now: () => now, hex: () => String(++count) } as unknown as WorldServices,
  } as AzureWorld;
  const site = { app: 'Demo-App', slot: 'staging' } as SiteRecord;
  data.tokens.set('of-entra', { value: 'of-entra', client_id: 'c', tenant_id: 't', scope: 's', expires_at: 1 });
  const first = issueAdminToken(world, site);
  expect(first).toMatchObject({ scope: 'host:demo-app-staging', expires_at: 300_000 });
  now = 299_999;
  issueAdminToken(world, site);
  expect([...data.tokens.keys()]).toEqual(['of-entra', 'mock.host-admin.1', 'mock.host-admin.2']);
  now = 300_000;
  issueAdminToken(world, site);
  expect([...data.tokens.keys()]).toEqual(['of-entra', 'mock.host-admin.2', 'mock.host-admin.3']);
});
