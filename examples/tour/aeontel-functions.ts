import { AeontelFunctions, isApiError, listFaults } from '@functionary/aeontel-functions';
import type { World } from '@functionary/mock-server';
import { say } from './say.js';

/** Functions of the demo workspace, from lists both ways to one that is gone for good, over HTTP. */
export async function tourAeontelFunctions(world: World, origin: string): Promise<void> {
  say.title('aeontel-functions');
  const { functions } = new AeontelFunctions(world.connect('aeontel-functions', { origin }));

  const params = { orderBy: [{ name: 'asc' as const }], limit: 4 };
  const there: string[] = [];
  const cursors: (string | undefined)[] = [];
  let total = 0;
  for await (const page of functions.list(params).pages()) {
    there.push(...page.items.map(({ name }) => name));
    cursors.push(page.startCursor);
    total = page.total;
  }
  const back: string[] = [];
  const before = cursors.at(-1);
  for await (const { name } of functions.list({ ...params, before })) back.unshift(name);
  const isSame = back.join() === there.slice(0, back.length).join();
  say.did(
    `walked ${there.length} of ${total} functions in ${cursors.length} pages of at most 4, and ${back.length} back again: ${isSame ? 'the same rows' : 'other rows'}`,
  );

  const isCustom = { source: 'custom', workspace: { name: 'Demo' } } as const;
  const unlike = { ...isCustom, description: { notLike: '%rank%' } };
  const strict = await functions.list({ filter: unlike }).total();
  const withNull = await functions
    .list({ filter: { ...isCustom, OR: [{ description: { notLike: '%rank%' } }, { description: null }] } })
    .total();
  say.did(
    `found ${strict} whose description is not like '%rank%', and ${withNull} with those that have none: null is unlike nothing`,
  );

  const vague = functions.list({ filter: { OR: [{ name: 'echo' }, { createdAt: { gte: 'yesterday' } }] } });
  const faults = await vague.total().then(() => [], listFaults);
  say.did(`asked for what is newer than 'yesterday': ${faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)}`);

  world.aeontel.handler('extract-invoice', ({ text }) => {
    const amount = /EUR (\d+)/.exec(text)?.[1];
    if (amount === undefined) throw new Error('there is no amount in it');
    return { amount: Number(amount) };
  });
  const id = 'fun_extract-invoice';
  const found = await functions.invoke(id, { text: 'Please pay EUR 42' });
  const failed = await functions.invoke(id, { text: 'Dear Sir' });
  say.did(`invoked extract-invoice on two texts: ${JSON.stringify(found.result)}, and then: ${failed.error}`);

  await functions.delete(id);
  const refused = await functions.invoke(id).catch((error: unknown) => isApiError(error) && error.code);
  await functions.restore(id);
  const again = await functions.invoke(id, { text: 'EUR 7' });
  say.did(`deleted it (${refused}), restored it, and invoked it again: ${JSON.stringify(again.result)}`);

  await functions.delete(id);
  const { retentionTier } = await functions.get(id);
  const days = { short: 7, medium: 30, long: 90 }[String(retentionTier)];
  await world.clock.advance(`${days}d`);
  const gone = await functions.restore(id).catch((error: unknown) => isApiError(error) && error.name);
  say.did(`deleted it once more, kept for ${days} days; after them, restoring it is a ${gone}`);
}
