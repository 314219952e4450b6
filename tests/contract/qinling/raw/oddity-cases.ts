import { adminProject, nowhere } from './open-engine.js';
import type { Hello } from './open-hello.js';
import { ask, make } from './page-case.js';
import { projectLists, type ServiceCase, tell } from './service-case.js';

const rowsOf = async (engine: Hello, line: string) => {
  const { json } = await ask(engine, line);
  return (Array.isArray(json) ? json : Object.values(json)[0]) as any[];
};

/** What is odd, and copied. */
export const oddityCases: readonly ServiceCase[] = [
  {
    row: 'qinling-download-not-acceptable',
    act: async (engine) => {
      const more = { headers: { accept: 'text/plain' } };
      const { functionId: id } = engine;
      return [
        (await ask(engine, `GET /v1/functions/${id}`, more)).status,
        (await ask(engine, `GET /v1/functions/${id}?download=1`, more)).status,
      ];
    },
    expected: [406, 406],
  },
  {
    row: 'qinling-version-download-type',
    async act(engine) {
      engine.world.qinling.versions.put({ function_id: engine.functionId });
      const line = `GET /v1/functions/${engine.functionId}/versions/1?download=true`;
      const zip = await ask(engine, line, { headers: { accept: 'application/zip' } });
      return [(await ask(engine, line)).headers.get('content-type'), zip.status];
    },
    expected: ['text/html', 406],
  },
  {
    row: 'qinling-all-projects-any-text',
    async act(engine) {
      const told = [];
      for (const line of projectLists) {
        for (const value of ['false', '0', '']) {
          const { status, json } = await ask(engine, `${line}?all_projects=${value}`);
          told.push(status === 200 ? 'own' : json.faultstring);
        }
      }
      return told;
    },
    // of aliases anyone may see all
    expected: projectLists.flatMap((line) =>
      line.includes('aliases') ? ['own', 'own', 'own'] : ['Operation not allowed', 'Operation not allowed', 'own'],
    ),
  },
  {
    row: 'qinling-aliases-of-all',
    async act(engine) {
      engine.world.qinling.aliases.put({ name: 'a', function_id: nowhere, project_id: adminProject });
      return [
        (await rowsOf(engine, 'GET /v1/aliases')).length,
        (await rowsOf(engine, 'GET /v1/aliases?all_projects=false')).length,
      ];
    },
    expected: [0, 1],
  },
  {
    row: 'qinling-runtime-duplicate-id',
    act: (engine) => tell(engine, 'POST /v1/runtimes', { id: engine.runtimeId, image: 'i' }),
    expected: "400 Duplicate entry for runtimes: ['id']",
  },
  {
    row: 'qinling-runtime-names-function',
    async act(engine) {
      await make(engine, `POST /v1/functions/${engine.functionId}/scale_up`, { count: 1 });
      const text = await tell(engine, `PUT /v1/runtimes/${engine.runtimeId}`, { image: 'new' });
      return text.replace(engine.functionId, 'FUNCTION');
    },
    expected: '403 Runtime FUNCTION is still in use by functions.',
  },
  {
    row: 'qinling-alias-webhook-update',
    async act(engine) {
      await make(engine, 'POST /v1/aliases', { name: 'a', function_id: engine.functionId });
      const { id } = await make(engine, 'POST /v1/webhooks', { function_alias: 'a' });
      return tell(engine, `PUT /v1/webhooks/${id}`, { description: 'new' });
    },
    expected: '404 Function not found [id=None]',
  },
  {
    row: 'qinling-alias-unchecked-version',
    async act(engine) {
      const { id: function_id } = engine.world.qinling.functions.put({ project_id: adminProject });
      return [
        await tell(engine, 'POST /v1/aliases', { name: 'a', function_id, function_version: 9 }),
        (await make(engine, 'PUT /v1/aliases/a', { function_version: 8 })).function_version,
      ];
    },
    expected: ['201', 8],
  },
  {
    row: 'qinling-count-is-an-update',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      await world.clock.advance('1m');
      await make(engine, 'POST /v1/executions', { function_id });
      return world.qinling.functions.list()[0]!.updated_at;
    },
    expected: '2026-01-15T12:01:00Z',
  },
  {
    row: 'qinling-job-resumes-by-old-pattern',
    async act(engine) {
      const { functionId: function_id } = engine;
      const { id } = await make(engine, 'POST /v1/jobs', { function_id, pattern: '0 18 * * *' });
      const next = async (json: object) =>
        String((await make(engine, `PUT /v1/jobs/${id}`, json)).next_execution_time).slice(11, 16);
      return [
        await next({ pattern: '0 20 * * *' }),
        await next({ status: 'paused' }),
        await next({ status: 'running', pattern: '0 22 * * *' }),
      ];
    },
    expected: ['18:00', '18:00', '20:00'],
  },
  {
    row: 'qinling-job-time-without-zone',
    async act(engine) {
      const { functionId: function_id } = engine;
      const told = [];
      for (const time of ['2026-01-16 01:00:00', '2026-01-16T01:00:00+09:00', '2026/1/16 1:00']) {
        const job = await make(engine, 'POST /v1/jobs', { function_id, first_execution_time: time });
        told.push(String(job.first_execution_time).replace(/[TZ]/g, ' ').trim());
      }
      return told;
    },
    expected: Array(3).fill('2026-01-16 01:00:00'),
  },
  {
    row: 'qinling-other-methods',
    async act(engine) {
      const { functionId: id } = engine;
      const told = [];
      for (const line of [
        ...[`GET /v1/webhooks/${nowhere}/invoke`, `GET /v1/functions/${id}/detach`, `GET /v1/functions/${id}/scale_up`],
        ...[`PUT /v1/executions/${nowhere}`, `POST /v1/runtimes/${nowhere}`],
      ]) {
        told.push((await ask(engine, line, { json: {}, token: 'admin-token' })).status);
      }
      return told;
    },
    expected: [404, 404, 404, 405, 405],
  },
];
