import { expect } from 'vitest';
import { makePackage } from './make-package.js';
import { adminProject, nowhere } from './open-engine.js';
import type { Hello } from './open-hello.js';
import { ask, make } from './page-case.js';
import { projectLists, type ServiceCase, tell, tellAll } from './service-case.js';

const expect400 = (field: string): unknown => expect.stringMatching(new RegExp(`^400 .*${field}`));

const image = { source: 'image', image: 'i' };

const form = ({ runtimeId: runtime_id }: Hello, more: object) => ({
  form: { code: '{"source": "package"}', runtime_id, package: makePackage(1), ...more },
});

/** Where the service fails. */
export const failureCases: readonly ServiceCase[] = [
  {
    row: 'qinling-body-of-another-kind',
    act: (engine) =>
      tellAll(
        engine,
        ['POST /v1/aliases', null],
        ['POST /v1/webhooks', []],
        ['POST /v1/jobs', { function_version: [1] }],
      ),
    expected: [
      '400 Missing argument: "body"',
      "400 Invalid input for field/attribute webhook. Value: '[]'. Wrong type. Expected '<class 'dict'>', got '<class 'list'>'",
      expect400('job'),
    ],
  },
  {
    row: 'qinling-project-filter-of-others',
    act: (engine) => tellAll(engine, ...projectLists.map((line) => [`${line}?project_id=${adminProject}`] as const)),
    expected: Array(5).fill('403 Operation not allowed'),
  },
  {
    row: 'qinling-runtime-null-image',
    act: (engine) => tell(engine, 'POST /v1/runtimes', { image: null }),
    expected: "400 Required param is missing. Required: {'image'}",
  },
  {
    row: 'qinling-runtime-id-of-any-text',
    act: (engine) =>
      tellAll(
        engine,
        ...['r1', nowhere.replaceAll('-', ''), nowhere].map((id) => ['POST /v1/runtimes', { id, image: 'i' }] as const),
      ),
    expected: [expect400('id'), expect400('id'), '201'],
  },
  {
    row: 'qinling-numbers-too-large',
    act: (engine) =>
      tellAll(
        engine,
        ['POST /v1/aliases', { name: 'a', function_id: nowhere, function_version: 2 ** 31 }],
        ['POST /v1/webhooks', { function_id: nowhere, function_version: 2 ** 31 }],
        ['POST /v1/executions', { function_id: nowhere, function_version: 2 ** 31 }],
        [`POST /v1/functions/${engine.functionId}/scale_up`, { count: 2 ** 31 }],
      ),
    expected: [...Array(3).fill(expect400('function_version')), expect400('count')],
  },
  {
    row: 'qinling-image-of-any-kind',
    act: (engine) => tell(engine, 'POST /v1/functions', { code: '{"source": "image", "image": 7}' }),
    expected: expect400('image'),
  },
  {
    row: 'qinling-runtime-upgrade-idle-function',
    act: async (engine) => (await make(engine, `PUT /v1/runtimes/${engine.runtimeId}`, { image: 'new' })).status,
    expected: 'upgrading',
  },
  {
    row: 'qinling-code-not-json',
    act: (engine) =>
      tellAll(
        engine,
        ['POST /v1/functions', undefined, form(engine, { code: '{' })],
        [`PUT /v1/functions/${engine.functionId}`, undefined, form(engine, { code: '{' })],
      ),
    expected: Array(2).fill('400 Invalid input, code: the text is not JSON'),
  },
  {
    row: 'qinling-image-unknown-runtime',
    act: (engine) => {
      const busy = engine.world.qinling.runtimes.put({
        status: 'creating',
        is_public: false,
        project_id: adminProject,
      });
      const send = (runtime_id: string) => ['POST /v1/functions', { code: JSON.stringify(image), runtime_id }] as const;
      return tellAll(engine, send(nowhere), send(busy.id));
    },
    expected: [`404 Runtime not found [id=${nowhere}]`, '201'],
  },
  {
    row: 'qinling-null-limit',
    act: (engine) =>
      tellAll(
        engine,
        ...['cpu', 'memory_size', 'timeout'].map(
          (name) => ['POST /v1/functions', { code: JSON.stringify(image), [name]: null }] as const,
        ),
      ),
    expected: ['cpu', 'memory', 'timeout'].map(
      (name) => `400 Invalid ${name} resource specified. An integer is required.`,
    ),
  },
  {
    row: 'qinling-code-without-package',
    async act(engine) {
      const { json } = await ask(engine, 'POST /v1/functions', form(engine, {}));
      const url = `/v1/functions/${json.id}`;
      const code = JSON.stringify({ source: 'package', note: 'new' });
      const told = await tell(engine, `PUT ${url}`, { code });
      return [told === '200' || told, (await ask(engine, `GET ${url}?download=true`)).bytes.length];
    },
    // the page does not let one do it
    expected: [expect.toSatisfy((told) => told === true || told.includes('package')), makePackage(1).length],
  },
  {
    row: 'qinling-json-timeout-zero',
    act: (engine) => tell(engine, `PUT /v1/functions/${engine.functionId}`, { timeout: 0 }),
    expected: '400 timeout resource limitation not within the allowable range: 1 ~ 300(seconds).',
  },
  {
    row: 'qinling-ended-job-blocks-delete',
    async act(engine) {
      engine.world.qinling.jobs.put({ function_id: engine.functionId, status: 'done' });
      return [await tell(engine, `DELETE /v1/functions/${engine.functionId}`), engine.world.qinling.jobs.list().length];
    },
    expected: ['204', 1],
  },
  {
    row: 'qinling-version-word',
    act: (engine) =>
      tellAll(
        engine,
        [`GET /v1/functions/${engine.functionId}/versions/x`],
        [`DELETE /v1/functions/${engine.functionId}/versions/x`],
      ),
    expected: [expect400('version'), expect400('version')],
  },
  {
    row: 'qinling-execution-input-kinds',
    async act(engine) {
      const { functionId: function_id } = engine;
      const told = [];
      for (const input of ['', '[1]', '1.5', 'true', '"a"']) {
        told.push(await tell(engine, 'POST /v1/executions', { function_id, input }));
      }
      return [told, (await ask(engine, `GET /v1/functions/${function_id}`)).json.count];
    },
    expected: [Array(5).fill(expect400('input')), 0],
  },
  {
    row: 'qinling-alias-unknown-function',
    async act(engine) {
      const { functionId: function_id } = engine;
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id });
      return tellAll(
        engine,
        ['POST /v1/aliases', { name: 'b', function_id: nowhere }],
        ['PUT /v1/aliases/a', { function_id: nowhere }],
      );
    },
    expected: Array(2).fill(expect400('function_id')),
  },
  {
    row: 'qinling-alias-required-null',
    act: (engine) =>
      tellAll(
        engine,
        ['POST /v1/aliases', { name: null, function_id: engine.functionId }],
        ['POST /v1/aliases', { name: 'a', function_id: null }],
      ),
    expected: Array(2).fill("400 Required param is missing. Required: {'name', 'function_id'}"),
  },
  {
    row: 'qinling-alias-clash',
    async act(engine) {
      const { functionId: function_id } = engine;
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id });
      await make(engine, 'POST /v1/aliases', { name: 'b', function_id, function_version: 1 });
      return tell(engine, 'PUT /v1/aliases/b', { function_version: 0 });
    },
    expected: "400 Duplicate entry for function_aliases: ['project_id', 'function_id', 'function_version']",
  },
  {
    row: 'qinling-webhook-without-version',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const { id } = await make(engine, 'POST /v1/webhooks', { function_id });
      const status = await tell(engine, `POST /v1/webhooks/${id}/invoke`, {}, { token: null });
      return [
        status,
        world.qinling.webhooks.list()[0]!.function_version,
        world.qinling.executions.list()[0]!.function_version,
      ];
    },
    expected: ['202', null, 0],
  },
  {
    row: 'qinling-job-of-lost-alias',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id });
      await make(engine, 'POST /v1/jobs', { function_alias: 'a', pattern: '* * * * *' });
      await make(engine, 'POST /v1/jobs', { function_id, pattern: '* * * * *' });
      await ask(engine, 'DELETE /v1/aliases/a');
      await world.clock.advance('90s');
      const before = world.qinling.executions.list().length;
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id });
      await world.clock.advance('1s');
      return [before, world.qinling.executions.list().length > before];
    },
    expected: [1, true],
  },
  {
    row: 'qinling-job-once-with-negative-count',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      const first_execution_time = '2026-01-15 12:02:00';
      await make(engine, 'POST /v1/jobs', { function_id, first_execution_time, count: -1 });
      await world.clock.advance('1h');
      return [world.qinling.jobs.list()[0]!.status, world.qinling.executions.list().length];
    },
    expected: ['done', 1],
  },
  {
    row: 'qinling-job-empty-status',
    act: (engine) => {
      const { id } = engine.world.qinling.jobs.put({ function_id: engine.functionId });
      return tell(engine, `PUT /v1/jobs/${id}`, { status: '' });
    },
    expected: '400 Invalid status.',
  },
  {
    row: 'qinling-pattern-that-never-fits',
    act: (engine) => tell(engine, 'POST /v1/jobs', { function_id: engine.functionId, pattern: '0 0 30 2 *' }),
    expected: '400 The specified pattern is not valid: 0 0 30 2 *',
  },
];
