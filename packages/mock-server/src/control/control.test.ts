import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockServerOf, type MockServer } from '../mock-server.js';
import { createToyFamily } from '../testing/toy-family.js';

let mock: MockServer;
beforeEach(() => {
  mock = createMockServerOf([createToyFamily()], { startAt: 0, time: 'manual' });
});
afterEach(() => mock.close());

async function control(method: string, path: string, body?: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await mock.fetch(`http://x${path}`, { method, ...(body === undefined ? {} : { body: text }) });
  const answer = await response.text();
  return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) };
}

describe('/_mock', () => {
  it('is ready', async () => {
    expect(await control('GET', '/_mock/ready')).toEqual({ status: 200, body: { ready: true } });
  });

  it('reads and moves the clock', async () => {
    const at = (now: string) => ({ status: 200, body: { now, mode: 'manual' } });
    expect(await control('GET', '/_mock/clock')).toEqual(at('1970-01-01T00:00:00.000Z'));
    expect(await control('POST', '/_mock/clock', { advance: '10m' })).toEqual(at('1970-01-01T00:10:00.000Z'));
    await control('POST', '/toys/a/items', 'one');
    expect(await control('POST', '/_mock/clock', { advanceToNext: true })).toEqual(at('1970-01-01T01:10:00.000Z'));
    await control('POST', '/toys/a/items', 'two');
    expect(await control('POST', '/_mock/clock', { runUntilIdle: true })).toEqual(at('1970-01-01T02:10:00.000Z'));
  });

  it.each<[unknown]>([
    [{}],
    [{ advance: 'soon' }],
    [{ advance: 1e300 }],
    [{ advance: 1, runUntilIdle: true }],
    [{ advanceToNext: false }],
    ['{'],
  ])('refuses to move the clock by %j, and says what it takes', async (body) => {
    const { status, body: answer } = await control('POST', '/_mock/clock', body);
    expect([status, answer.error.code]).toEqual([400, 'BadControlRequest']);
    expect(answer.error.message).toMatch(/Say how|not a duration|not JSON|past the year 9999/);
  });

  it('says that a real clock does not move', async () => {
    await control('POST', '/_mock/worlds', { id: 'real', time: 'real' });
    const { status, body } = await control('POST', '/worlds/real/_mock/clock', { advance: '1h' });
    expect([status, body.error.message]).toEqual([409, expect.stringContaining('clock is real')]);
  });

  it('makes worlds, each with its own control, and ends them', async () => {
    const made = await control('POST', '/_mock/worlds', { id: 'mine', demo: true });
    expect(made).toEqual({ status: 201, body: { id: 'mine', url: 'http://x/worlds/mine' } });
    await control('POST', '/worlds/mine/_mock/clock', { advance: '1h' });
    expect(mock.worlds.get('default')!.clock.now()).toBe(0);
    expect((await control('GET', '/_mock/worlds')).body).toEqual({ worlds: [{ id: 'default' }, { id: 'mine' }] });
    expect((await control('DELETE', '/_mock/worlds/mine')).status).toBe(204);
    expect((await control('DELETE', '/_mock/worlds/mine')).status).toBe(404);
    expect((await control('DELETE', '/_mock/worlds/default')).status).toBe(400);
    expect((await control('POST', '/_mock/worlds', { time: 'fast' })).body.error.message).toContain('Option time');
    expect((await control('POST', '/_mock/worlds', [1])).status).toBe(400);
  });

  it('resets, lists the journal, and lets changes happen', async () => {
    await control('POST', '/_mock/progress', { set: 'manual', kind: 'ready' });
    await control('POST', '/toys/a/items', 'one');
    expect((await control('GET', '/_mock/progress')).body).toEqual({
      pending: [{ id: 1, family: 'toy', kind: 'ready', item: 'one' }],
    });
    expect((await control('POST', '/_mock/progress', { run: true, item: 'one' })).body).toEqual({ done: 1 });
    expect((await control('GET', '/toys/a/items/one')).body.state).toBe('ready');
    expect((await control('POST', '/_mock/progress', { run: 'yes' })).status).toBe(400);
    expect((await control('POST', '/_mock/progress', { set: 'slow' })).status).toBe(400);
    expect((await control('GET', '/_mock/journal')).body.entries).toHaveLength(2);
    expect((await control('POST', '/_mock/reset')).status).toBe(204);
    expect((await control('GET', '/toys/a/items/one')).body.state).toBe('none');
    expect((await control('DELETE', '/_mock/journal')).status).toBe(204);
    expect((await control('GET', '/_mock/journal')).body.entries).toEqual([]);
  });

  it('says what there is, and which methods it takes', async () => {
    expect((await control('GET', '/_mock/toString')).status).toBe(404);
    expect((await mock.fetch('http://x/_mock/ready', { method: 'HEAD' })).status).toBe(200);
    const response = await mock.fetch('http://x/_mock/ready', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });
});
