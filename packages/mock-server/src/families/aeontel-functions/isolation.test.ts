import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMockServer } from '../../mock-server.js';
import type { World } from '../../world.js';
import { type Play, type PlayedCall, playCall, someCall } from './testing/play-calls.js';

const startAt = Date.UTC(2026, 0, 1);
const day = 24 * 60 * 60 * 1000;
const auth = { authorization: 'Bearer sec_demo' };
const root = 'https://api.aeontel.com/api/functions';

const mock = createMockServer({ time: 'manual', startAt, maxWorlds: 100_000 });

/** A world with two functions and code of its own. */
function openWorld(name: string, seed: number): World {
  const world = mock.world({ seed });
  world.aeontel.functions.put({ name: `${name} one` });
  world.aeontel.functions.put({ name: `${name} two`, workspaceId: 'wsp_other' });
  world.aeontel.handler('a', () => `${name} ran`);
  return world;
}

async function playAll(world: World, calls: readonly PlayedCall[]): Promise<string[]> {
  const play: Play = { cursors: { start: null, end: null } };
  const told: string[] = [];
  for (const call of calls) told.push(await playCall(world, play, call));
  return told;
}

async function read(world: World, path: string): Promise<any> {
  return (await world.fetch(`${root}${path}`, { headers: auth })).json();
}

describe('two worlds', () => {
  it('answer, call by call, as each would alone', async () => {
    const turns = fc.array(fc.tuple(fc.boolean(), someCall), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(turns, async (all) => {
        const [left, right] = [openWorld('left', 1), openWorld('right', 2)];
        const plays: [Play, Play] = [{ cursors: { start: null, end: null } }, { cursors: { start: null, end: null } }];
        const told: [string[], string[]] = [[], []];
        for (const [isLeft, call] of all) {
          const side = isLeft ? 0 : 1;
          told[side].push(await playCall(isLeft ? left : right, plays[side], call));
        }
        for (const [side, name] of ['left', 'right'].entries()) {
          const own = all.filter(([isLeft]) => isLeft === (side === 0)).map(([, call]) => call);
          const alone = openWorld(name, side + 1);
          expect(told[side as 0 | 1]).toEqual(await playAll(alone, own));
          expect(told[side as 0 | 1].join('\n')).not.toContain(side === 0 ? 'right' : 'left');
          expect(alone.journal.entries()).toEqual((side === 0 ? left : right).journal.entries());
        }
        for (const id of mock.worlds.keys()) if (id !== 'default') mock.deleteWorld(id);
      }),
      { numRuns: 40 },
    );
  });

  it('have clocks, tiers, tokens and code of their own', async () => {
    const [left, right] = [openWorld('left', 1), openWorld('right', 1)];
    const demo = left.aeontel.workspaces.list()[0]!;
    left.aeontel.workspaces.put({ ...demo, retentionTier: 'short' });
    left.aeontel.tokens.put('sec_left', { kind: 'sec', workspaceId: 'wsp_demo' });
    for (const world of [left, right]) {
      const [{ id } = { id: '' }] = world.aeontel.functions.list();
      await world.fetch(`${root}/${id}`, { method: 'DELETE', headers: auth });
    }
    await left.clock.advance(7 * day);
    expect([left.aeontel.functions.list().length, right.aeontel.functions.list().length]).toEqual([1, 2]);
    expect(right.clock.now()).toBe(startAt);
    const told = await right.fetch(root, { headers: { authorization: 'Bearer sec_left' } });
    expect(told.status).toBe(401);
  });
});

describe('snapshot, restore and reset', () => {
  it('bring back all of it: the same calls have the same answers, as often as one likes', async () => {
    const calls = fc.array(someCall, { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(calls, calls, async (before, after) => {
        const world = openWorld('w', 3);
        const first = await playAll(world, before);
        const saved = world.snapshot();
        const [held, now] = [world.aeontel.functions.list(), world.clock.now()];
        const then = await playAll(world, after);
        for (let times = 0; times < 2; times += 1) {
          world.restore(saved);
          expect([world.aeontel.functions.list(), world.clock.now()]).toEqual([held, now]);
          expect(await playAll(world, after)).toEqual(then);
        }
        world.reset();
        expect([world.aeontel.functions.list(), world.clock.now()]).toEqual([[], startAt]);
        world.aeontel.functions.put({ name: 'w one' });
        world.aeontel.functions.put({ name: 'w two', workspaceId: 'wsp_other' });
        expect(await playAll(world, before)).toEqual(first);
        mock.deleteWorld(world.id);
      }),
      { numRuns: 40 },
    );
  });

  it('leave cursors good, for the rows that are there then', async () => {
    const world = mock.world();
    const at = (minute: number) => new Date(startAt - minute * 60_000).toISOString();
    for (const minute of [1, 2, 3, 4]) {
      world.aeontel.functions.put({ id: `fun_${minute}`, name: 'f', createdAt: at(minute), updatedAt: at(minute) });
    }
    const saved = world.snapshot();
    world.aeontel.functions.put({ id: 'fun_late', name: 'f', createdAt: at(2.5), updatedAt: at(2.5) });
    const page = await read(world, '?limit=2');
    const next = async () => (await read(world, `?after=${page.pageInfo.endCursor}`)).data.map(({ id }: any) => id);
    expect(await next()).toEqual(['fun_late', 'fun_3', 'fun_4']);
    world.restore(saved);
    expect(await next()).toEqual(['fun_3', 'fun_4']);
    world.reset();
    expect(await next()).toEqual([]);
  });

  it('bring back the time that a deleted function has', async () => {
    const world = mock.world();
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    const active = world.snapshot();
    await world.fetch(`${root}/fun_f`, { method: 'DELETE', headers: auth });
    await world.clock.advance(10 * day);
    const deleted = world.snapshot();
    await world.clock.advance(20 * day);
    expect(world.aeontel.functions.list()).toEqual([]);

    world.restore(deleted);
    await world.clock.advance(20 * day - 1);
    expect((await read(world, '/fun_f')).id).toBe('fun_f');
    await world.clock.advance(1);
    expect((await read(world, '/fun_f')).code).toBe('not_found');
    expect((await read(world, '?include_deleted=true')).pageInfo.total).toBe(0);

    world.restore(active);
    await world.clock.advance(1000 * day);
    expect((await read(world, '/fun_f')).deletedAt).toBeNull();
  });

  it('bring back the world as if nothing had run meanwhile', async () => {
    const json = { ...auth, 'content-type': 'application/json' };
    const body = JSON.stringify({
      ...{ workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' },
    });
    const told: unknown[] = [];
    for (const isRunning of [false, true]) {
      const world = mock.world();
      world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
      const saved = world.snapshot();
      let pending: Promise<Response> | undefined;
      if (isRunning) {
        await new Promise<void>((begun) => {
          world.aeontel.handler('f', () => {
            begun();
            return new Promise(() => {});
          });
          pending = world.fetch(`${root}/fun_f/invoke`, { method: 'POST', headers: auth });
        });
      }
      world.restore(saved);
      await pending;
      const made = await world.fetch(root, { method: 'POST', headers: json, body });
      told.push([made.headers.get('x-request-id'), await made.json(), world.journal.entries().length]);
    }
    expect(told[1]).toEqual(told[0]);
  });

  it('do not change with the world, nor the world with what it told', async () => {
    const world = mock.world();
    world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
    const saved = world.snapshot();
    const copy = structuredClone(saved);
    world.aeontel.functions.list()[0]!;
    Object.assign(world.aeontel.functions.list()[0]!, { name: 'spoilt' });
    Object.assign(world.aeontel.workspaces.list()[0]!, { retentionTier: 'none' });
    await world.fetch(`${root}/fun_f`, { method: 'DELETE', headers: auth });
    expect(saved).toEqual(copy);
    expect(await read(world, '/fun_f')).toMatchObject({ name: 'f', retentionTier: 'medium' });
  });

  it.each(['restore', 'reset', 'close'] as const)(
    '%s ends the runs in flight, and what they do later is lost',
    async (way) => {
      const world = mock.world();
      world.aeontel.functions.put({ id: 'fun_f', name: 'f' });
      let signal: AbortSignal | undefined;
      let finish: (value: unknown) => void = () => {};
      const started = new Promise<void>((resolve) => {
        world.aeontel.handler('f', (_args, context) => {
          signal = context.signal;
          resolve();
          return new Promise((end) => {
            finish = end;
          });
        });
      });
      const pending = world.fetch(`${root}/fun_f/invoke`, { method: 'POST', headers: auth });
      await started;
      if (way === 'restore') world.restore(world.snapshot());
      else if (way === 'reset') world.reset();
      else mock.deleteWorld(world.id);
      const told = await (await pending).json();
      expect(told).toMatchObject({ ok: false, result: null, error: expect.stringMatching(/./) });
      expect(signal?.aborted).toBe(true);
      finish('late');
      await world.idle();
      expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
      await world.clock.advance('1h');
    },
  );
});

describe('worlds over HTTP', () => {
  const server = createMockServer({ time: 'manual', startAt });
  const json = { ...auth, 'content-type': 'application/json' };
  const good = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };

  async function ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
    const response = await server.fetch(`http://localhost:4010${path}`, {
      ...{ method, headers: { ...json, ...more } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }
  const total = async (prefix: string, more?: Record<string, string>) =>
    (await ask('GET', `${prefix}/aeontel/api/functions`, undefined, more)).body.pageInfo?.total;

  it('are chosen by path or header, and hold what was put in them', async () => {
    for (const id of ['a', 'b']) expect((await ask('POST', '/_mock/worlds', { id })).status).toBeLessThan(300);
    const made = await ask('POST', '/worlds/a/aeontel/api/functions', good);
    expect(made.status).toBe(201);
    expect([await total('/worlds/a'), await total('/worlds/b'), await total('')]).toEqual([1, 0, 0]);
    expect(await total('', { 'x-functionary-world': 'a' })).toBe(1);
    for (const prefix of ['/worlds/b', '']) {
      const { status, body } = await ask('GET', `${prefix}/aeontel/api/functions/${made.body.id}`);
      expect([status, body.code]).toEqual([404, 'not_found']);
    }
  });

  it('are reset one at a time, and a cursor of one says nothing of it in another', async () => {
    await ask('POST', '/worlds/b/aeontel/api/functions', good);
    const { pageInfo } = (await ask('GET', '/worlds/a/aeontel/api/functions')).body;
    const elsewhere = await ask('GET', `/worlds/b/aeontel/api/functions?before=${pageInfo.startCursor}`);
    expect(JSON.stringify(elsewhere.body)).not.toContain(
      (await ask('GET', '/worlds/a/aeontel/api/functions')).body.data[0].id,
    );
    expect((await ask('POST', '/worlds/a/_mock/reset')).status).toBeLessThan(300);
    expect([await total('/worlds/a'), await total('/worlds/b')]).toEqual([0, 1]);
  });

  it('end, and are not found then', async () => {
    expect((await ask('DELETE', '/_mock/worlds/a')).status).toBeLessThan(300);
    expect((await ask('GET', '/worlds/a/aeontel/api/functions')).status).toBe(404);
    expect(await total('/worlds/b')).toBe(1);
  });
});
