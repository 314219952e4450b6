import { describe, expect, it } from 'vitest';
import { type Host, openHost, profiles } from './open-host.js';

const tokenHeader = 'x-ms-continuation-token';

/** Follows tokens from page to page; the ids of each. */
async function readPages(host: Host, path: string): Promise<string[][]> {
  const pages: string[][] = [];
  let token: string | null = null;
  do {
    const answer = await host.send('GET', path, { headers: token === null ? {} : { [tokenHeader]: token } });
    expect(answer.status, answer.text).toBe(200);
    pages.push(answer.json.map((row: any) => row.instanceId ?? `${row.entityId.name}/${row.entityId.key}`));
    token = answer.headers.get(tokenHeader) || null;
  } while (token !== null && pages.length < 50);
  return pages;
}

describe.each(profiles)('a list, %s', (profile) => {
  it('of nothing is an empty array', async () => {
    expect((await openHost(profile).send('GET', '/instances')).text).toBe('[]');
  });

  it('is in the order of ids, code point by code point, whenever they were made', async () => {
    const host = openHost(profile);
    for (const id of ['b', 'B', 'a', 'ä', '10', '9', 'a-b', 'ab']) host.put(id, 'Running');
    expect(await readPages(host, '/instances')).toEqual([['10', '9', 'B', 'a', 'a-b', 'ab', 'b', 'ä']]);
  });

  it('comes in pages of top, each once', async () => {
    const host = openHost(profile);
    for (let index = 0; index < 7; index += 1) host.put(`i${index}`, 'Running');
    const pages = await readPages(host, '/instances?top=3');
    expect(pages.flat()).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6']);
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(3);
  });

  it('has 100 rows a page where nothing is said', async () => {
    const host = openHost(profile);
    for (let index = 0; index < 101; index += 1) host.put(`i${1000 + index}`, 'Running');
    const pages = await readPages(host, '/instances');
    expect(pages[0]).toHaveLength(100);
    expect(pages.flat()).toHaveLength(101);
  });

  it('goes on behind a token though rows have gone and come', async () => {
    const host = openHost(profile);
    for (const id of ['a', 'c', 'e']) host.put(id, 'Completed');
    const first = await host.send('GET', '/instances?top=2');
    await host.send('DELETE', '/instances/c');
    host.put('b', 'Completed');
    host.put('d', 'Completed');
    const headers = { [tokenHeader]: first.headers.get(tokenHeader)! };
    const second = await host.send('GET', '/instances?top=2', { headers });
    expect(second.json.map((row: any) => row.instanceId)).toEqual(['d', 'e']);
  });

  it('refuses a token that is none with 500', async () => {
    const host = openHost(profile);
    for (const path of ['/instances', '/entities', '/entities/counter']) {
      const answer = await host.send('GET', path, { headers: { [tokenHeader]: 'nonsense' } });
      expect([answer.status, answer.json.Message]).toEqual([500, 'Something went wrong while processing your request']);
    }
  });

  it('holds entities, under ids of their own', async () => {
    const host = openHost(profile);
    host.put('x', 'Running');
    host.world.durable.entities.put({ name: 'Counter', key: 'k', state: 3 });
    expect(await readPages(host, '/instances')).toEqual([['@counter@k', 'x']]);
    expect(await readPages(host, '/instances?instanceIdPrefix=@counter@')).toEqual([['@counter@k']]);
  });
});

it('a row is a status, with its name', async () => {
  const host = openHost('observed');
  host.put('x', 'Running');
  const [row] = (await host.send('GET', '/instances')).json;
  expect(row).toEqual((await host.send('GET', '/instances/x')).json);
});

it('by the page a row has no name', async () => {
  const host = openHost('documented');
  host.put('x', 'Running');
  const [row] = (await host.send('GET', '/instances')).json;
  expect(Object.keys(row)).toEqual([
    'instanceId',
    'runtimeStatus',
    'input',
    'customStatus',
    'output',
    'createdTime',
    'lastUpdatedTime',
  ]);
});

it.each([
  ['observed', ''],
  ['extension-2024', ''],
  ['documented', null],
] as const)('at the end the token is %s: %j', async (profile, token) => {
  const host = openHost(profile);
  for (const path of ['/instances', '/entities', '/entities/counter']) {
    expect((await host.send('GET', path)).headers.get(tokenHeader)).toBe(token);
  }
});
