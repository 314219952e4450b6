import { makePackage, sumOf } from './make-package.js';
import { nowhere } from './open-engine.js';
import type { Hello } from './open-hello.js';
import { ask, make } from './page-case.js';
import { projectLists, type ServiceCase, tell, tellAll } from './service-case.js';

const zip = makePackage(1);

async function createFunction(engine: Hello, code: object) {
  const form = { code: JSON.stringify(code), runtime_id: engine.runtimeId, package: zip };
  return (await ask(engine, 'POST /v1/functions', { form })).json;
}

const rowsOf = async (engine: Hello, line: string) => {
  const { json } = await ask(engine, line);
  return (Array.isArray(json) ? json : Object.values(json)[0]) as any[];
};

/** Where the page is silent, or contradicts itself. */
export const silenceCases: readonly ServiceCase[] = [
  {
    row: 'qinling-optional-token',
    async act(engine) {
      const { id } = engine.world.qinling.webhooks.put({ function_id: engine.functionId });
      const statuses = [];
      for (const line of ['GET /', 'GET /v1/', `POST /v1/webhooks/${id}/invoke`, 'GET /v1/runtimes']) {
        statuses.push((await ask(engine, line, { token: null })).status);
      }
      return statuses;
    },
    expected: [200, 200, 202, 401],
  },
  {
    row: 'qinling-statuses',
    async act(engine) {
      const { id } = engine.world.qinling.runtimes.put({ status: 'creating' });
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id: engine.functionId });
      const told = await tellAll(
        engine,
        [`GET /v1/runtimes/${nowhere}`],
        [`PUT /v1/runtimes/${id}`, { image: 'new' }],
        [`DELETE /v1/runtimes/${engine.runtimeId}`, undefined, { token: 'admin-token' }],
        ['POST /v1/aliases', { name: 'a', function_id: engine.functionId, function_version: 1 }],
        ['POST /v1/aliases', undefined, { body: 'x', headers: { 'content-type': 'text/plain' } }],
        ['PUT /v1/aliases', {}],
      );
      return told.map((text) => Number(text.slice(0, 3)));
    },
    expected: [404, 409, 403, 400, 415, 405],
  },
  {
    row: 'qinling-policy',
    async act(engine) {
      const { functionId: id, runtimeId } = engine;
      const token = 'demo-token';
      const refused = await tellAll(
        engine,
        ['POST /v1/runtimes', { image: 'i' }, { token }],
        [`GET /v1/runtimes/${runtimeId}/pool`, undefined, { token }],
        [`GET /v1/functions/${id}/workers`, undefined, { token }],
        [`POST /v1/functions/${id}/detach`, undefined, { token }],
        ['GET /v1/jobs?all_projects=true'],
      );
      return [...refused, await tell(engine, `PUT /v1/functions/${id}`, { name: 'n' })];
    },
    expected: [...Array(5).fill('403 Operation not allowed'), '200'],
  },
  {
    row: 'qinling-sentences',
    async act(engine) {
      const { functionId: id, world } = engine;
      const { id: execution } = world.qinling.executions.put({ function_id: id });
      const answers = [];
      const deletions = [`DELETE /v1/executions/${execution}`, `DELETE /v1/functions/${id}`];
      for (const line of [`POST /v1/functions/${id}/detach`, ...deletions]) {
        const { status, text } = await ask(engine, line);
        answers.push([status, text]);
      }
      return answers;
    },
    expected: [
      [202, ''],
      [204, ''],
      [204, ''],
    ],
  },
  {
    row: 'qinling-download-sentence',
    async act(engine) {
      const { id } = await createFunction(engine, { source: 'package' });
      const { bytes, headers } = await ask(engine, `GET /v1/functions/${id}?download=true`);
      return [headers.get('content-type'), sumOf(bytes)];
    },
    expected: ['application/zip', sumOf(zip)],
  },
  {
    row: 'qinling-log-text',
    async act(engine) {
      engine.world.qinling.handler('hello', (_input, { print }) => print('Hello, World!'));
      const { id } = await make(engine, 'POST /v1/executions', { function_id: engine.functionId });
      const { text, headers } = await ask(engine, `GET /v1/executions/${id}/log`);
      const { id: running } = engine.world.qinling.executions.put({
        function_id: engine.functionId,
        status: 'running',
      });
      const json = { headers: { accept: 'application/json' } };
      return [
        text.replaceAll(id, 'ID'),
        headers.get('content-type')?.split(';')[0],
        (await ask(engine, `GET /v1/executions/${running}/log`)).status,
        (await ask(engine, `GET /v1/executions/${id}/log`, json)).status,
      ];
    },
    expected: ['Start execution: ID\nHello, World!\nFinished execution: ID\n', 'text/plain', 204, 406],
  },
  {
    row: 'qinling-required-fields',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const { id } = world.qinling.jobs.put({ function_id });
      const made = await createFunction(engine, { source: 'package' });
      const good = await tellAll(
        engine,
        ['POST /v1/runtimes', { image: 'i' }],
        ['POST /v1/jobs', { function_id, pattern: '@hourly' }],
        [`PUT /v1/functions/${function_id}`, { count: 7 }],
        ['POST /v1/jobs', { function_id }],
      );
      const job = (await make(engine, `PUT /v1/jobs/${id}`, { name: 'n' })).name;
      return [good, job, made.name, made.entry, world.qinling.functions.list()[0]!.count];
    },
    expected: [
      ['201', '201', '200', '400 pattern or first_execution_time must be specified.'],
      ...['n', null, 'main.main', 0],
    ],
  },
  {
    row: 'qinling-job-first-time',
    async act(engine) {
      const { functionId: function_id } = engine;
      const first = { function_id, first_execution_time: '2026-01-16 10:30:00' };
      const once = await make(engine, 'POST /v1/jobs', first);
      const often = await make(engine, 'POST /v1/jobs', { ...first, pattern: '@hourly' });
      return [once.count, once.pattern, often.count, String(often.first_execution_time).slice(11, 16)];
    },
    expected: [1, null, null, '11:00'],
  },
  {
    row: 'qinling-alias-name',
    act: (engine) => tell(engine, 'POST /v1/aliases', { function_id: engine.functionId }),
    expected: "400 Required param is missing. Required: {'name', 'function_id'}",
  },
  {
    row: 'qinling-version-number-names',
    async act(engine) {
      const { functionId: function_id } = engine;
      const alias = await make(engine, 'POST /v1/aliases', { name: 'a', function_id, function_version: 2 });
      const webhook = await make(engine, 'POST /v1/webhooks', { function_id });
      return [alias, webhook].map(({ function_version, version_number }) => [function_version, version_number]);
    },
    expected: [
      [2, undefined],
      [null, undefined],
    ],
  },
  {
    row: 'qinling-version-status',
    async act(engine) {
      const url = `/v1/functions/${engine.functionId}/versions`;
      const made = await make(engine, `POST ${url}`, {});
      return [made, ...(await rowsOf(engine, `GET ${url}`))].map((row) => 'status' in row);
    },
    expected: [false, false],
  },
  {
    row: 'qinling-execution-result',
    async act(engine) {
      const { functionId: function_id } = engine;
      const { result } = await make(engine, 'POST /v1/executions', { function_id });
      return [typeof result, (await make(engine, 'POST /v1/executions', { function_id, sync: false })).result];
    },
    expected: ['string', null],
  },
  {
    row: 'qinling-input-is-text',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      world.qinling.handler('hello', (input) => input);
      const send = async (input: unknown) => {
        const { status, json } = await ask(engine, 'POST /v1/executions', { json: { function_id, input } });
        return status === 201 ? JSON.parse(json.result).output : status;
      };
      const job = await tell(engine, 'POST /v1/jobs', { function_id, pattern: '@hourly', function_input: {} });
      return [await send({ name: 'foo' }), await send('{"name": "foo"}'), await send('foo'), job.slice(0, 3)];
    },
    expected: [400, { name: 'foo' }, 'foo', '400'],
  },
  {
    row: 'qinling-pool',
    act: async (engine) => {
      const line = `GET /v1/runtimes/${engine.runtimeId}/pool`;
      const { json } = await ask(engine, line, { token: 'admin-token' });
      return [json.name === engine.runtimeId, json.capacity];
    },
    expected: [true, { total: 3, available: 3 }],
  },
  {
    row: 'qinling-optional-times',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const { aliases, executions, jobs, webhooks } = world.qinling;
      aliases.put({ name: 'a', function_id });
      for (const each of [executions, webhooks, jobs]) each.put({ function_id });
      const rows = [];
      for (const line of ['GET /v1/runtimes', ...projectLists]) rows.push((await rowsOf(engine, line))[0]);
      return rows.map(({ created_at, updated_at }) => [typeof created_at, updated_at]);
    },
    expected: Array(6).fill(['string', null]),
  },
  {
    row: 'qinling-new-package-updated-at',
    act: async (engine) =>
      [
        await createFunction(engine, { source: 'package' }),
        await createFunction(engine, { source: 'package', md5sum: sumOf(zip) }),
      ].map(({ updated_at }) => updated_at === null),
    expected: [false, true],
  },
  {
    row: 'qinling-package-in-json',
    act: (engine) => {
      const json = { code: '{"source": "package"}', runtime_id: engine.runtimeId };
      return tell(engine, 'POST /v1/functions', json);
    },
    expected: "400 Required param is missing. Required: {'package'}",
  },
  {
    row: 'qinling-count',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      world.qinling.versions.put({ function_id });
      world.qinling.handler('hello', () => {
        throw new Error('no such planet');
      });
      for (const function_version of [0, 0, 1]) {
        await make(engine, 'POST /v1/executions', { function_id, function_version });
      }
      const urls = [`/v1/functions/${function_id}`, `/v1/functions/${function_id}/versions/1`];
      return [(await ask(engine, `GET ${urls[0]}`)).json.count, (await ask(engine, `GET ${urls[1]}`)).json.count];
    },
    expected: [2, 1],
  },
  {
    row: 'qinling-runtime-upgrade',
    async act(engine) {
      const { runtimeId: id, functionId } = engine;
      const line = `PUT /v1/runtimes/${id}`;
      await make(engine, `POST /v1/functions/${functionId}/scale_up`, { count: 1 });
      const busy = (await tell(engine, line, { image: 'new' })).slice(0, 3);
      await ask(engine, `POST /v1/functions/${functionId}/detach`);
      const { status } = await make(engine, line, { image: 'new' });
      const after = (await ask(engine, `GET /v1/runtimes/${id}`)).json;
      return [busy, status, after.status, after.image];
    },
    expected: ['403', 'upgrading', 'available', 'new'],
  },
  {
    row: 'qinling-unlisted-operations',
    async act(engine) {
      const { functionId: id, world } = engine;
      world.qinling.versions.put({ function_id: id });
      const { id: webhook } = world.qinling.webhooks.put({ function_id: id });
      const statuses = [];
      for (const line of [
        ...[`GET /v1/functions/${id}/workers`, `GET /v1/functions/${id}/versions/1?download=true`],
        ...[`POST /v1/functions/${id}/versions/1/scale_up`, `POST /v1/functions/${id}/versions/1/scale_down`],
        ...[`POST /v1/webhooks/${webhook}/invoke`, 'GET /v1/', 'GET /v1'],
      ]) {
        statuses.push((await ask(engine, line, line.startsWith('POST') ? { json: { count: 1 } } : {})).status);
      }
      return statuses;
    },
    expected: [200, 200, 202, 202, 202, 200, 302],
  },
  {
    row: 'qinling-versions-of-packages',
    async act(engine) {
      const { id } = engine.world.qinling.functions.put({ code: { source: 'image', image: 'i' } });
      const url = `/v1/functions/${engine.functionId}/versions`;
      return tellAll(engine, [`POST /v1/functions/${id}/versions`, {}], [`POST ${url}`, {}], [`POST ${url}`, {}]);
    },
    expected: [
      '403 Function versioning only allowed for package type function.',
      '201',
      '403 Function package not changed since the latest version 1.',
    ],
  },
  {
    row: 'qinling-webhook-of-alias',
    async act(engine) {
      const { functionId: function_id } = engine;
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id });
      const made = await make(engine, 'POST /v1/webhooks', { function_alias: 'a' });
      const url = `/v1/webhooks/${made.id}`;
      const moved = await make(engine, `PUT ${url}`, { function_id, function_version: 0 });
      const back = await make(engine, `PUT ${url}`, { function_alias: 'a' });
      return [made, moved, back].map((row) => [row.function_id === function_id, row.function_version]);
    },
    expected: [
      [false, null],
      [true, 0],
      [false, null],
    ],
  },
  {
    row: 'qinling-finished-jobs',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const url = (job: object) => `PUT /v1/jobs/${world.qinling.jobs.put({ function_id, ...job }).id}`;
      const once = { pattern: null, count: 1, next_execution_time: '2026-01-16T00:00:00Z' };
      return tellAll(
        engine,
        [url({ status: 'done' }), { name: 'n' }],
        [url(once), { pattern: '@hourly' }],
        [url({}), { next_execution_time: '2026-01-15 12:00:59' }],
      );
    },
    expected: [
      '400 Can not update a finished job.',
      '400 Can not change job type.',
      '400 Execution time must be at least 1 minute in the future.',
    ],
  },
];
