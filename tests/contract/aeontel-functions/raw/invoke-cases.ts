import type { AeontelHandler, World } from '@functionary/mock-server';
import { type ServiceCase, send, tellAll } from './service-case.js';

/** Runs some code, and gives what is told of it. */
async function run(world: World, code: AeontelHandler, args: object = {}): Promise<any> {
  world.aeontel.handler('fun_echo', code);
  const { status, json } = await send(world, 'POST /fun_echo/invoke', { json: { args } });
  return { status, ...json };
}

const nest = (depth: number): object => (depth === 0 ? {} : { a: nest(depth - 1) });

/** Code that ends with its time. */
const wait: AeontelHandler = (_args, { signal }) => new Promise((end) => signal.addEventListener('abort', end));

/** Makes a version of `fun_echo` that is held to a schema, and its default. */
function putSchema(world: World, which: 'inputSchemaId' | 'outputSchemaId', schema: any): void {
  world.aeontel.schemas.put({ id: 'sch_new', schema });
  world.aeontel.versions.put({ id: 'fnv_new', functionId: 'fun_echo', [which]: 'sch_new' });
  world.aeontel.functions.put({ id: 'fun_echo', name: 'echo', defaultVersionId: 'fnv_new' });
}

/** What running a function answers. */
export const invokeCases: readonly ServiceCase[] = [
  {
    row: 'aeontel-invoke-failures',
    options: { time: 'skip' },
    async act(world) {
      world.aeontel.timeout(20);
      const codes: AeontelHandler[] = [
        () => Promise.reject(new Error('broken')),
        () => Promise.reject(new Error('')),
        () => {
          throw 42;
        },
        wait,
        () => 1n,
      ];
      const told: unknown[] = [];
      for (const code of codes) {
        const { status, ok, error } = await run(world, code);
        told.push(`${status} ${ok} ${error}`);
      }
      putSchema(world, 'outputSchemaId', { type: 'string' });
      const { status, ok, error } = await run(world, () => 1);
      return [...told, status, ok, error];
    },
    expected: [
      ...['200 false broken', '200 false Error', '200 false 42', '200 false Timed out after 20 ms'],
      '200 false The result is not JSON: Do not know how to serialize a BigInt',
      ...[
        200,
        false,
        'The result does not fit the output schema: Instance type "number" is invalid. Expected "string".',
      ],
    ],
  },
  {
    row: 'aeontel-invoke-arguments',
    async act(world) {
      const line = 'POST /fun_echo/invoke';
      const told = await tellAll(
        world,
        ...[null, [], 'x', nest(1001)].map((args) => [line, { json: { args } }] as const),
        [line, { json: { args: nest(1000) } }],
      );
      const deep = await run(world, () => nest(1001));
      putSchema(world, 'inputSchemaId', { required: ['text'], properties: { n: { type: 'number' } } });
      let runs = 0;
      world.aeontel.handler('fun_echo', () => {
        runs += 1;
      });
      return [...told, deep.ok, ...(await tellAll(world, [line, { json: { args: { n: 'x' } } }], [line])), runs];
    },
    expected: [
      ...Array(4).fill('400 validation_failed /args'),
      ...['200', false, '400 invalid_args /args/text /args/n', '400 invalid_args /args/text', 0],
    ],
  },
  {
    row: 'aeontel-invoke-versions',
    act(world) {
      world.aeontel.versions.put({ id: 'fnv_2', functionId: 'fun_draft' });
      return tellAll(
        world,
        ['POST /fun_draft/invoke'],
        ['POST /fun_draft/invoke', { json: { versionId: 'fnv_2' } }],
        ['POST /fun_echo/invoke', { json: { versionId: 'fnv_2' } }],
        ['POST /fun_echo/invoke', { json: { versionId: 'fnv_no' } }],
      );
    },
    expected: [
      ...['409 no_default_version', '200', '400 invalid_reference /versionId', '400 invalid_reference /versionId'],
    ],
  },
  {
    row: 'aeontel-invoke-result',
    async act(world) {
      const before = (await send(world, 'GET /fun_echo')).json.updatedAt;
      const sleep = () => world.clock.sleep(1500.4);
      const told = [await run(world, () => undefined), await run(world, sleep)];
      const failed = await run(world, async () => {
        await sleep();
        throw new Error('late');
      });
      const after = (await send(world, 'GET /fun_echo')).json.updatedAt;
      return [
        ...told.map(({ ok, result, durationMs }) => [ok, result, durationMs]),
        failed.durationMs,
        before === after,
      ];
    },
    options: { time: 'skip' },
    expected: [[true, null, 0], [true, null, 1500], 1500, true],
  },
  {
    row: 'aeontel-code-in-the-mock',
    options: { time: 'skip' },
    async act(world) {
      const { aeontel } = world;
      const { defaultVersionId } = aeontel.functions.list().find(({ id }) => id === 'fun_night-run')!;
      const line = 'POST /fun_night-run/invoke';
      const told = [(await send(world, line, { json: { args: { a: 1 } } })).json.result];
      for (const name of ['night-run', 'fun_night-run', defaultVersionId!]) {
        aeontel.handler(name, (_args, { userId }) => [name === defaultVersionId ? 'version' : name, userId]);
        told.push((await send(world, line)).json.result);
      }
      aeontel.handler(defaultVersionId!, () => world.clock.sleep(60_000));
      const { error, durationMs } = (await send(world, line)).json;
      return [...told, error, durationMs];
    },
    expected: [
      ...[{ a: 1 }, ['night-run', 'usr_admin'], ['fun_night-run', 'usr_admin'], ['version', 'usr_admin']],
      ...['Timed out after 30000 ms', 30_000],
    ],
  },
  {
    row: 'aeontel-schemas-in-the-mock',
    async act(world) {
      putSchema(world, 'inputSchemaId', {
        $defs: { any: {} },
        properties: { a: { $ref: '#/$defs/any', type: 'string' } },
      });
      const told = await tellAll(world, ['POST /fun_echo/invoke', { json: { args: { a: 1 } } }]);
      putSchema(world, 'inputSchemaId', { properties: { at: { format: 'date-time' } } });
      told.push(...(await tellAll(world, ['POST /fun_echo/invoke', { json: { args: { at: 'noon' } } }])));
      putSchema(world, 'inputSchemaId', { $ref: '#/$defs/lost' });
      const { status, json } = await send(world, 'POST /fun_echo/invoke');
      return [...told, status, json.code, json.detail.slice(0, 36)];
    },
    expected: [
      '400 invalid_args /args/a',
      '400 invalid_args /args/at',
      500,
      'internal',
      'The schema sch_new cannot be applied',
    ],
  },
];
