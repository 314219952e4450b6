import { makePackage } from './make-package.js';
import { adminProject, demoProject } from './open-engine.js';
import type { Hello } from './open-hello.js';
import { ask, make, type PageCase } from './page-case.js';

const unknown = (argument: string, name: string) => `Unknown attribute for argument ${argument}: ${name}`;

/** Status, and what was asked for: of an error its text. */
async function tell(engine: Hello, line: string, json: unknown, ...keys: string[]): Promise<unknown[]> {
  const answer = await ask(engine, line, json === undefined ? {} : { json });
  const fault = answer.json?.faultstring;
  return [answer.status, ...(fault === undefined ? keys.map((key) => answer.json?.[key]) : [fault])];
}

const workersOf = async (engine: Hello) =>
  (await ask(engine, `GET /v1/functions/${engine.functionId}/workers`)).json.workers.length;

/** A function of project `demo`. */
const functionIn = ({ world }: Hello, id: string) => world.qinling.functions.list().find((each) => each.id === id)!;

/** The functions of the page's examples. */
const example = { memory_size: 33554432, timeout: 15, cpu: 200, name: 'hello_world' };
const image = { source: 'image', image: 'docker-registry/hello-world' };
const swift = { source: 'swift', swift: { object: 'hello_world.py', container: 'functions' } };
const nested = 'Invalid input, code: the JSON object must be str, bytes or bytearray, not dict';

/** What requests may hold. */
export const requestCases: readonly PageCase[] = [
  {
    row: 'qinling-memory',
    name: 'sends the form of the page',
    async act(engine) {
      const form = {
        ...{ name: 'hello_world', runtime_id: engine.runtimeId, code: '{"source": "package"}' },
        ...{ entry: 'hello_world.main', cpu: '200', memory: '33000000', timeout: '15', package: makePackage(1) },
        description: 'Hello World function based on a package',
      };
      const { status, json } = await ask(engine, 'POST /v1/functions', { form });
      const more = { memory: '67108864' };
      return [
        status,
        json.memory_size,
        (await ask(engine, `PUT /v1/functions/${json.id}`, { form: more })).json.memory_size,
      ];
    },
    documented: [201, 33554432, 67108864],
    observed: [201, 33554432, 33554432],
  },
  {
    row: 'qinling-memory',
    name: 'sends too much, no number, and both',
    async act(engine) {
      const url = `PUT /v1/functions/${engine.functionId}`;
      return [
        await tell(engine, url, { memory: 134217729 }, 'memory_size'),
        await tell(engine, url, { memory: 'much' }, 'memory_size'),
        await tell(engine, url, { memory: 134217728, memory_size: 67108864 }, 'memory_size'),
      ];
    },
    documented: [
      [400, 'memory resource limitation not within the allowable range: 33554432 ~ 134217728(bytes).'],
      [400, 'Invalid memory resource specified. An integer is required.'],
      [200, 67108864],
    ],
    observed: [
      [200, 33554432],
      [200, 33554432],
      [200, 67108864],
    ],
  },
  {
    row: 'qinling-nested-code',
    name: 'sends the JSON of the page',
    async act(engine) {
      const { runtimeId: runtime_id } = engine;
      engine.world.qinling.swift.put('functions', 'hello_world.py');
      const inSwift = { ...example, code: swift, entry: 'hello_world.main', runtime_id };
      const url = `/v1/functions/${engine.world.qinling.functions.put({ code: swift as never }).id}`;
      return [
        await tell(engine, 'POST /v1/functions', inSwift, 'code', 'entry'),
        await tell(engine, 'POST /v1/functions', { ...example, code: image, runtime_id }, 'code', 'entry'),
        await tell(engine, `PUT ${url}`, inSwift, 'code', 'entry'),
      ];
    },
    documented: [
      [201, swift, 'hello_world.main'],
      [201, image, null],
      [200, swift, 'hello_world.main'],
    ],
    observed: Array(3)
      .fill(nested)
      .map((text) => [400, text]),
  },
  {
    row: 'qinling-function-moves',
    name: 'gives a function another runtime',
    async act(engine) {
      const url = `/v1/functions/${engine.functionId}`;
      await ask(engine, `POST ${url}/scale_up`, { json: { count: 2 } });
      const { id: runtime_id } = engine.world.qinling.runtimes.put({ name: 'nodejs' });
      const { json } = await ask(engine, `PUT ${url}`, { json: { runtime_id } });
      return [json.runtime_id === runtime_id, await workersOf(engine)];
    },
    documented: [true, 0],
    observed: [false, 2],
  },
  {
    row: 'qinling-function-moves',
    name: 'gives a function runtimes that it cannot have',
    async act(engine) {
      const { runtimes } = engine.world.qinling;
      const told = [];
      for (const runtime_id of [
        runtimes.put({ status: 'creating' }).id,
        runtimes.put({ is_public: false, project_id: adminProject }).id,
      ]) {
        const [status] = await tell(engine, `PUT /v1/functions/${engine.functionId}`, { runtime_id });
        told.push(status, functionIn(engine, engine.functionId).runtime_id === engine.runtimeId);
      }
      return told;
    },
    documented: [400, true, 404, true],
    observed: [200, true, 200, true],
  },
  {
    row: 'qinling-fixed-image-function',
    name: 'changes the name of an image function',
    async act(engine) {
      const { id } = engine.world.qinling.functions.put({ name: 'old', code: image as never });
      return [await tell(engine, `PUT /v1/functions/${id}`, { name: 'new' }, 'name'), functionIn(engine, id).name];
    },
    documented: [[400, 'The image type function can not be changed.'], 'old'],
    observed: [[200, 'new'], 'new'],
  },
  {
    row: 'qinling-fixed-package-code',
    name: 'changes the code of a package function, without and with a package',
    async act(engine) {
      const line = `PUT /v1/functions/${engine.functionId}`;
      const code = JSON.stringify({ source: 'package', note: 'new' });
      const alone = (await tell(engine, line, { code }, 'name'))[0];
      const form = { code, package: makePackage(2) };
      return [alone, (await ask(engine, line, { form })).json.code.note];
    },
    documented: [400, 'new'],
    observed: [200, 'new'],
  },
  {
    row: 'qinling-scale-by-one',
    name: 'scales without a body, and without a count',
    async act(engine) {
      const url = `/v1/functions/${engine.functionId}`;
      const counts = [];
      for (const [path, json] of [
        ...[
          ['scale_up', undefined],
          ['versions/0/scale_up', undefined],
          ['scale_up', {}],
        ],
        ...[
          ['scale_down', undefined],
          ['versions/0/scale_down', {}],
        ],
      ] as const) {
        const [status] = await tell(engine, `POST ${url}/${path}`, json);
        counts.push([status, await workersOf(engine)]);
      }
      return counts;
    },
    documented: [
      [202, 1],
      [202, 2],
      [202, 3],
      [202, 2],
      [202, 1],
    ],
    observed: [
      [400, 0],
      [400, 0],
      [400, 0],
      [400, 0],
      [202, 0],
    ],
  },
  {
    row: 'qinling-scale-by-one',
    name: 'scales by none, and by a word',
    async act(engine) {
      const line = `POST /v1/functions/${engine.functionId}/scale_up`;
      return [(await tell(engine, line, { count: 0 }))[0], (await tell(engine, line, { count: 'x' }))[0]];
    },
    documented: [400, 400],
    observed: [400, 400],
  },
  {
    row: 'qinling-version-without-body',
    name: 'makes a version without a body',
    act: (engine) => tell(engine, `POST /v1/functions/${engine.functionId}/versions`, undefined, 'version_number'),
    documented: [201, 1],
    observed: [400, 'Missing argument: "body"'],
  },
  {
    row: 'qinling-alias-version',
    name: 'names a version by version, and by function_version',
    async act(engine) {
      const { functionId: function_id } = engine;
      return [
        await tell(engine, 'POST /v1/aliases', { name: 'a', function_id, version: 2 }, 'function_version'),
        await tell(engine, 'POST /v1/aliases', { name: 'b', function_id, function_version: 3 }, 'function_version'),
        await tell(engine, 'POST /v1/aliases', { name: 'c', function_id, versions: 4 }, 'function_version'),
      ];
    },
    documented: [
      [201, 2],
      [201, 3],
      [400, unknown('body', 'versions')],
    ],
    observed: [
      [400, unknown('body', 'version')],
      [201, 3],
      [400, unknown('body', 'versions')],
    ],
  },
  {
    row: 'qinling-is-public-colon',
    name: 'sends the runtime of the page',
    act: (engine) => {
      const json = {
        ...{ name: 'python3', description: 'Runtime Python3.7 ready for production.', 'is_public:': false },
        ...{ image: 'openstackqinling/python3-runtime', trusted: true },
      };
      return tell(engine, 'POST /v1/runtimes', json, 'is_public');
    },
    documented: [201, false],
    observed: [400, unknown('runtime', 'is_public:')],
  },
  {
    row: 'qinling-any-execution-filter',
    name: 'filters executions by every field',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const made = '2026-01-10T00:00:00Z';
      const put = (place: number) =>
        world.qinling.executions.put({
          ...{
            function_id,
            function_version: place,
            sync: place === 1,
            input: `{"n": ${place}}`,
            result: `{"r": ${place}}`,
          },
          ...{ created_at: made.replace('10', `1${place}`), updated_at: made.replace('10', `1${place}`) },
        });
      const [{ id }] = [put(1), put(2)];
      const told = [];
      for (const filter of [
        ...[`id=${id}`, 'function_version=1', 'sync=true', 'input={"n": 1}', 'result=has:"r": 1'],
        ...['created_at=2026-01-11 00:00:00', 'updated_at=lt:2026-01-12', `function_id=${function_id}`, 'limit=1'],
      ]) {
        const [name = '', value] = filter.split(/=(.*)/);
        const { status, json } = await ask(engine, `GET /v1/executions?${new URLSearchParams({ [name]: value! })}`);
        told.push(
          status === 200 ? (json.executions ?? json).map((row: any) => row.function_version) : json.faultstring,
        );
      }
      return told;
    },
    documented: [...Array(7).fill([1]), [1, 2], 'Unknown argument: "limit"'],
    observed: [
      ...['id', 'function_version', 'sync', 'input', 'result', 'created_at', 'updated_at'].map(
        (name) => `Unknown argument: "${name}"`,
      ),
      ...[[1, 2], 'Unknown argument: "limit"'],
    ],
  },
  {
    row: 'qinling-job-set-done',
    name: 'sets a job done, and another state',
    async act(engine) {
      const { id } = engine.world.qinling.jobs.put({ function_id: engine.functionId, project_id: demoProject });
      return [
        await tell(engine, `PUT /v1/jobs/${id}`, { status: 'failed' }, 'status'),
        await tell(engine, `PUT /v1/jobs/${id}`, { status: 'done' }, 'status'),
        engine.world.qinling.jobs.list()[0]!.status,
      ];
    },
    documented: [[400, 'Invalid status.'], [202, 'done'], 'done'],
    observed: [[400, 'Invalid status.'], [400, 'Invalid status.'], 'running'],
  },
  {
    row: 'qinling-version-numbers-once',
    name: 'makes a version, deletes it, and makes another',
    async act(engine) {
      const url = `/v1/functions/${engine.functionId}/versions`;
      await make(engine, `POST ${url}`, {});
      await ask(engine, `DELETE ${url}/1`);
      const { latest_version } = functionIn(engine, engine.functionId);
      return [latest_version, (await make(engine, `POST ${url}`, {})).version_number];
    },
    documented: [1, 2],
    observed: [0, 1],
  },
];
