import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFileJournal } from '../node.js';
import type { JournalEntry } from './journal.js';
import { KeyRing } from './key-ring.js';
import { rotateKey } from './rotate-key.js';

const { faults } = vi.hoisted(() => ({ faults: { rename: undefined as undefined | (() => Promise<void>) } }));
vi.mock('node:fs/promises', async (original) => {
  const real = (await original()) as typeof import('node:fs/promises');
  const rename: typeof real.rename = async (from, to) => {
    await faults.rename?.();
    return real.rename(from, to);
  };
  return { ...real, rename };
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'rotations.json');
});
afterEach(async () => {
  faults.rename = undefined;
  await rm(folder, { recursive: true });
});

const entry = (startedAt: number) =>
  ({ version: 1, startedAt, updatedAt: startedAt, keys: [] }) as unknown as JournalEntry;

describe('a journal in a file', () => {
  test('keeps entries by id for whoever opens it next', async () => {
    const journal = createFileJournal(path);
    expect(await journal.get('a')).toBeUndefined();
    await journal.put('a', entry(1));
    await journal.put('b', entry(2));
    await journal.put('a', entry(3));
    const next = createFileJournal(path);
    expect([await next.get('a'), await next.get('b')]).toEqual([entry(3), entry(2)]);
    for (const id of ['c', 'toString', '__proto__']) expect(await next.get(id)).toBeUndefined();
    expect(await readdir(folder)).toEqual(['rotations.json']);
  });

  test('takes any id', async () => {
    const journal = createFileJournal(path);
    for (const id of ['__proto__', '', 'a/../b', '\n"']) {
      await journal.put(id, entry(id.length));
      expect(await journal.get(id)).toEqual(entry(id.length));
    }
  });

  test('keeps what is put at once, through one journal or two', async () => {
    const journals = [createFileJournal(path), createFileJournal(`${folder}/./rotations.json`)];
    const ids = Array.from({ length: 20 }, (_, n) => `id-${n}`);
    await Promise.all(ids.map((id, n) => journals[n % 2]!.put(id, entry(n))));
    expect(await Promise.all(ids.map((id) => journals[0]!.get(id)))).toEqual(ids.map((_, n) => entry(n)));
  });

  test('is the old file until the new one is whole, and the put says that it failed', async () => {
    const journal = createFileJournal(path);
    await journal.put('a', entry(1));
    const before = await readFile(path, 'utf8');
    let during = '';
    faults.rename = async () => {
      during = await readFile(path, 'utf8');
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    };
    const failed = journal.put('a', entry(2));
    await expect(failed).rejects.toMatchObject({ name: 'FileJournalError', path });
    expect([during, await readFile(path, 'utf8')]).toEqual([before, before]);
    expect(await readdir(folder)).toEqual(['rotations.json']);
    faults.rename = undefined;
    await journal.put('a', entry(3));
    expect(await journal.get('a')).toEqual(entry(3));
  });

  test('writes what waits behind a put that fails', async () => {
    let times = 0;
    faults.rename = async () => {
      if (++times === 1) throw new Error('once');
    };
    const journal = createFileJournal(path);
    const results = await Promise.allSettled([journal.put('a', entry(1)), journal.put('b', entry(2))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect([await journal.get('a'), await journal.get('b')]).toEqual([undefined, entry(2)]);
  });

  test('is not led astray by what a crash left beside it', async () => {
    await createFileJournal(path).put('a', entry(1));
    await writeFile(`${path}.${process.pid}.new`, '{"version":1,"entr');
    const journal = createFileJournal(path);
    expect(await journal.get('a')).toEqual(entry(1));
    await journal.put('b', entry(2));
    expect([await journal.get('a'), await journal.get('b')]).toEqual([entry(1), entry(2)]);
  });

  test.each([
    ['', /no JSON; put a copy from a backup/],
    ['{"version":1,"entries":{"a":', /no JSON/],
    ['null', /no journal of this version/],
    ['{"version":2,"entries":{}}', /no journal of this version/],
    ['{"version":1,"entries":null}', /no journal of this version/],
    ['[]', /no journal/],
  ])('names a file that holds %j, and leaves it alone', async (text, message) => {
    await writeFile(path, text);
    const journal = createFileJournal(path);
    for (const work of [() => journal.get('a'), () => journal.put('a', entry(1))]) {
      const error = await Promise.resolve(work()).catch((thrown: Error) => thrown as Error);
      expect(error).toMatchObject({ name: 'FileJournalError', path, message: expect.stringMatching(message) });
      expect(String(error)).toContain(path);
    }
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('names a folder that is not there, and a path that is one', async () => {
    const nowhere = createFileJournal(join(folder, 'absent', 'rotations.json'));
    expect(await nowhere.get('a')).toBeUndefined();
    await expect(nowhere.put('a', entry(1))).rejects.toThrow(/absent.*its folder is there/);
    await expect(Promise.resolve(createFileJournal(folder).get('a'))).rejects.toThrow(/cannot be read/);
  });
});

test('a rotation writes its steps there, and no value', async () => {
  const held: Record<string, string | undefined> = { one: 'first-value', two: undefined };
  const ring = new KeyRing('first-value');
  const journal = createFileJournal(path);
  const rotate = () =>
    rotateKey({
      id: 'demo-app/host',
      ring,
      journal,
      adapter: {
        strategy: 'overlap',
        names: ['one', 'two'],
        list: async () => ({ ...held }),
        write: async (name, value) => {
          held[name] = value;
          return value;
        },
        remove: async (name) => {
          held[name] = undefined;
        },
        verify: async (value) => Object.values(held).includes(value),
      },
    });
  const { name } = await rotate();
  expect(name).toBe('two');
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text).entries['demo-app/host'].state).toMatchObject({ step: 'done' });
  for (const value of ['first-value', held.two!]) expect(text).not.toContain(value);
  expect((await rotate()).name).toBe('one');
});
