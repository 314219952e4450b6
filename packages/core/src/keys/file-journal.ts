import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { FileJournalError } from './file-journal-error.js';
import type { JournalEntry, JournalStore } from './journal.js';

/** What the file holds. */
interface JournalFile {
  readonly version: 1;
  /** By the ids of rotations. */
  readonly entries: Readonly<Record<string, JournalEntry>>;
}

/** The last write to each file, which the next one waits for: two journals of one file in a process would lose each other's entries. */
const writing = new Map<string, Promise<void>>();

/**
 * A journal in one JSON file, which holds the entries of many rotations. Each `put` writes the whole file beside the old one, has the disk
 * keep it, and puts it in its place: after a crash the file is the old one or the new one. Puts in one process wait for each other;
 * two processes, or workers, that write one file at the same time lose entries, so give each its own.
 *
 * @param path the file, made by the first `put`; its folder must be there
 * @example
 * ```ts
 * import { type KeyAdapter, KeyRing, rotateKey } from '@functionary/core/keys';
 * import { createFileJournal } from '@functionary/core/node';
 *
 * declare const adapter: KeyAdapter;
 * const journal = createFileJournal('rotations.json');
 * await rotateKey({ id: 'demo-app/host', ring: new KeyRing('the key of today'), adapter, journal });
 * ```
 * @throws FileJournalError from `get` and `put`, for a file that is no journal or cannot be read or written
 */
export function createFileJournal(path: string): JournalStore {
  const file = resolve(path);

  async function write(id: string, entry: JournalEntry): Promise<void> {
    const { entries } = await readJournal(file);
    const text = `${JSON.stringify({ version: 1, entries: { ...entries, [id]: entry } }, null, 2)}\n`;
    await replaceFile(file, text);
  }

  return {
    async get(id) {
      const { entries } = await readJournal(file);
      return Object.hasOwn(entries, id) ? entries[id] : undefined;
    },
    put(id, entry) {
      // What failed before is no reason not to write this.
      const written = (writing.get(file) ?? Promise.resolve()).catch(() => {}).then(() => write(id, entry));
      writing.set(file, written);
      const forget = () => writing.get(file) === written && writing.delete(file);
      written.then(forget, forget);
      return written;
    },
  };
}

async function readJournal(file: string): Promise<JournalFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, entries: {} };
    throw new FileJournalError(file, 'it cannot be read; see that it is a file that you may read', cause);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new FileJournalError(
      file,
      'it is no JSON; put a copy from a backup in its place, or move it away once you know that no rotation was under way',
      cause,
    );
  }
  const { version, entries } = (content ?? {}) as Partial<JournalFile>;
  if (version !== 1 || typeof entries !== 'object' || entries === null)
    throw new FileJournalError(file, 'it is no journal of this version; pass the path of another file');
  return content as JournalFile;
}

async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  try {
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, file);
    await keepName(dirname(file));
  } catch (cause) {
    await rm(fresh, { force: true }).catch(() => {});
    throw new FileJournalError(
      file,
      'it cannot be written; see that its folder is there and that you may write in it',
      cause,
    );
  }
}

/** Has the disk keep a new name in a folder, where the platform can. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
