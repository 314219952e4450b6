import { describe, expect, it } from 'vitest';
import { createDeadlines, expiryOf } from './retention.js';
import type { FunctionRecord, RetentionTier } from './state.js';
import { openWorld } from './testing/open-world.js';

const day = 24 * 3_600_000;

function make(id: string, deletedAt: string | null, retentionTier: RetentionTier | null): FunctionRecord {
  return {
    ...{ id, workspaceId: 'wsp_demo', name: id, description: null, defaultVersionId: null, source: 'custom' },
    ...{ system: false, createdBy: null, runtimeUserId: null, deletedAt, retentionTier },
    ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' },
  };
}

const zero = '1970-01-01T00:00:00.000Z';

describe('expiryOf', () => {
  it('adds the days of the tier to the deletion', () => {
    expect(expiryOf(make('a', zero, 'short'))).toBe(7 * day);
    expect(expiryOf(make('a', zero, 'medium'))).toBe(30 * day);
    expect(expiryOf(make('a', zero, 'long'))).toBe(90 * day);
    expect(expiryOf(make('a', zero, 'none'))).toBeUndefined();
    expect(expiryOf(make('a', null, null))).toBeUndefined();
  });
});

describe('createDeadlines', () => {
  it('gives each one whose time is up, the last instant included, once and in order', () => {
    const deadlines = createDeadlines([
      make('long', zero, 'long'),
      make('short', zero, 'short'),
      make('on', null, null),
    ]);
    deadlines.note(make('medium', zero, 'medium'));
    expect(deadlines.takeDue(7 * day - 1)).toEqual([]);
    expect(deadlines.takeDue(30 * day)).toEqual(['short', 'medium']);
    expect(deadlines.takeDue(30 * day)).toEqual([]);
    expect(deadlines.takeDue(1000 * day)).toEqual(['long']);
  });

  it('goes by what was noted last, and not at all for what was restored or removed', () => {
    const deadlines = createDeadlines([make('a', zero, 'short'), make('b', zero, 'short'), make('c', zero, 'short')]);
    deadlines.note(make('a', zero, 'medium'));
    deadlines.note(make('b', null, null));
    deadlines.forget('c');
    expect(deadlines.takeDue(30 * day - 1)).toEqual([]);
    expect(deadlines.takeDue(1000 * day)).toEqual(['a']);
  });
});

describe('a deleted function whose time is up', () => {
  async function openExpired() {
    const { world, ask } = openWorld();
    world.aeontel.functions.put({ id: 'fun_stays', name: 'stays' });
    world.aeontel.functions.put({ id: 'fun_goes', name: 'goes', defaultVersionId: 'fnv_goes' });
    world.aeontel.install({ workspaceId: 'wsp_other', functionId: 'fun_goes' });
    await ask('DELETE', '/fun_goes');
    const saved = world.snapshot();
    await world.clock.advance('31d');
    return { world, ask, saved };
  }

  it.each([
    ['GET', '/fun_goes'],
    ['PATCH', '/fun_goes', {}],
    ['DELETE', '/fun_goes'],
    ['POST', '/fun_goes/restore'],
    ['DELETE', '/fun_goes/purge'],
    ['POST', '/fun_goes/invoke'],
  ] as const)('is 404 to %s %s, whoever looks first', async (method, path, body?: unknown) => {
    const { ask } = await openExpired();
    expect(await ask(method, path, body)).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('is in no list and no total', async () => {
    const { ask } = await openExpired();
    const { body } = await ask('GET', '?include_deleted=true');
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['fun_stays']);
    expect(body.pageInfo.total).toBe(1);
    expect((await ask('GET', '?include_deleted=only')).body.pageInfo.total).toBe(0);
    expect((await ask('GET', '?include_deleted=true&ids=fun_goes')).body.pageInfo.total).toBe(0);
  });

  it('is not in the facade either, nor are its versions', async () => {
    const { world } = await openExpired();
    expect(world.aeontel.functions.list().map(({ id }) => id)).toEqual(['fun_stays']);
    const { world: other } = await openExpired();
    expect(other.aeontel.versions.list().map(({ functionId }) => functionId)).toEqual(['fun_stays']);
    const { world: third } = await openExpired();
    expect(() => third.aeontel.install({ workspaceId: 'wsp_demo', functionId: 'fun_goes' })).toThrow('fun_goes');
    expect(() => third.aeontel.versions.put({ functionId: 'fun_goes' })).toThrow('fun_goes');
  });

  it('leaves its id free, and nothing of its own to who takes it', async () => {
    const { world, ask } = await openExpired();
    world.aeontel.functions.put({ id: 'fun_goes', name: 'again' });
    expect(await ask('GET', '/fun_goes', undefined, 'sec_other')).toMatchObject({ status: 404 });
    world.restore(world.snapshot());
    expect(await ask('GET', '/fun_goes', undefined, 'sec_other')).toMatchObject({ status: 404 });
    await world.clock.advance('100d');
    expect((await ask('GET', '/fun_goes')).body.name).toBe('again');
  });

  it('is back when a snapshot of before is restored, and goes again', async () => {
    const { world, ask, saved } = await openExpired();
    expect((await ask('GET', '/fun_goes')).status).toBe(404);
    world.restore(saved);
    expect((await ask('GET', '/fun_goes')).status).toBe(200);
    expect((await ask('GET', '/fun_goes', undefined, 'sec_other')).status).toBe(200);
    expect(world.aeontel.versions.list()).toHaveLength(2);
    await world.clock.advance('30d');
    expect((await ask('GET', '/fun_goes')).status).toBe(404);
  });
});

it('takes nobody who sleeps to the end of a function', async () => {
  const { world, ask } = openWorld({ time: 'skip' });
  world.aeontel.functions.put({ id: 'fun_goes', name: 'goes' });
  await ask('DELETE', '/fun_goes');
  const before = world.clock.now();
  await world.connect('aeontel-functions').clock.sleep(1000);
  expect(world.clock.now() - before).toBe(1000);
  await world.clock.runUntilIdle();
  expect(world.clock.now() - before).toBe(1000);
});
