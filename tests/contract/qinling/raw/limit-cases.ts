import { ask, make } from './page-case.js';
import { type ServiceCase, tell } from './service-case.js';

const asAdmin = { token: 'admin-token' };

/** What the service does, and the mock does not, or otherwise. */
export const limitCases: readonly ServiceCase[] = [
  {
    row: 'qinling-pool-size',
    async act(engine) {
      const line = `GET /v1/runtimes/${engine.runtimeId}/pool`;
      const pool = async () => (await ask(engine, line, asAdmin)).json.capacity;
      const before = await pool();
      await make(engine, `POST /v1/functions/${engine.functionId}/scale_up`, { count: 5 });
      engine.world.qinling.runtimes.put({ id: engine.runtimeId, status: 'error' });
      return [before, (await pool()).total];
    },
    expected: [{ total: 3, available: 3 }, 0],
  },
  {
    row: 'qinling-swift-download',
    async act(engine) {
      const swift = (object: string) => ({ source: 'swift', swift: { container: 'c', object } }) as const;
      const { swift: store, functions } = engine.world.qinling;
      store.put('c', 'o', 5);
      const line = (object: string) => `GET /v1/functions/${functions.put({ code: swift(object) }).id}?download=1`;
      return [[...(await ask(engine, line('o'))).bytes], await tell(engine, line('lost'))];
    },
    expected: [[0, 0, 0, 0, 0], '400 Failed to validate object in Swift.'],
  },
  {
    row: 'qinling-xml',
    act: (engine) => {
      const more = { body: '<alias/>', headers: { 'content-type': 'application/xml' } };
      return tell(engine, 'POST /v1/aliases', undefined, more);
    },
    expected: '415 Unknown mimetype: application/xml',
  },
  {
    row: 'qinling-job-time-forms',
    act: (engine) =>
      tell(engine, 'POST /v1/jobs', { function_id: engine.functionId, first_execution_time: '16 January 2026' }),
    expected: '400 Unknown string format: 16 January 2026',
  },
  {
    row: 'qinling-job-rounds',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      await make(engine, 'POST /v1/jobs', { function_id, pattern: '* * * * *' });
      const counts = [];
      for (const step of [59_999, 1]) {
        await world.clock.advance(step);
        counts.push(world.qinling.executions.list().length);
      }
      return counts;
    },
    expected: [0, 1],
  },
  {
    row: 'qinling-idle-workers',
    async act(engine) {
      const { functionId: function_id, world } = engine;
      await make(engine, 'POST /v1/executions', { function_id });
      const counts = [];
      for (const step of [3_599_000, 2_000]) {
        await world.clock.advance(step);
        counts.push((await ask(engine, `GET /v1/functions/${function_id}/workers`)).json.workers.length);
      }
      return counts;
    },
    expected: [1, 0],
  },
  {
    row: 'qinling-failure-log',
    async act(engine) {
      engine.world.qinling.handler('hello', () => {
        throw new Error('no such planet');
      });
      const { id } = await make(engine, 'POST /v1/executions', { function_id: engine.functionId });
      return (await ask(engine, `GET /v1/executions/${id}/log`)).text.split('\n').length;
    },
    expected: 4,
  },
];
