import { afterEach, describe, expect, it } from 'vitest';
import { createMockServerOf, type MockServer } from './mock-server.js';
import type { MockServerOptions } from './options.js';
import { createToyFamily } from './testing/toy-family.js';

let mock: MockServer;
afterEach(() => mock?.close());

function start(options: MockServerOptions = {}) {
  mock = createMockServerOf([createToyFamily()], { startAt: 0, ...options });
  return mock;
}

const read = async (response: Response) => ({ status: response.status, body: await response.json() });
const post = (url: string, fetch: MockServer['fetch'], body?: string) =>
  fetch(url, { method: 'POST', ...(body === undefined ? {} : { body }) });

describe('worlds', () => {
  it('are chosen by path prefix and by header; links repeat how the request came', async () => {
    start();
    const world = mock.world({ id: 'mine' });
    await post('http://x/toys/a/items', world.fetch, 'one');
    const link = async (url: string, headers?: Record<string, string>) =>
      (await read(await mock.fetch(url, { headers: headers ?? {} }))).body.link;
    expect(await link('http://x:1/worlds/mine/toys/a/items/one')).toBe('http://x:1/worlds/mine/toys/a/items/one');
    expect(await link('http://x:1/toys/a/items/one', { 'x-functionary-world': 'mine' })).toBe(
      'http://x:1/worlds/mine/toys/a/items/one',
    );
    expect(await link('http://x:1/toys/a/items/one')).toBe('http://x:1/toys/a/items/one');
    expect(await link('https://a.toys.test/items/one')).toBe('https://a.toys.test/items/one');
    expect((await read(await mock.fetch('http://x/worlds/mine/toys/a/items/one'))).body.state).toBe('ready');
    expect((await read(await mock.fetch('http://x/toys/a/items/one'))).body.state).toBe('none');
  });

  it('leak nothing into each other, and are the same from the same seed', async () => {
    start();
    const one = mock.world();
    const two = mock.world();
    const made = await read(await post('http://x/toys/a/items', one.fetch));
    expect(await read(await two.fetch(made.body.link))).toMatchObject({ body: { state: 'none' } });
    expect((await read(await post('http://x/toys/a/items', two.fetch))).body.id).toBe(made.body.id);
    await one.clock.advance('1h');
    expect([one.clock.now(), two.clock.now()]).toEqual([3_600_000, 0]);
    expect([one.journal.entries().length, two.journal.entries().length]).toEqual([1, 2]);
  });

  it('are refused when unknown, twice or too many', async () => {
    start({ maxWorlds: 2 });
    expect(await read(await mock.fetch('http://x/worlds/none/toys/a/items/1'))).toMatchObject({
      ...{ status: 404, body: { error: { code: 'UnknownWorld' } } },
    });
    expect((await mock.fetch('http://x/worlds/%zz/toys/a/items/1')).status).toBe(404);
    mock.world({ id: 'a' });
    expect(() => mock.world({ id: 'a' })).toThrow("there is a world 'a' already");
    expect(() => mock.world()).toThrow('There are 2 worlds already (maxWorlds)');
    expect(mock.deleteWorld('a')).toBe(true);
    expect(mock.deleteWorld('a')).toBe(false);
  });

  it('say where things are when nothing is served at a path', async () => {
    start();
    const { status, body } = await read(await mock.fetch('http://x/elsewhere'));
    expect([status, body.error.message]).toEqual([
      404,
      'Nothing is served at /elsewhere. Mounts: /toys/{shop}, /_mock',
    ]);
  });

  it('serve one mount at / where asked', async () => {
    start({ root: 'toys/a' });
    expect((await read(await mock.fetch('http://x/items/1'))).body.link).toBe('http://x/items/1');
    expect(() => start({ root: 'books/a' })).toThrow('Option root: "books/a" is not a mount. Mounts are toys/{shop}');
  });
});

describe('snapshots', () => {
  it('hold all of a world: data, clock, queue, seed, progress, journal', async () => {
    start({ time: 'manual' });
    const world = mock.world();
    world.progress.set('manual');
    await post('http://x/toys/a/items', world.fetch, 'one');
    const saved = world.snapshot();
    const run = async () => {
      await world.progress.run();
      await world.clock.advance('2h');
      const made = await read(await post('http://x/toys/a/items', world.fetch));
      const found = await read(await world.fetch('http://x/toys/a/items/one'));
      return {
        made,
        found,
        now: world.clock.now(),
        journal: world.journal.entries(),
        pending: world.progress.pending(),
      };
    };
    const first = await run();
    world.restore(saved);
    expect(world.clock.now()).toBe(0);
    expect(await run()).toEqual(first);
    expect(first.found.body.state).toBe('rotten');
  });

  it('are not touched by what comes after, and reset goes back to the seed', async () => {
    start({ demo: true, prepare: (world) => world.progress.set('manual') });
    const world = mock.world();
    const saved = world.snapshot();
    await post('http://x/toys/a/items', world.fetch, 'one');
    expect(world.progress.pending()).toHaveLength(1);
    world.restore(saved);
    expect((await read(await world.fetch('http://x/toys/a/items/one'))).body.state).toBe('none');
    await post('http://x/toys/a/items', world.fetch, 'one');
    world.reset();
    expect((await read(await world.fetch('http://x/toys/a/items/demo'))).body.state).toBe('ready');
    await post('http://x/toys/a/items', world.fetch, 'two');
    expect(world.progress.pending().map(({ item }) => item)).toEqual(['two']);
  });
});

describe('time', () => {
  it('lets a change happen right after the answer', async () => {
    start({ time: 'manual' });
    const world = mock.world();
    expect((await read(await post('http://x/toys/a/items', world.fetch, 'one'))).body.state).toBe('made');
    await world.idle();
    expect((await read(await world.fetch('http://x/toys/a/items/one'))).body.state).toBe('ready');
  });

  it('skips for a client that sleeps and for a request that is held, never for a plain GET', async () => {
    start({ time: 'skip' });
    const world = mock.world();
    await post('http://x/toys/a/items', world.fetch, 'one');
    await world.fetch('http://x/toys/a/items/one');
    await world.idle();
    expect(world.clock.now()).toBe(0);
    expect((await read(await world.fetch('http://x/toys/a/hold'))).body.state).toBe('30000');
    await world.clock.sleep(1000);
    expect(world.clock.now()).toBe(3_600_000);
  });

  it('is on every answer as Date', async () => {
    start({ time: 'manual' });
    const world = mock.world();
    await world.clock.advance('1h');
    expect((await world.fetch('http://x/toys/a/items/1')).headers.get('date')).toBe('Thu, 01 Jan 1970 01:00:00 GMT');
  });
});

describe('checks', () => {
  it('reject the fetch of an answer that the document does not allow', async () => {
    start();
    const fetch = mock.fetch('http://x/toys/a/lie');
    await expect(fetch).rejects.toMatchObject({ name: 'InvalidAnswerError', operationId: 'lie', status: 200 });
    await expect(fetch).rejects.toThrow(/body\.id: [\s\S]*body: /);
    expect(mock.worlds.get('default')!.journal.entries()[0]!.issues[0]).toMatch(/^answer: body/);
  });

  it('write it to log and journal, or let it be', async () => {
    start({ onInvalidAnswer: 'log' });
    expect((await mock.fetch('http://x/toys/a/lie')).status).toBe(200);
    const world = mock.worlds.get('default')!;
    expect(world.logs[0]).toMatchObject({ world: 'default', level: 'error' });
    expect(world.journal.entries()[0]!.issues[0]).toMatch(/^answer: body/);
    start({ onInvalidAnswer: 'off' });
    await mock.fetch('http://x/toys/a/lie');
    expect(mock.worlds.get('default')!.journal.entries()[0]!.issues).toEqual([]);
  });

  it('note what the document finds wrong with a request, and refuse it where asked', async () => {
    start();
    expect((await mock.fetch('http://x/toys/a/items/1?size=x')).status).toBe(200);
    const { issues } = mock.worlds.get('default')!.journal.entries()[0]!;
    expect(issues).toEqual(["query 'size': 'x' is not of type integer"]);
    start({ strictRequests: true });
    const { status, body } = await read(await mock.fetch('http://x/toys/a/items/1?size=x'));
    expect([status, body.error.code]).toEqual([400, 'StrictRequest']);
    expect(body.error.message).toContain("query 'size': 'x'");
  });

  it('keep secrets out of the journal', async () => {
    start();
    await mock.fetch('http://x/toys/a/items/1?key=hush');
    await mock.fetch('http://x/toys/a/nothing?code=hush');
    expect(JSON.stringify(mock.worlds.get('default')!.journal.entries())).not.toContain('hush');
  });
});

describe('the pipeline', () => {
  it('asks who it is, then decodes, then answers; what throws is told by the family and the log', async () => {
    start();
    expect((await read(await mock.fetch('http://x/toys/a/items/1?key=wrong&size=-1'))).status).toBe(401);
    expect((await read(await mock.fetch('http://x/toys/a/items/1?size=-1'))).status).toBe(400);
    expect(await read(await mock.fetch('http://x/toys/a/crash'))).toEqual({ status: 500, body: { error: 'failed' } });
    expect(mock.worlds.get('default')!.logs.at(-1)!.message).toContain('kaboom');
    expect((await read(await mock.fetch('http://x/toys/a/lie', { method: 'PUT' }))).status).toBe(405);
  });

  it('applies the rows of the profile: request, before, answer, switch', async () => {
    start({ profile: 'old' });
    expect((await read(await mock.fetch('http://x/toys/a/items/old-1'))).body.old).toMatchObject({
      ...{ id: '1', state: 'old ways' },
    });
    expect((await post('http://x/toys/a/items', mock.fetch)).status).toBe(418);
  });

  it('refuses bodies over the bound', async () => {
    start({ maxBodyBytes: 10 });
    const { status, body } = await read(await post('http://x/toys/a/items', mock.fetch, 'x'.repeat(11)));
    expect([status, body.error.code]).toEqual([413, 'BodyTooLarge']);
  });

  it('ends an aborted fetch with the reason', async () => {
    start({ time: 'manual' });
    const controller = new AbortController();
    const held = mock.fetch('http://x/toys/a/hold', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(held).rejects.toThrow('enough');
    expect(mock.worlds.get('default')!.logs.map(({ level }) => level)).toEqual(['debug']);
  });

  it('takes a Request, and loads the schemas once', async () => {
    let loads = 0;
    const toy = createToyFamily();
    mock = createMockServerOf(
      [
        {
          ...toy,
          loadStrict: () => {
            loads += 1;
            return toy.loadStrict();
          },
        },
      ],
      {},
    );
    expect(loads).toBe(0);
    await Promise.all([1, 2].map((id) => mock.fetch(new Request(`http://x/toys/a/items/${id}`))));
    await mock.world().fetch(new URL('http://x/toys/a/items/3'));
    expect(loads).toBe(1);
  });
});

describe('options', () => {
  it.each<[object, string]>([
    [{ time: 'fast' }, 'Option time: "fast" is not one of real, manual, skip'],
    [{ profile: 'new' }, 'Option profile: "new" is not one of observed, old'],
    [{ seed: -1 }, 'Option seed: -1 is not a whole number of 0 or more'],
    [{ progress: 'slow' }, "'immediate', 'manual', { time: ms } or { polls: n }"],
    [{ demo: 'yes' }, 'Option demo: "yes" is not true or false'],
    [{ tiem: 'real' }, "Did you mean 'time'?"],
    [{ progress: { polls: 1, time: 1 } }, "'immediate', 'manual', { time: ms } or { polls: n }"],
    [{ startAt: 1e15 }, 'Option startAt: 1000000000000000 is not a time before the year 10000'],
    [{ durable: 4 }, 'Option durable: 4 is not an object of protocol'],
    [{ durable: { longTimers: 'no' } }, 'Option durable.longTimers: "no" is not true or false'],
    [{ azure: true }, 'Option azure: true is not an object of strict'],
    [{ azure: { strict: 1 } }, 'Option azure.strict: 1 is not true or false'],
    [{ azure: { auth: 'none' } }, 'Option azure.auth: "none" is not one of any, strict'],
    [{ azure: { throttling: 'yes' } }, 'Option azure.throttling: "yes" is not true or false'],
    [{ azure: { operationStyle: 'Location' } }, "Did you mean 'location'?"],
    [{ azure: { throtling: true } }, "Did you mean 'throttling'?"],
    [{ root: 5 }, 'Option root: 5 is not text'],
    [{ prepare: {} }, 'Option prepare: {} is not a function'],
    [{ prepare: async () => {} }, 'the function cannot be async'],
    [{ onInvalidAnswer: 'shout' }, 'one of throw, log, off'],
  ])('%j is refused by name', (options, message) => {
    expect(() => start(options as MockServerOptions)).toThrow(message);
  });

  it('are judged for each world as well', () => {
    start();
    expect(() => mock.world({ id: 'a b' })).toThrow('Option id: "a b" is not a name');
  });

  it('refuse deviations whose ids or names do not hold', () => {
    const toy = createToyFamily();
    const [row] = toy.deviations;
    const make = (edit: object) =>
      createMockServerOf([{ ...toy, deviations: [...toy.deviations, { ...row!, ...edit }] }], {});
    expect(() => make({})).toThrow("Deviation 'toy-upper' of toy has the id of one of toy");
    expect(() => make({ id: 'a', operations: ['none'] })).toThrow("Deviation 'a' of toy names no operation: 'none'");
    expect(() => make({ id: 'a', profiles: ['none'] })).toThrow("Deviation 'a' of toy names no profile: 'none'");
  });
});
