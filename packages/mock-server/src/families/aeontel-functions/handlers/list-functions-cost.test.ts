import { expect, test, vi } from 'vitest';
import { openWorld } from '../testing/open-world.js';

const cost = vi.hoisted(() => ({ looks: 0 }));
vi.mock('../query/filter.js', async (load) => {
  const real = await load<typeof import('../query/filter.js')>();
  const matchesFilter: typeof real.matchesFilter = (filter, row, related) => {
    cost.looks += 1;
    return real.matchesFilter(filter, row, related);
  };
  return { ...real, matchesFilter };
});

const { world, ask } = openWorld();
for (let number = 0; number < 500; number++) {
  world.aeontel.functions.put({
    id: `fun_${number}`,
    name: `f${number}`,
    description: number % 2 === 0 ? 'even' : null,
  });
}
const byFilter = (filter: object): string => `?limit=10&filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** How many rows are looked at for a list. */
async function countLooks(query: string): Promise<number> {
  cost.looks = 0;
  expect((await ask('GET', query)).status).toBe(200);
  return cost.looks;
}

test('a list that nothing narrows looks at no row', async () => {
  expect(await countLooks('?limit=10')).toBe(0);
  expect(await countLooks('?limit=10&name=')).toBe(0);
  expect(await countLooks(byFilter({}))).toBe(0);
});

test('a filter looks at every row once, and from then on as far as the page goes', async () => {
  const isEven = byFilter({ description: 'even' });
  expect(await countLooks(isEven)).toBeGreaterThanOrEqual(500);
  expect(await countLooks(isEven)).toBeLessThan(30);
  await ask('PATCH', '/fun_1', { description: 'even' });
  expect(await countLooks(isEven)).toBeLessThan(30);
});

test('a filter by ids looks at those alone, whatever else it asks', async () => {
  const byIds = byFilter({ id: { in: ['fun_1', 'fun_2'] }, versions: true });
  expect(await countLooks(byIds)).toBeLessThanOrEqual(4);
  expect(await countLooks('?ids=fun_1,fun_2&name=f')).toBeLessThanOrEqual(4);
});

test('a filter by relations is asked of every row each time: what it goes by may have changed', async () => {
  const byVersions = byFilter({ versions: { name: 'v1' } });
  expect(await countLooks(byVersions)).toBeGreaterThanOrEqual(500);
  expect(await countLooks(byVersions)).toBeGreaterThanOrEqual(500);
});
