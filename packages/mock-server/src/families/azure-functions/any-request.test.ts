import { table } from '@functionary/azure-functions/operations';
import { expect, it } from 'vitest';
import { createSeededRandom } from '../../seeded-random.js';
import { openApp } from './testing/open-app.js';
import { createStrangeRequests } from './testing/strange-requests.js';

it.each([
  [{}],
  [{ azure: { operationStyle: 'azure-async-operation' }, progress: { polls: 2 } }],
  [{ azure: { operationStyle: 'resource', throttling: true }, progress: { polls: 1 } }],
  [{ azure: { strict: true, auth: 'strict' } }],
] as const)('any request is answered as the document has it, and never with 500: %j', async (options) => {
  const world = openApp(options);
  const random = createSeededRandom(7).random;
  const idsNow = () => [
    'none',
    ...world.azure.operations.list().map(({ id }) => id),
    ...world.azure.deployments.list().map(({ id }) => id),
  ];
  let ids: readonly string[] = idsNow();
  const next = createStrangeRequests(table, random, () => ids);
  const seen = new Set<number>();
  for (let count = 0; count < 1000; count += 1) {
    if (count % 50 === 0) {
      world.reset();
      world.azure.slots.put({ slot: 'staging' });
      world.connect('azure-functions');
    }
    if (count % 10 === 0) ids = idsNow();
    const { method, url, init } = next();
    // a package that is waited for ends only when somebody looks
    const signal = AbortSignal.timeout(url.includes('zipdeploy') ? 50 : 10_000);
    const told = await world.fetch(`http://x${url}`, { ...init, signal }).catch((error: Error) => error);
    if (told instanceof Error && told.name === 'TimeoutError' && url.includes('zipdeploy')) continue;
    const status = told instanceof Response ? told.status : told.message;
    expect(status, `${method} ${url} ${JSON.stringify(init)}`).toSatisfy((each) => Number(each) < 500);
    seen.add(Number(status));
    if (told instanceof Response) await told.body?.cancel();
  }
  expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
  expect(world.azure.logs.followers()).toBe(0);
  for (const status of [200, 201, 202, 204, 400, 401, 403, 404]) expect(seen).toContain(status);
});
