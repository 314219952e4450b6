/** A test of one's own code that deletes what nobody uses, without the service: the mock server plays it, months in a moment. */
import { AeontelFunctions } from '@functionary/aeontel-functions';
import { createMockServer } from '@functionary/mock-server';

const day = 24 * 3_600_000;

/** What is tested: deletes what has not been touched for ninety days and does not pass its own check. */
async function cleanUp({ functions }: AeontelFunctions, now: number): Promise<string[]> {
  const deleted: string[] = [];
  const stale = functions.list({ filter: { updatedAt: { lt: new Date(now - 90 * day).toISOString() } } });
  for await (const { id, name } of stale) {
    const check = await functions.invoke(id, { dryRun: true });
    if (check.ok) continue;
    await functions.delete(id); // a cursor is a place: the walk goes on from it
    deleted.push(`${name} (${check.error})`);
  }
  return deleted;
}

export async function run(): Promise<string> {
  const world = createMockServer().world({ time: 'manual' });
  world.aeontel.functions.put({ name: 'in-use' });
  world.aeontel.functions.put({ name: 'left-behind' });
  world.aeontel.handler('left-behind', () => {
    throw new Error('its source is gone');
  });

  const aeontel = new AeontelFunctions(world.connect('aeontel-functions'));
  const tooEarly = await cleanUp(aeontel, world.clock.now());
  await world.clock.advance('91d');
  const deleted = await cleanUp(aeontel, world.clock.now());
  const kept = await aeontel.functions.list({ include_deleted: 'only' }).total();
  await world.clock.advance('30d'); // the workspace keeps deleted functions for a month
  const left = await aeontel.functions.list({ include_deleted: 'only' }).total();
  return `${tooEarly.length} at first, then ${deleted.join(', ')}; ${kept} could be restored for a month, then ${left}`;
}
