import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { renewCredential } from '../credentials.js';
import { createScripted, json, operation } from '../testing/scripted-caller.js';
import { KeyRing } from './key-ring.js';

const take = async (ring: KeyRing) => {
  const lease = await ring.acquire();
  lease.release();
  return lease.value;
};

describe('KeyRing', () => {
  test('lends its key, and after a 401 the other, to all from then on', async () => {
    const ring = new KeyRing('old');
    ring.hold({ active: 'old', other: 'new' });
    expect(await take(ring)).toBe('old');
    expect(await renewCredential(ring, 'old')).toHaveProperty('value', 'new');
    expect(await take(ring)).toBe('new');
    // Who comes late with the old key does not turn it back.
    expect(await renewCredential(ring, 'old')).toHaveProperty('value', 'new');
    expect(await renewCredential(ring, 'new')).toHaveProperty('value', 'old');
  });

  test('brings a call through two rotations that it meets one after the other', async () => {
    const ring = new KeyRing('first');
    const refuse = (other: string) => () => {
      ring.hold({ active: ring.values()[0]!, other });
      return json({}, 401);
    };
    const { caller, sent } = createScripted([refuse('second'), refuse('third'), json({ ok: 1 })], { credential: ring });
    await caller.send(operation(), { path: { name: 'n' } });
    expect(sent.map(({ headers }) => headers.get('x-key'))).toEqual(['first', 'second', 'third']);
  });

  test('has nothing else to give outside a rotation', async () => {
    expect(await renewCredential(new KeyRing('only'), 'only')).toBeUndefined();
  });

  test('gives the present key to who was refused with a key that it dropped', async () => {
    const ring = new KeyRing('old');
    ring.hold({ active: 'new' });
    expect(await renewCredential(ring, 'old')).toHaveProperty('value', 'new');
  });

  test('drains those who hold a key now, and not those who come later', async () => {
    const ring = new KeyRing('old');
    const leases = [await ring.acquire(), await ring.acquire()];
    let isDrained = false;
    const drained = ring.drain('old').then(() => {
      isDrained = true;
    });
    const later = await ring.acquire();
    leases[0]!.release();
    leases[0]!.release();
    await Promise.resolve();
    expect([isDrained, ring.countInFlight('old')]).toEqual([false, 2]);
    leases[1]!.release();
    await drained;
    expect(ring.countInFlight()).toBe(1);
    later.release();
    expect(ring.countInFlight()).toBe(0);
    await ring.drain('old');
  });

  test('a drain ends on abort', async () => {
    const ring = new KeyRing('old');
    await ring.acquire();
    const stop = new AbortController();
    const drained = ring.drain('old', { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(drained).rejects.toThrow('enough');
  });

  test('lets a refused call wait for the key that is being made, and nobody else', async () => {
    const ring = new KeyRing('old');
    ring.hold({ active: 'old', isNextAwaited: true });
    expect(await take(ring)).toBe('old');
    const renewed = renewCredential(ring, 'old');
    const other = take(ring);
    ring.hold({ active: 'old', other: 'new' });
    expect(await renewed).toHaveProperty('value', 'new');
    expect(await other).toBe('new');
  });

  test('lets nobody wait longer than the rotation', async () => {
    const ring = new KeyRing('old');
    const free = ring.claim();
    const renewed = renewCredential(ring, 'old');
    free();
    expect(await renewed).toBeUndefined();
  });

  test('belongs to one rotation at a time', () => {
    const ring = new KeyRing('old');
    const free = ring.claim();
    expect(() => ring.claim()).toThrow('ring: a rotation of it is running');
    free();
    ring.claim();
  });

  test('reads its key before the first call, once for all, and again after a 401', async () => {
    const values = ['first', 'second'];
    const read = vi.fn(async () => values.shift()!);
    const ring = new KeyRing(read);
    expect(await Promise.all([take(ring), take(ring), take(ring)])).toEqual(['first', 'first', 'first']);
    expect(read).toHaveBeenCalledTimes(1);
    const renewed = await Promise.all([renewCredential(ring, 'first'), renewCredential(ring, 'first')]);
    expect(renewed.map((lease) => lease?.value)).toEqual(['second', 'second']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('keeps its key when reading another fails, and fails when it has none', async () => {
    const read = vi.fn(async () => 'first');
    const ring = new KeyRing(read);
    await take(ring);
    read.mockRejectedValue(new Error('vault is shut'));
    expect(await renewCredential(ring, 'first')).toBeUndefined();
    expect(await take(ring)).toBe('first');
    await expect(new KeyRing(read).acquire()).rejects.toThrow('vault is shut');
  });

  test('what is read while a rotation runs does not replace what that put in', async () => {
    let answer = (_: string) => {};
    const ring = new KeyRing(() => new Promise<string>((resolve) => (answer = resolve)));
    const first = take(ring);
    ring.claim();
    ring.hold({ active: 'from the rotation' });
    answer('from the vault');
    expect(await first).toBe('from the rotation');
  });

  test.each(['', undefined, 5])('refuses %j for a key', (key) => {
    expect(() => new KeyRing(key as string)).toThrow('key: it is empty');
  });

  test('refuses an empty key that it reads', async () => {
    await expect(new KeyRing(() => '').acquire()).rejects.toThrow('key: it is empty');
  });

  test('prints no value', async () => {
    const ring = new KeyRing('secret-1');
    ring.hold({ active: 'secret-2', other: 'secret-3' });
    await ring.acquire();
    const shown = [inspect(ring, { showHidden: true, depth: 9 }), JSON.stringify(ring), `${ring}`].join();
    expect(shown).not.toContain('secret');
    expect(JSON.parse(JSON.stringify(ring))).toEqual({ keys: 2, inFlight: 1 });
  });
});
