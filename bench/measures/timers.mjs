import { createMockServer } from '../../packages/mock-server/dist/index.js';
import { figures, median } from '../statistics.mjs';

export const title = '30 days of hourly timers: start, run until idle, one read (bound: 50 ms)';

const HOUR = 3_600_000;

export async function measure() {
  const times = [];
  for (let round = 0; round < 7; round++) {
    const world = createMockServer({ time: 'manual' }).world();
    world.durable.orchestrator('Monitor', function* ({ df }) {
      for (let hour = 0; hour < 720; hour++) yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + HOUR));
      return 'done';
    });
    const { fetch, baseUrl, systemKey } = world.connect('durable-functions');
    const base = `${baseUrl}/runtime/webhooks/durabletask`;
    const headers = { 'x-functions-key': systemKey };
    const begun = performance.now();
    await fetch(`${base}/orchestrators/Monitor/m`, { method: 'POST', headers });
    await world.clock.runUntilIdle();
    const status = await (await fetch(`${base}/instances/m`, { headers })).json();
    times.push(performance.now() - begun);
    if (status.output !== 'done') throw new Error(JSON.stringify(status));
  }
  return [{ 'first ms': figures(times[0]), 'median ms': figures(median(times)) }];
}
