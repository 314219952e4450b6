import { makePackage, sumOf } from './make-package.js';
import type { Hello } from './open-hello.js';
import { ask, make, type PageCase } from './page-case.js';

const path = '/openstack/function-engine/v1';
const next_execution_time = '2026-01-15 22:41:00';

/** One of each, put by the test, and the URLs under which they are shown. */
function putAll({ world, functionId }: Hello) {
  const { runtimes, versions, executions, aliases, webhooks, jobs } = world.qinling;
  versions.put({ function_id: functionId });
  const shown = {
    runtime: `/v1/runtimes/${runtimes.put({ name: 'another' }).id}`,
    function: `/v1/functions/${functionId}`,
    version: `/v1/functions/${functionId}/versions/1`,
    execution: `/v1/executions/${executions.put({ function_id: functionId, function_alias: 'a' }).id}`,
    alias: `/v1/aliases/${aliases.put({ name: 'a', function_id: functionId, function_version: 1 }).name}`,
    webhook: `/v1/webhooks/${webhooks.put({ function_alias: 'a' }).id}`,
    job: `/v1/jobs/${jobs.put({ function_id: functionId }).id}`,
  };
  const listed = Object.values(shown).map((url) => url.slice(0, url.lastIndexOf('/')));
  return { shown, listed };
}

/** The forms of all times in an answer. */
function timesIn(text: string): Set<string> {
  const times = text.match(/"[a-z_]+(?:_at|_time)": ?"[^"]*"/g) ?? [];
  return new Set(times.map((time) => time.replace(/^.*?: ?/, '').replace(/\d/g, '0')));
}

async function createAll(engine: Hello): Promise<Record<string, any>> {
  const { functionId: function_id, runtimeId: runtime_id } = engine;
  const form = { code: '{"source": "package"}', runtime_id, package: makePackage(1) };
  const { json: another } = await ask(engine, 'POST /v1/functions', { form });
  return {
    runtime: await make(engine, 'POST /v1/runtimes', { image: 'i' }),
    function: another,
    version: await make(engine, `POST /v1/functions/${another.id}/versions`, {}),
    execution: await make(engine, 'POST /v1/executions', { function_id }),
    alias: await make(engine, 'POST /v1/aliases', { name: 'b', function_id }),
    webhook: await make(engine, 'POST /v1/webhooks', { function_id }),
    job: await make(engine, 'POST /v1/jobs', { function_id, pattern: '@hourly' }),
  };
}

async function updateAll(engine: Hello, shown: Readonly<Record<string, string>>): Promise<Record<string, any>> {
  const description = 'new';
  return {
    runtime: await make(engine, `PUT ${shown.runtime}`, { description }),
    function: await make(engine, `PUT ${shown.function}`, { description }),
    alias: await make(engine, `PUT ${shown.alias}`, { description }),
    webhook: await make(engine, `PUT ${shown.webhook}`, { function_id: engine.functionId, description }),
    job: await make(engine, `PUT ${shown.job}`, { name: 'new', next_execution_time }),
  };
}

const pick = (all: Readonly<Record<string, any>>, key: string) =>
  Object.fromEntries(Object.entries(all).map(([name, row]) => [name, row[key]]));

const hasKey = (all: Readonly<Record<string, any>>, key: string) =>
  Object.keys(all).filter((name) => Object.hasOwn(all[name], key));

/** What is shown, listed, created and changed, by resource and way. */
async function collect(engine: Hello): Promise<Record<string, any>> {
  const { shown } = putAll(engine);
  const all: Record<string, any> = {};
  for (const [name, url] of Object.entries(shown)) {
    all[`show ${name}`] = (await ask(engine, `GET ${url}`)).json;
    const { json } = await ask(engine, `GET ${url.slice(0, url.lastIndexOf('/'))}`);
    all[`list ${name}`] = (Array.isArray(json) ? json : (Object.values(json)[0] as unknown[]))[0];
  }
  for (const [name, row] of Object.entries(await createAll(engine))) all[`create ${name}`] = row;
  for (const [name, row] of Object.entries(await updateAll(engine, shown))) all[`update ${name}`] = row;
  return all;
}

const ways = (resource: string, ...names: string[]) => names.map((name) => `${name} ${resource}`);
const md5sum = sumOf(makePackage(1));
const made = '2026-01-15 12:00:00.250000';

/** What answers look like. */
export const answerCases: readonly PageCase[] = [
  {
    row: 'qinling-bare-lists',
    name: 'lists all there is',
    async act(engine) {
      const bodies = [];
      for (const url of putAll(engine).listed) bodies.push((await ask(engine, `GET ${url}`)).json);
      return bodies.map((body) => (Array.isArray(body) ? 'bare' : Object.keys(body)));
    },
    documented: Array(7).fill('bare'),
    observed: [
      ...[['runtimes'], ['functions'], ['function_versions'], ['executions']],
      ...[['function_aliases'], ['webhooks'], ['jobs']],
    ],
  },
  {
    row: 'qinling-page-times',
    name: 'shows and lists all there is',
    async act(engine) {
      const { shown, listed } = putAll(engine);
      const forms = [];
      for (const url of [...Object.values(shown), ...listed]) {
        forms.push([...timesIn((await ask(engine, `GET ${url}`)).text)]);
      }
      return forms;
    },
    documented: Array(14).fill(['"0000-00-00 00:00:00"']),
    observed: Array(14).fill(['"0000-00-00T00:00:00Z"']),
  },
  {
    row: 'qinling-created-at-fraction',
    name: 'creates one of each',
    act: async (engine) => pick(await createAll(engine), 'created_at'),
    documented: {
      ...{ runtime: made, function: made, version: made, alias: made, webhook: made, job: made },
      execution: '2026-01-15 12:00:00',
    },
    observed: Object.fromEntries(
      ['runtime', 'function', 'version', 'execution', 'alias', 'webhook', 'job'].map((name) => [
        name,
        '2026-01-15T12:00:00Z',
      ]),
    ),
  },
  {
    row: 'qinling-updated-at-fraction',
    name: 'changes one of each a minute later',
    async act(engine) {
      const { shown } = putAll(engine);
      await engine.world.clock.advance(60_007);
      return pick(await updateAll(engine, shown), 'updated_at');
    },
    documented: {
      ...{ function: '2026-01-15 12:01:00.257000', alias: '2026-01-15 12:01:00.257000' },
      ...{ job: '2026-01-15 12:01:00.257000', runtime: '2026-01-15 12:01:00', webhook: '2026-01-15 12:01:00' },
    },
    observed: Object.fromEntries(
      ['runtime', 'function', 'alias', 'webhook', 'job'].map((name) => [name, '2026-01-15T12:01:00Z']),
    ),
  },
  {
    row: 'qinling-updated-at-fraction',
    name: 'changes nothing a minute later',
    async act(engine) {
      const { shown } = putAll(engine);
      await make(engine, `PUT ${shown.alias}`, { description: 'new' });
      await engine.world.clock.advance(60_000);
      return (await make(engine, `PUT ${shown.alias}`, { description: 'new' })).updated_at;
    },
    documented: '2026-01-15 12:00:00',
    observed: '2026-01-15T12:00:00Z',
  },
  {
    row: 'qinling-code-as-text',
    name: 'collects the code of functions',
    async act(engine) {
      const code = { source: 'package', md5sum } as const;
      engine.world.qinling.functions.put({ id: engine.functionId, name: 'hello', code }, makePackage(1));
      const all = await collect(engine);
      return ways('function', 'show', 'list', 'update').map((name) => all[name].code);
    },
    documented: [...Array(2).fill(`{"source": "package", "md5sum": "${md5sum}"}`), { source: 'package', md5sum }],
    observed: Array(3).fill({ source: 'package', md5sum }),
  },
  {
    row: 'qinling-no-latest-version',
    name: 'looks for latest_version',
    act: async (engine) => hasKey(await collect(engine), 'latest_version').sort(),
    documented: ways('function', 'create', 'update'),
    observed: ways('function', 'create', 'list', 'show', 'update'),
  },
  {
    row: 'qinling-no-function-alias',
    name: 'looks for function_alias',
    act: async (engine) => hasKey(await collect(engine), 'function_alias').sort(),
    documented: [],
    observed: [
      ...ways('execution', 'create', 'list', 'show'),
      ...ways('job', 'create', 'list', 'show', 'update'),
      ...ways('webhook', 'create', 'list', 'show', 'update'),
    ].sort(),
  },
  {
    row: 'qinling-alias-without-id',
    name: 'looks for what has no id',
    async act(engine) {
      const all = await collect(engine);
      return Object.keys(all)
        .filter((name) => !Object.hasOwn(all[name], 'id'))
        .sort();
    },
    documented: ways('alias', 'create', 'list', 'show', 'update'),
    observed: [],
  },
  {
    row: 'qinling-canceled',
    name: 'cancels a job with one l',
    async act(engine) {
      const { job } = putAll(engine).shown;
      const { status, json } = await ask(engine, `PUT ${job}`, { json: { status: 'canceled' } });
      return [status, json.status ?? json.faultstring, engine.world.qinling.jobs.list()[0]!.status];
    },
    documented: [202, 'canceled', 'cancelled'],
    observed: [400, 'Invalid status.', 'running'],
  },
  {
    row: 'qinling-canceled',
    name: 'cancels a job with two l, shows and lists it',
    async act(engine) {
      const { job } = putAll(engine).shown;
      const changed = await make(engine, `PUT ${job}`, { status: 'cancelled' });
      const { json } = await ask(engine, 'GET /v1/jobs');
      const [listed] = Array.isArray(json) ? json : json.jobs;
      return [changed, (await ask(engine, `GET ${job}`)).json, listed].map(({ status }) => status);
    },
    documented: Array(3).fill('canceled'),
    observed: Array(3).fill('cancelled'),
  },
  {
    row: 'qinling-accepted-updates',
    name: 'changes an alias, a webhook and a job',
    async act(engine) {
      const { alias, webhook, job } = putAll(engine).shown as Record<string, string>;
      const told = [];
      for (const [url, json] of [
        [alias, { function_version: 2 }],
        [webhook, { function_id: engine.functionId }],
        [job, { name: 'n' }],
      ] as const) {
        const { status, headers } = await ask(engine, `PUT ${url}`, { json });
        const location = headers.get('location');
        told.push([
          status,
          location && (await ask(engine, `GET ${new URL(location).pathname.replace(/^.*(?=\/v1\/)/, '')}`)).status,
        ]);
        if (location && !location.endsWith(`${path}${url!.slice(3)}`)) told.push(location);
      }
      return told;
    },
    documented: Array(3).fill([202, 200]),
    observed: Array(3).fill([200, null]),
  },
  {
    row: 'qinling-accepted-with-location',
    name: 'scales and detaches a function and a version',
    async act(engine) {
      const { function: url, version } = putAll(engine).shown;
      const told = [];
      for (const what of [url, `${url}/versions/0`, version]) {
        for (const verb of ['scale_up', 'scale_down', 'detach']) {
          const request = verb === 'detach' ? {} : { json: { count: 1 } };
          const { status, text, headers } = await ask(engine, `POST ${what}/${verb}`, request);
          told.push([
            status,
            text,
            headers.get('location')?.split('/v1/functions/')[1]?.replace(engine.functionId, 'id') ?? null,
          ]);
        }
      }
      return told;
    },
    documented: ['id', 'id', 'id', 'id', 'id', 'id', 'id/versions/1', 'id/versions/1', 'id/versions/1'].map(
      (location) => [202, '', location],
    ),
    observed: Array(9).fill([202, '', null]),
  },
];
