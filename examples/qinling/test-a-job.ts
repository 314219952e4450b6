/** A test of a job that runs every minute, in milliseconds: the mock server's clock is moved by hand. */
import { createMockServer } from '@functionary/mock-server';
import { Qinling } from '@functionary/qinling';
import { publish } from './publish.js';

export async function run(): Promise<string> {
  const world = createMockServer({ time: 'manual' }).world({ demo: true });
  const qinling = new Qinling(world.connect('qinling'));
  const function_id = await publish(qinling);
  let runs = 0;
  world.qinling.handler('hello_world.main', () => ++runs);
  const job = await qinling.jobs.create({ name: 'every-minute', function_id, pattern: '* * * * *', count: 5 });
  await world.clock.advance('3m');
  const after3 = runs;
  await world.clock.advance('1h');
  return `ran ${after3} times in 3 minutes, then ${runs} in all: ${(await qinling.jobs.get(job.id)).status}`;
}
