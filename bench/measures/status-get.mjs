import autocannon from 'autocannon';
import { startServer } from '../servers.mjs';
import { figures, median } from '../statistics.mjs';

export const title =
  'GET of one status over a socket: the mock (routed, run, answer validated) against bare node:http and Prism';

const ROUNDS = 5;

/** Every server lives through the whole run; windows take turns, so that a slow minute hits all of them. */
export async function measure() {
  const servers = [];
  for (const kind of ['node:http', 'mock', 'prism']) servers.push({ ...(await startServer(kind)), rates: [] });
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of servers) {
        const { requests, non2xx } = await autocannon({ url: server.url, connections: 16, duration: 2 });
        if (non2xx > 0) throw new Error(`${server.kind}: ${non2xx} answers were not 2xx`);
        server.rates.push(requests.average);
      }
    }
  } finally {
    for (const server of servers) server.stop();
  }
  const [bare, , prism] = servers;
  return servers.map(({ kind, rates }) => ({
    server: kind,
    'requests/s (median)': Math.round(median(rates)),
    'ratio to node:http': figures(median(rates) / median(bare.rates)),
    'ratio to Prism': figures(median(rates) / median(prism.rates)),
  }));
}
