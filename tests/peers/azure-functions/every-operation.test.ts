import { table } from '@functionary/azure-functions/operations';
import { expect, it } from 'vitest';
import { collect } from './collect.js';
import { openSubscriptions } from './open-subscriptions.js';

/** What only the page has: the official client knows nothing of it. */
const pageOnly = ['readFunctionKeys', 'regenerateFunctionKey', 'streamApplicationLogs'];
const management = table.servers.findIndex(({ mount }) => mount === 'azure/management');
const quick = { updateIntervalInMs: 1 };
const site = { location: 'West Europe', kind: 'functionapp' };

const open = openSubscriptions();

it('@azure/arm-appservice 19 is served every operation of management that it shares with the document', async () => {
  const subscription = open({ progress: { polls: 1 }, azure: { operationStyle: 'azure-async-operation' } });
  const { group, app, client, asked, knowIssues } = subscription;
  knowIssues({ setFunctionKey: 'body', setHostKey: 'body' });
  const { webApps } = client;
  const key = { name: 'ci', value: 'a-value' };
  await collect(webApps.list());
  await collect(webApps.listByResourceGroup(group));
  await webApps.createOrUpdate(group, 'new-app', site, quick);
  await webApps.get(group, 'new-app');
  await webApps.update(group, 'new-app', { httpsOnly: true });
  await webApps.stop(group, 'new-app');
  await webApps.start(group, 'new-app');
  await webApps.restart(group, 'new-app');
  await webApps.delete(group, 'new-app');
  await webApps.syncFunctionTriggers(group, app);
  await webApps.syncFunctions(group, app);
  await collect(webApps.listFunctions(group, app));
  await webApps.createFunction(group, app, 'New', { config: { bindings: [] } }, quick);
  await webApps.getFunction(group, app, 'New');
  await webApps.deleteFunction(group, app, 'New');
  await webApps.getFunctionsAdminToken(group, app);
  await webApps.listFunctionSecrets(group, app, 'HttpTrigger');
  await webApps.listFunctionKeys(group, app, 'HttpTrigger');
  await webApps.createOrUpdateFunctionSecret(group, app, 'HttpTrigger', 'ci', key);
  await webApps.deleteFunctionSecret(group, app, 'HttpTrigger', 'ci');
  await webApps.listHostKeys(group, app);
  await webApps.createOrUpdateHostSecret(group, app, 'functionKeys', 'ci', key);
  await webApps.deleteHostSecret(group, app, 'functionKeys', 'ci');
  await webApps.listApplicationSettings(group, app);
  await webApps.updateApplicationSettings(group, app, { properties: { A: '1' } });
  await webApps.createOrUpdateSlot(group, app, 'staging', site, quick);
  await webApps.createOrUpdateSlot(group, app, 'other', site, quick);
  await collect(webApps.listSlots(group, app));
  await webApps.getSlot(group, app, 'staging');
  await webApps.swapSlotWithProduction(group, app, { targetSlot: 'staging', preserveVnet: true }, quick);
  await webApps.swapSlot(group, app, 'staging', { targetSlot: 'other', preserveVnet: true }, quick);
  await webApps.deleteSlot(group, app, 'staging');

  const served = table.operations
    .filter(({ id, servers }) => (servers as readonly number[]).includes(management) && !pageOnly.includes(id))
    .map(({ id }) => id);
  expect([...new Set(asked().map((line) => line.split(' ')[0]))].sort()).toEqual(served.sort());
  expect(asked().filter((line) => !/ 20[0124]$/.test(line))).toEqual([]);
});
