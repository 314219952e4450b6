import { describe, expect, test } from 'vitest';
import { Runtimes } from './runtimes.js';
import { makeRuntime } from './testing/rows.js';
import { type Scripted, scriptEngine } from './testing/scripted-engine.js';

const runtime = makeRuntime();
const id = String(runtime.id);
const inState = (status: string): Scripted => [200, makeRuntime({ status })];

function open(script: Parameters<typeof scriptEngine>[0], options?: Parameters<typeof scriptEngine>[1]) {
  const engine = scriptEngine(script, options);
  return { ...engine, runtimes: new Runtimes(engine.caller) };
}

describe('each call', () => {
  const calls: [string, (runtimes: Runtimes) => Promise<unknown>, string, string, string, Scripted, unknown][] = [
    [
      'create',
      (runtimes) => runtimes.create({ image: 'a', name: 'b', is_public: false }),
      'POST',
      '/v1/runtimes',
      '{"image":"a","name":"b","is_public":false}',
      [201, runtime],
      runtime,
    ],
    ['get', (runtimes) => runtimes.get(id), 'GET', `/v1/runtimes/${id}`, '', [200, runtime], runtime],
    [
      'pool',
      (runtimes) => runtimes.pool(id),
      'GET',
      `/v1/runtimes/${id}/pool`,
      '',
      [200, { name: id, capacity: { total: 3, available: 2 } }],
      { name: id, capacity: { total: 3, available: 2 } },
    ],
    [
      'update',
      (runtimes) => runtimes.update(id, { image: 'c' }),
      'PUT',
      `/v1/runtimes/${id}`,
      '{"image":"c"}',
      inState('upgrading'),
      { ...runtime, status: 'upgrading' },
    ],
    ['delete', (runtimes) => runtimes.delete(id), 'DELETE', `/v1/runtimes/${id}`, '', [204], undefined],
  ];

  test.each(calls)('%s goes as the service takes it', async (_name, call, method, target, text, answer, result) => {
    const { runtimes, requests } = open([answer]);
    expect(await call(runtimes)).toEqual(result);
    expect(requests).toMatchObject([{ method, target, text }]);
    expect(requests[0]?.headers.get('accept')).toBe('application/json');
  });

  test('an id that would change the path is refused', async () => {
    const { runtimes, requests } = open([]);
    for (const wrong of ['', '.', '..'])
      await expect(runtimes.delete(wrong)).rejects.toMatchObject({
        name: 'InvalidArgumentError',
        parameter: 'runtime_id',
      });
    expect(requests).toEqual([]);
  });

  test("brings the page's times to the service's form", async () => {
    const { runtimes } = open([[200, { ...runtime, created_at: '2026-01-15 12:00:00.178645' }]]);
    expect(await runtimes.get(id)).toEqual(runtime);
  });
});

test('create is not sent again when its answer is lost', async () => {
  const { runtimes, requests } = open(() => [500, { faultcode: 'Server', faultstring: 'no' }]);
  await expect(runtimes.create({ image: 'a' })).rejects.toMatchObject({ status: 500 });
  expect(requests).toHaveLength(1);
});

test('a second delete after a lost answer finds nothing, and that is done', async () => {
  const { runtimes, requests } = open([[503], [404, { faultstring: 'Runtime not found' }]]);
  await runtimes.delete(id);
  expect(requests).toHaveLength(2);
});

describe('waitUntilAvailable', () => {
  test('waits a second between looks and gives the runtime', async () => {
    const { runtimes, slept } = open([inState('creating'), inState('creating'), inState('available')]);
    expect(await runtimes.waitUntilAvailable(id)).toEqual(runtime);
    expect(slept).toHaveLength(2);
    for (const ms of slept) expect(ms).toBeGreaterThanOrEqual(1000);
  });

  test('waits as long as told, through an upgrade, and tells the hook', async () => {
    const seen: unknown[] = [];
    const hooks = { poll: ({ status }: { status: unknown }) => void seen.push((status as typeof runtime).status) };
    const { runtimes, slept } = open([inState('upgrading'), inState('available')], { hooks });
    await runtimes.waitUntilAvailable(id, { intervalMs: 20 });
    expect(slept[0]).toBeGreaterThanOrEqual(20);
    expect(slept[0]).toBeLessThanOrEqual(22);
    expect(seen).toEqual(['upgrading', 'available']);
  });

  test.each([
    ['error', /see the engine's log .* delete it and create another/],
    ['deleting', /deleting and will not become available; create another/],
  ])('%s is an error that says what to do', async (status, text) => {
    const { runtimes } = open([inState('creating'), inState(status)]);
    const error: any = await runtimes.waitUntilAvailable(id).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'RuntimeFailedError',
      runtimeId: id,
      status,
      runtime: { image: runtime.image },
    });
    expect(error.message).toMatch(text);
    expect(error.message).toContain(id);
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty('runtime');
  });

  test('one that is gone is not found', async () => {
    const { runtimes } = open([inState('creating'), [404, { faultstring: 'Runtime not found' }]]);
    await expect(runtimes.waitUntilAvailable(id)).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('ends by its signal', async () => {
    const stop = new AbortController();
    const { runtimes, requests } = open(() => {
      if (requests.length === 3) stop.abort('enough');
      return inState('creating');
    });
    await expect(runtimes.waitUntilAvailable(id, { signal: stop.signal })).rejects.toBe('enough');
    expect(requests).toHaveLength(3);
  });

  test('ends at its deadline', async () => {
    const sleep = (_ms: number, { signal }: { signal?: AbortSignal | undefined } = {}) =>
      new Promise<void>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { runtimes } = open(() => inState('creating'), { clock: { now: () => 0, sleep } });
    const wait = runtimes.waitUntilAvailable(id, { deadlineMs: 20 });
    await expect(wait).rejects.toMatchObject({ name: 'DeadlineExceededError' });
  });
});
