import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { STATUS } from '../servers.mjs';
import { figures, median } from '../statistics.mjs';

const require = createRequire(new URL('../../tests/package.json', import.meta.url));
const { DurableFunctions } = require('@functionary/durable-functions');
const createClient = require('openapi-fetch').default;

export const title = 'Sequential calls, everything on, against bare fetch (bound: 0.90)';

const SLICE = 100;
const ROUNDS = 20;
const RUNS = 5;

/** A server in its own process: in this one it would be part of every figure. */
const SERVER = `
  const server = require('node:http').createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(process.env.BODY);
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

export async function measure() {
  const child = spawn(process.execPath, ['-e', SERVER], { env: { ...process.env, BODY: STATUS } });
  const port = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
  const baseUrl = `http://127.0.0.1:${port}`;
  const url = `${baseUrl}/runtime/webhooks/durabletask/instances/bench`;
  const headers = { 'x-functions-key': 'k' };
  const instance = new DurableFunctions({ baseUrl, systemKey: 'k' }).instance('bench');
  const openapi = createClient({ baseUrl });
  const fetchBare = () => fetch(url, { headers }).then((answer) => answer.json());
  const clients = {
    'bare fetch': fetchBare,
    'bare fetch again (noise)': fetchBare,
    'fetch with a timeout': () => fetchWithTimeout(url, headers),
    'openapi-fetch': () => openapi.GET('/runtime/webhooks/durabletask/instances/bench', { headers }),
    '@functionary/durable-functions': () => instance.status(),
  };
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measureOnce(clients));
  child.kill();
  return Object.keys(clients).map((client) => {
    const ratios = runs.map((run) => run['bare fetch'] / run[client]);
    return {
      client,
      'µs a call (median)': Math.round(median(runs.map((run) => run[client])) * 1000),
      'ratio (median of runs)': figures(median(ratios)),
      'from, to': [Math.min(...ratios), Math.max(...ratios)].map(figures).join(', '),
    };
  });
}

/** The median time of a call in ms for each client, in slices that take turns. */
async function measureOnce(clients) {
  const times = new Map(Object.keys(clients).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(clients)) {
      const begun = performance.now();
      for (let i = 0; i < SLICE; i++) await call();
      if (round >= 3) times.get(name).push((performance.now() - begun) / SLICE);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}

/** The least that a client with a timeout must do. */
async function fetchWithTimeout(url, headers) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), 60_000);
  try {
    return await (await fetch(url, { headers, signal: stop.signal })).json();
  } finally {
    clearTimeout(timer);
  }
}
