import { type Clock, DurableFunctions, isApiError } from '@functionary/durable-functions';
import { say } from './say.js';

/** Orchestrations and entities of the demo app, over HTTP. */
export async function tourDurableFunctions({ baseUrl, clock }: { baseUrl: string; clock: Clock }): Promise<void> {
  say.title('durable-functions');
  const durable = new DurableFunctions({ baseUrl, clock, systemKey: 'demo-system-key' });

  const restart = await durable.start('RestartVMs', { resourceGroup: 'myRG' });
  const seen: string[] = [];
  for await (const status of restart.watch({}, { intervalMs: 1_000 })) {
    const text = JSON.stringify(status.customStatus);
    if (status.customStatus !== null && seen.at(-1) !== text) seen.push(text);
  }
  say.did(`started RestartVMs and watched its custom status: ${seen.join(' → ')}`);

  const approval = await durable.start('WaitForApproval');
  await approval.raiseEvent('approval', { by: 'tour' });
  say.did(`raised the event that WaitForApproval waits for; it gave ${JSON.stringify(await approval.result())}`);

  for (let city = 0; city < 5; city++) await (await durable.start('HelloSequence')).result();
  let pages = 0;
  let instances = 0;
  for await (const page of durable.instances.list({ top: 3 }).pages()) {
    pages++;
    instances += page.items.length;
  }
  say.did(`listed ${instances} instances in ${pages} pages of at most three`);

  const failing = await durable.start('AlwaysFails');
  const failure = await failing.result().catch((error: Error) => error.message.split('\n')[0]);
  await failing.rewind('the tour tries again');
  await failing.result().catch(() => undefined);
  const { historyEvents = [] } = await failing.status({ showHistory: true });
  say.did(`AlwaysFails failed (${failure}); rewound, it failed again, in ${historyEvents.length} history events`);

  const { instancesDeleted } = await durable.instances.purge({
    createdTimeFrom: '2000-01-01T00:00:00Z',
    runtimeStatus: ['Failed', 'Completed'],
  });
  const gone = await failing.status().catch((error: unknown) => isApiError(error) && error.name);
  say.did(`purged ${instancesDeleted} finished instances; asking for one now is a ${gone}`);

  await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });
  await durable.entities.signal('Counter', 'steps', 37, { op: 'add' });
  say.did(
    `signalled the entity Counter twice; its state is ${await durable.entities.read<number>('Counter', 'steps')}`,
  );
}
