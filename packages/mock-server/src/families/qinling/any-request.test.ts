import { table } from '@functionary/qinling/operations';
import { expect, it } from 'vitest';
import { createSeededRandom } from '../../seeded-random.js';
import { openWorld } from './testing/open-world.js';
import { createStrangeRequests } from './testing/strange-requests.js';

it.each(['observed', 'documented'])(
  'any request is answered as the document has it, and never with 500: %s',
  async (profile) => {
    const { world } = openWorld({ profile, demo: true });
    const { qinling } = world;
    const fn = qinling.functions.put({});
    qinling.swift.put('c', 'o');
    const putAll = () => {
      const runtime = qinling.runtimes.put({ id: 'cbd9e85f-a1b2-4120-a2c7-57c90809ce7d' });
      qinling.functions.put({ ...fn, runtime_id: runtime.id });
      qinling.aliases.put({ name: 'prod', function_id: fn.id });
      return [fn.id, runtime.id, qinling.webhooks.put({ function_id: fn.id }).id, 'abc'];
    };
    let ids = putAll();
    const next = createStrangeRequests(table, createSeededRandom(7).random, () => ids);
    for (let count = 0; count < 2000; count += 1) {
      if (count % 50 === 0)
        ids = [
          ...putAll(),
          ...qinling.executions.list().map(({ id }) => id),
          ...qinling.jobs.list().map(({ id }) => id),
        ];
      const { method, url, init } = next();
      const told = await world.fetch(`http://x${url}`, init).catch((error: Error) => error);
      const status = told instanceof Response ? told.status : told.message;
      expect(status, `${method} ${url} ${String(init.body)}`).toSatisfy((each) => Number(each) < 500);
    }
    expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
