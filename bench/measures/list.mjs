import { createMockServer } from '../../packages/mock-server/dist/index.js';
import { figures, median } from '../statistics.mjs';

export const title = 'A page of 100 instances among 1,000,000 against the same among 1,000 (bound: 2)';

function fill(count) {
  const world = createMockServer({ time: 'manual' }).world();
  for (let i = 0; i < count; i++) {
    world.durable.instances.put({
      instanceId: `i${String(i).padStart(7, '0')}`,
      name: 'Filler',
      runtimeStatus: 'Completed',
    });
  }
  return world.connect('durable-functions');
}

async function timePages({ fetch, baseUrl, systemKey }, query) {
  const times = [];
  for (let round = 0; round < 60; round++) {
    const begun = performance.now();
    const answer = await fetch(`${baseUrl}/runtime/webhooks/durabletask/instances?${query}`, {
      headers: { 'x-functions-key': systemKey },
    });
    await answer.arrayBuffer();
    if (round >= 10) times.push(performance.now() - begun);
  }
  return median(times);
}

export async function measure() {
  const [small, large] = [fill(1_000), fill(1_000_000)];
  const rows = [];
  for (const query of ['top=100', 'top=100&instanceIdPrefix=i0000', 'runtimeStatus=Failed']) {
    const [few, many] = [await timePages(small, query), await timePages(large, query)];
    rows.push({ query, '1,000 (ms)': figures(few), '1,000,000 (ms)': figures(many), ratio: figures(many / few) });
  }
  return rows;
}
