import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip of these files, stored as they are. The same files always give the same bytes. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 0, mtime: '2026-01-15T12:00:00' });
}
