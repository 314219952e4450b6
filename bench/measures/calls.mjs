import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { STATUS } from '../servers.mjs';
import { figures, median } from '../statistics.mjs';

const require = createRequire(new URL('../../tests/package.json', import.meta.url));
const { DurableFunctions } = require('@functionary/durable-functions');

export const title = 'Sequential calls, everything on, against bare fetch (bound: 0.90)';

const SLICE = 100;
const ROUNDS = 40;

export async function measure() {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(STATUS);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const durable = new DurableFunctions({ baseUrl, systemKey: 'k' });
  const clients = {
    fetch: () =>
      fetch(`${baseUrl}/runtime/webhooks/durabletask/instances/bench`, { headers: { 'x-functions-key': 'k' } }).then(
        (answer) => answer.json(),
      ),
    'bare fetch again (noise)': () => fetch(`${baseUrl}/instances/bench`).then((answer) => answer.json()),
    '@functionary/durable-functions': () => durable.instance('bench').status(),
  };
  const times = new Map(Object.keys(clients).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(clients)) {
      const begun = performance.now();
      for (let i = 0; i < SLICE; i++) await call();
      if (round >= 5) times.get(name).push((performance.now() - begun) / SLICE);
    }
  }
  server.close();
  server.closeAllConnections();
  const bare = median(times.get('fetch'));
  return [...times].map(([client, values]) => ({
    client,
    'µs a call (median)': Math.round(median(values) * 1000),
    ratio: figures(bare / median(values)),
  }));
}
