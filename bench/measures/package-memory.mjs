import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { figures, median } from '../statistics.mjs';

const require = createRequire(new URL('../../tests/package.json', import.meta.url));

export const title = 'A package of 50 MiB sent and fetched: memory beyond what was held, against fetch with FormData';

const MEBIBYTE = 1024 * 1024;
const RUNS = 5;

/** Reads what comes to its end, and answers a GET with as many bytes as a package has. */
const SERVER = `
  const bytes = Buffer.alloc(${50 * MEBIBYTE}, 7);
  const server = require('node:http').createServer((request, response) => {
    request.resume().on('end', () => {
      const isDownload = request.method === 'GET';
      response.setHeader('content-type', isDownload ? 'application/zip' : 'application/json');
      response.end(isDownload ? bytes : JSON.stringify({ id: 'f', code: { source: 'package' }, created_at: '2026-01-01T00:00:00Z' }));
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** One way to send or fetch a package, in a process of its own; prints by how many bytes its memory grew at its peak. */
const CLIENT = `
  const { Qinling } = require(process.env.QINLING);
  const baseUrl = process.env.BASE;
  const qinling = new Qinling({ baseUrl, token: 'token' });
  const bytes = process.env.WAY.startsWith('send') ? new Uint8Array(${50 * MEBIBYTE}).fill(7) : undefined;
  const ways = {
    'send: fetch with FormData': () => {
      const form = new FormData();
      form.set('package', new Blob([bytes]), 'package.zip');
      return fetch(baseUrl, { method: 'POST', body: form }).then((answer) => answer.text());
    },
    'send: functions.create': () => qinling.functions.create({ runtime_id: 'r', package: bytes }),
    'fetch: fetch, arrayBuffer': () => fetch(baseUrl).then((answer) => answer.arrayBuffer()),
    'fetch: functions.download': () => qinling.functions.download('f'),
    'fetch: functions.downloadStream': async () => {
      for await (const chunk of await qinling.functions.downloadStream('f')) void chunk;
    },
  };
  (async () => {
    gc();
    const before = process.memoryUsage.rss();
    let peak = before;
    const look = () => void (peak = Math.max(peak, process.memoryUsage.rss()));
    const watching = setInterval(look, 2);
    await ways[process.env.WAY]();
    look();
    clearInterval(watching);
    console.log(peak - before);
    process.exit();
  })();
`;

const WAYS = [
  'send: fetch with FormData',
  'send: functions.create',
  'fetch: fetch, arrayBuffer',
  'fetch: functions.download',
  'fetch: functions.downloadStream',
];

const read = (child) => new Promise((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));

export async function measure() {
  const server = spawn(process.execPath, ['-e', SERVER]);
  const env = {
    ...process.env,
    BASE: `http://127.0.0.1:${await read(server)}`,
    QINLING: require.resolve('@functionary/qinling'),
  };
  const grown = new Map(WAYS.map((way) => [way, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const way of WAYS) {
      const client = spawn(process.execPath, ['--expose-gc', '-e', CLIENT], {
        env: { ...env, WAY: way },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      grown.get(way).push(await read(client));
    }
  }
  server.kill();
  const peers = { send: median(grown.get(WAYS[0])), fetch: median(grown.get(WAYS[2])) };
  return WAYS.map((way) => {
    const bytes = median(grown.get(way));
    return {
      way,
      'MiB (median)': Math.round(bytes / MEBIBYTE),
      'ratio to the peer': figures(bytes / peers[way.split(':')[0]]),
      'from, to': [Math.min(...grown.get(way)), Math.max(...grown.get(way))]
        .map((each) => Math.round(each / MEBIBYTE))
        .join(', '),
    };
  });
}
