import { findFirst } from '../../../find-first.js';

/**
 * Ids in ordinal order: chunks, so that one more among a million costs as among a thousand, and newcomers that are
 * sorted in when somebody looks, so that a million at once cost one sort. Plain data.
 */
export interface SortedIds {
  chunks: string[][];
  newcomers: string[];
}

const chunkLimit = 1024;

/** So many newcomers, as a part of all ids, are merged in rather than put in one by one. */
const mergeShare = 1 / 64;

/** An empty index. */
export function createSortedIds(): SortedIds {
  return { chunks: [], newcomers: [] };
}

/** Puts an id in; one that is there already stays once. */
export function insertId(ids: SortedIds, id: string): void {
  ids.newcomers.push(id);
}

/** Takes an id out, if it is there. */
export function removeId(ids: SortedIds, id: string): void {
  settleNewcomers(ids);
  const at = findChunk(ids.chunks, id);
  const chunk = ids.chunks[at];
  if (chunk === undefined) return;
  const position = findInChunk(chunk, id);
  if (chunk[position] !== id) return;
  chunk.splice(position, 1);
  if (chunk.length === 0) ids.chunks.splice(at, 1);
}

/** Ids from `from` on (without it, when `isExclusive`), in order. Do not change the index meanwhile. */
export function* iterateIds(ids: SortedIds, from: string, isExclusive = false): Generator<string, undefined> {
  settleNewcomers(ids);
  for (let at = findChunk(ids.chunks, from), isFirst = true; at < ids.chunks.length; at++, isFirst = false) {
    const chunk = ids.chunks[at]!;
    for (let position = isFirst ? findInChunk(chunk, from) : 0; position < chunk.length; position++) {
      const id = chunk[position]!;
      if (isExclusive && id === from) continue;
      yield id;
    }
  }
}

function settleNewcomers(ids: SortedIds): void {
  const { newcomers, chunks } = ids;
  if (newcomers.length === 0) return;
  ids.newcomers = [];
  if (newcomers.length < chunks.length * chunkLimit * mergeShare) {
    for (const id of newcomers) putInChunk(chunks, id);
    return;
  }
  const all = chunks.flat().concat(newcomers).sort();
  ids.chunks = [];
  let chunk: string[] = [];
  for (const [index, id] of all.entries()) {
    if (id === all[index - 1]) continue;
    if (chunk.length === 0) ids.chunks.push(chunk);
    chunk.push(id);
    if (chunk.length === chunkLimit) chunk = [];
  }
}

function putInChunk(chunks: string[][], id: string): void {
  const last = chunks.length - 1;
  const at = Math.min(findChunk(chunks, id), last);
  const chunk = chunks[at]!;
  const position = findInChunk(chunk, id);
  if (chunk[position] === id) return;
  chunk.splice(position, 0, id);
  if (chunk.length <= chunkLimit) return;
  // Ids often come in order: a full chunk at the end is left full instead of half empty.
  const cut = at === last && position === chunk.length - 1 ? chunkLimit : chunkLimit >>> 1;
  chunks.splice(at + 1, 0, chunk.splice(cut));
}

function findChunk(chunks: readonly string[][], id: string): number {
  return findFirst(chunks.length, (index) => chunks[index]!.at(-1)! < id);
}

function findInChunk(chunk: readonly string[], id: string): number {
  return findFirst(chunk.length, (index) => chunk[index]! < id);
}
