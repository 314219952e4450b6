// Starts the servers that are compared, each in its own process, and says when it answered first.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const KEY = 'demo-system-key';
const APP = '/azure/apps/demo-app/runtime/webhooks/durabletask';

/** A status body of the size that the mock answers. */
export const STATUS = JSON.stringify({
  name: 'HelloSequence',
  instanceId: 'bench',
  runtimeStatus: 'Completed',
  input: null,
  customStatus: null,
  output: ['Hello Tokyo!', 'Hello Seattle!', 'Hello London!'],
  createdTime: '2026-01-01T00:00:00Z',
  lastUpdatedTime: '2026-01-01T00:00:00Z',
});

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const bare = `require('node:http').createServer((q, r) => { r.setHeader('content-type', 'application/json'); r.end(process.env.BODY) }).listen(process.env.PORT, '127.0.0.1')`;

const kinds = {
  'node:http': (port) => ({ args: ['-e', bare], path: '/', env: { BODY: STATUS, PORT: String(port) } }),
  mock: (port) => ({
    args: [join(here, '..', 'packages', 'mock-server', 'bin', 'functionary-mock.js'), '--port', String(port)],
    path: `${APP}/instances/bench?code=${KEY}`,
    prepare: (origin) => fetch(`${origin}${APP}/orchestrators/HelloSequence/bench?code=${KEY}`, { method: 'POST' }),
  }),
  prism: (port) => ({
    args: [
      join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist', 'index.js'),
      'mock',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      join(here, '..', 'specs', 'durable-functions.yaml'),
    ],
    path: '/instances/bench?code=x',
  }),
};

/** Starts one; `firstAnswerMs` runs from the start of the process to its first answer of any kind. */
export async function startServer(kind) {
  const port = await freePort();
  const { args, path, env = {}, prepare } = kinds[kind](port);
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  let firstAnswerMs;
  while (firstAnswerMs === undefined) {
    try {
      await (await fetch(`${origin}${path}`)).arrayBuffer();
      firstAnswerMs = performance.now() - begun;
    } catch {
      if (performance.now() - begun > 30_000) throw new Error(`${kind} did not start`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
  await prepare?.(origin);
  const url = `${origin}${path}`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${kind}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
  return { kind, url, firstAnswerMs, stop: () => child.kill() };
}
