import autocannon from 'autocannon';
import { startServer } from '../servers.mjs';
import { figures, median } from '../statistics.mjs';

export const title =
  'GET of one status over a socket: the mock (routed, run, answer validated) against bare node:http and Prism';

const ROUNDS = 9;
const SECONDS = 1;

async function load({ kind, url }) {
  const { requests, non2xx } = await autocannon({ url, connections: 16, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${kind}: ${non2xx} answers were not 2xx`);
  return requests.average;
}

/** Every server lives through the whole run; windows take turns, so that a slow minute hits all of them, and each is compared with the others of its own round. */
export async function measure() {
  const servers = [];
  for (const kind of ['node:http', 'mock', 'prism']) servers.push({ ...(await startServer(kind)), rates: [] });
  try {
    for (const server of servers) await load(server);
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of servers) server.rates.push(await load(server));
    }
  } finally {
    for (const server of servers) server.stop();
  }
  const [bare, , prism] = servers;
  return servers.map(({ kind, rates }) => {
    const ratioTo = (other) => figures(median(rates.map((rate, round) => rate / other.rates[round])));
    return {
      server: kind,
      'requests/s (median)': Math.round(median(rates)),
      'ratio to node:http': ratioTo(bare),
      'ratio to Prism': ratioTo(prism),
    };
  });
}
