/**
 * The requests of the page's examples, as they stand there, under the profile that follows the page; what comes has the
 * status and the keys that the page shows.
 */
import { describe, expect, it } from 'vitest';
import { makePackage } from './make-package.js';
import { type Engine, openEngine, startAt } from './open-engine.js';
import { ask } from './page-case.js';

const runtimeId = 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d';
const helloId = '3e0e5bf8-ee7a-4fc8-9641-d1cbd9c60f46';
const versionedId = 'f8e7357f-af4a-4448-87d8-6fed4c7db5b5';
const otherId = 'ab003f7a-402a-4a2e-8f00-2f848bde800d';
const webhookId = '2aac6d93-c4d3-4fc6-9d3b-8852be0c8c89';
const jobId = '697546a1-090c-48de-8ecd-ef4cdb9da7a9';
const executionId = '347bb366-95c9-49ab-8179-424c7b707124';

const keys = {
  runtime: 'created_at description id image is_public name project_id status trusted updated_at',
  newFunction:
    'code count cpu created_at description entry id latest_version memory_size name project_id runtime_id timeout updated_at',
  function: 'code count cpu created_at description entry id memory_size name project_id runtime_id timeout updated_at',
  execution: 'created_at description function_id function_version id input project_id result status sync updated_at',
  version: 'count created_at description function_id id project_id updated_at version_number',
  alias: 'created_at description function_id function_version name project_id updated_at',
  webhook: 'created_at description function_id function_version id project_id updated_at webhook_url',
  job: 'count created_at first_execution_time function_id function_input function_version id name next_execution_time pattern project_id status updated_at',
  pool: 'capacity name',
} as const;

/** What the page's examples name is there. */
function open(): Engine {
  const engine = openEngine({ profile: 'documented', startAt: startAt + 250 });
  const { runtimes, functions, versions, aliases, executions, webhooks, jobs, swift } = engine.world.qinling;
  runtimes.put({ id: runtimeId, name: 'python3' });
  for (const id of [helloId, versionedId, otherId]) functions.put({ id, name: id.slice(0, 8) });
  for (const version_number of [1, 2]) versions.put({ function_id: versionedId, version_number });
  aliases.put({ name: 'hq-v1', function_id: otherId, function_version: 37 });
  aliases.put({ name: 'hq-production-function', function_id: versionedId, function_version: 1 });
  aliases.put({ name: 'hq-staging-function', function_id: versionedId });
  executions.put({ id: executionId, function_id: helloId, status: 'success' });
  webhooks.put({ id: webhookId, function_id: versionedId, function_version: 2 });
  jobs.put({ id: jobId, function_id: versionedId, function_version: 2 });
  swift.put('functions', 'hello_world.py');
  return engine;
}

const runtime = {
  ...{ name: 'python3', description: 'Runtime Python3.7 ready for production.' },
  image: 'openstackqinling/python3-runtime',
};
const limits = { memory_size: 33554432, timeout: 15, cpu: 200, runtime_id: runtimeId, name: 'hello_world' };
const entry = 'hello_world.main';
const swift = { source: 'swift', swift: { object: 'hello_world.py', container: 'functions' } };
const fromSwift = { code: swift, description: 'Hello World function from Swift', ...limits, entry };
const fromImage = {
  ...{ code: { source: 'image', image: 'docker-registry/hello-world' }, description: 'Hello World from Docker image' },
  ...limits,
};
const form = {
  ...{ name: 'hello_world', runtime_id: runtimeId, entry, cpu: '200', memory: '33000000', timeout: '15' },
  ...{ description: 'Hello World function based on a package', package: makePackage(7) },
};
const everyMinute = { count: 5, name: 'every-minute', pattern: '* * * * *', function_input: '{"name": "Foo"}' };

const writes: readonly (readonly [line: string, request: object, status: number, keys: string])[] = [
  ['POST /v1/runtimes', { json: { ...runtime, 'is_public:': true, trusted: true } }, 201, keys.runtime],
  [`PUT /v1/runtimes/${runtimeId}`, { json: runtime }, 200, keys.runtime],
  ['POST /v1/functions', { form: { ...form, code: '{"source": "package"}' } }, 201, keys.newFunction],
  ['POST /v1/functions', { json: fromSwift }, 201, keys.newFunction],
  ['POST /v1/functions', { json: fromImage }, 201, keys.newFunction],
  [
    `PUT /v1/functions/${helloId}`,
    { json: { description: 'Hello World function from local package archive', ...limits, entry } },
    200,
    keys.newFunction,
  ],
  [`PUT /v1/functions/${helloId}`, { form }, 200, keys.newFunction],
  [
    'POST /v1/executions',
    {
      json: {
        ...{ description: 'The world should know Foo!', sync: true, function_version: 0 },
        ...{ input: '{"name": "foo"}', function_id: helloId },
      },
    },
    201,
    keys.execution,
  ],
  [
    'POST /v1/executions',
    {
      json: {
        ...{ description: 'Execution of a function based on an alias', sync: true },
        ...{ input: '{"name": "foo"}', function_alias: 'hq-production-function' },
      },
    },
    201,
    keys.execution,
  ],
  [
    `POST /v1/functions/${helloId}/versions`,
    { json: { description: 'This version is ready for production' } },
    201,
    keys.version,
  ],
  [
    'POST /v1/aliases',
    {
      json: {
        ...{ function_id: versionedId, name: 'hw-v2', function_version: 2, description: 'Hello World, version 2' },
      },
    },
    201,
    keys.alias,
  ],
  [
    'PUT /v1/aliases/hq-v1',
    {
      json: {
        ...{ function_id: otherId, name: 'hq-v1', function_version: 38, description: 'Hello Qinling, version 38' },
      },
    },
    202,
    keys.alias,
  ],
  [
    'POST /v1/webhooks',
    { json: { function_id: versionedId, description: 'Webhook triggered by Jenkins', function_version: 2 } },
    201,
    keys.webhook,
  ],
  [
    'POST /v1/webhooks',
    {
      json: {
        function_alias: 'hq-production-function',
        description: 'Webhook based on function alias triggered by Jenkins',
      },
    },
    201,
    keys.webhook,
  ],
  [
    `PUT /v1/webhooks/${webhookId}`,
    { json: { function_id: versionedId, description: 'Webhook triggered by Gitlab', function_version: 2 } },
    202,
    keys.webhook,
  ],
  [
    `PUT /v1/webhooks/${webhookId}`,
    {
      json: {
        description: 'Webhook based on function alias triggered by Gitlab',
        function_alias: 'hq-staging-function',
      },
    },
    202,
    keys.webhook,
  ],
  ['POST /v1/jobs', { json: { ...everyMinute, function_version: 2, function_id: versionedId } }, 201, keys.job],
  ['POST /v1/jobs', { json: { ...everyMinute, function_alias: 'hq-production-function' } }, 201, keys.job],
  [
    `PUT /v1/jobs/${jobId}`,
    {
      json: {
        ...{ status: 'paused', name: 'every-minute', pattern: '* * * * *', function_input: '{"name": "Foo"}' },
        next_execution_time: '2026-06-07 22:41:00',
      },
    },
    202,
    keys.job,
  ],
];

const lists: readonly (readonly [path: string, keys: string])[] = [
  ['/v1/runtimes', keys.runtime],
  ['/v1/functions', keys.function],
  ['/v1/executions', keys.execution],
  [`/v1/executions?function_id=${helloId}`, keys.execution],
  ['/v1/executions?function_version=0', keys.execution],
  [`/v1/functions/${versionedId}/versions`, keys.version],
  ['/v1/aliases', keys.alias],
  ['/v1/webhooks', keys.webhook],
  ['/v1/jobs', keys.job],
];

const shown: readonly (readonly [path: string, keys: string])[] = [
  [`/v1/runtimes/${runtimeId}`, keys.runtime],
  [`/v1/runtimes/${runtimeId}/pool`, keys.pool],
  [`/v1/functions/${helloId}`, keys.function],
  [`/v1/executions/${executionId}`, keys.execution],
  [`/v1/functions/${versionedId}/versions/1`, keys.version],
  ['/v1/aliases/hq-v1', keys.alias],
  [`/v1/webhooks/${webhookId}`, keys.webhook],
  [`/v1/jobs/${jobId}`, keys.job],
];

const keysOf = (row: object) => Object.keys(row).sort().join(' ');

describe('by the page', () => {
  it.each(writes)('%s with %j', async (line, request, status, expected) => {
    const answer = await ask(open(), line, request);
    expect([answer.status, keysOf(answer.json)]).toEqual([status, expected]);
  });

  it.each(lists)('GET %s is a bare list', async (path, expected) => {
    const { status, json } = await ask(open(), `GET ${path}`);
    expect([status, Array.isArray(json)]).toEqual([200, true]);
    expect(new Set(json.map(keysOf))).toEqual(new Set([expected]));
  });

  it.each(shown)('GET %s', async (path, expected) => {
    const { status, json } = await ask(open(), `GET ${path}`);
    expect([status, keysOf(json)]).toEqual([200, expected]);
  });
});
