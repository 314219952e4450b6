import { findFirst } from '../../../find-first.js';
import type { CompareRows } from './compare-rows.js';

/**
 * Rows in an order: chunks, so that one more among a million costs as among a thousand, and newcomers that are sorted
 * in when somebody looks, so that a million at once cost one sort.
 */
export interface SortedRows<R extends object> {
  readonly compare: CompareRows;
  /** Sorts in place, as `compare` has it. */
  readonly sort: (rows: R[]) => R[];
  chunks: R[][];
  newcomers: R[];
}

const chunkLimit = 1024;

/** So many newcomers, as a part of all rows, are merged in rather than put in one by one. */
const mergeShare = 1 / 64;

/** Sorts rows by a comparison in which no two are equal. `sort` is a quicker way to do that with many rows at once, if there is one. */
export function sortRows<R extends object>(
  rows: Iterable<R>,
  compare: CompareRows,
  sort = (all: R[]): R[] => all.sort(compare),
): SortedRows<R> {
  return { compare, sort, chunks: [], newcomers: [...rows] };
}

/** Puts in a row that is not there yet. */
export function insertRow<R extends object>(rows: SortedRows<R>, row: R): void {
  rows.newcomers.push(row);
}

/** Takes out the row that sorts as this one does, if there is one. */
export function removeRow<R extends object>(rows: SortedRows<R>, row: R): void {
  settleNewcomers(rows);
  const { chunks, compare } = rows;
  const at = findChunk(rows, row);
  const chunk = chunks[at];
  if (chunk === undefined) return;
  const position = findFirst(chunk.length, (index) => compare(chunk[index]!, row) < 0);
  if (position === chunk.length || compare(chunk[position]!, row) !== 0) return;
  chunk.splice(position, 1);
  if (chunk.length === 0) chunks.splice(at, 1);
}

/** The rows behind a position, or all, first to last. Do not change the rows meanwhile. */
export function* walkForward<R extends object>(rows: SortedRows<R>, after?: object): Generator<R, undefined> {
  settleNewcomers(rows);
  const { chunks, compare } = rows;
  const start =
    after === undefined ? 0 : findFirst(chunks.length, (index) => compare(chunks[index]!.at(-1)!, after) <= 0);
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    const from =
      at === start && after !== undefined ? findFirst(chunk.length, (index) => compare(chunk[index]!, after) <= 0) : 0;
    for (let position = from; position < chunk.length; position++) yield chunk[position]!;
  }
}

/** The rows before a position, or all, last to first. Do not change the rows meanwhile. */
export function* walkBackward<R extends object>(rows: SortedRows<R>, before?: object): Generator<R, undefined> {
  settleNewcomers(rows);
  const { chunks, compare } = rows;
  const start = before === undefined ? chunks.length - 1 : Math.min(findChunk(rows, before), chunks.length - 1);
  for (let at = start; at >= 0; at--) {
    const chunk = chunks[at]!;
    const end =
      at === start && before !== undefined
        ? findFirst(chunk.length, (index) => compare(chunk[index]!, before) < 0)
        : chunk.length;
    for (let position = end - 1; position >= 0; position--) yield chunk[position]!;
  }
}

function settleNewcomers<R extends object>(rows: SortedRows<R>): void {
  const { newcomers, chunks } = rows;
  if (newcomers.length === 0) return;
  rows.newcomers = [];
  if (newcomers.length < chunks.length * chunkLimit * mergeShare) {
    for (const row of newcomers) putInChunk(rows, row);
    return;
  }
  const all = rows.sort(chunks.flat().concat(newcomers));
  rows.chunks = [];
  for (let from = 0; from < all.length; from += chunkLimit) rows.chunks.push(all.slice(from, from + chunkLimit));
}

function putInChunk<R extends object>(rows: SortedRows<R>, row: R): void {
  const { chunks, compare } = rows;
  const last = chunks.length - 1;
  const at = Math.min(findChunk(rows, row), last);
  const chunk = chunks[at]!;
  const position = findFirst(chunk.length, (index) => compare(chunk[index]!, row) < 0);
  chunk.splice(position, 0, row);
  if (chunk.length <= chunkLimit) return;
  // Rows often come in order: a full chunk at the end is left full instead of half empty.
  const cut = at === last && position === chunk.length - 1 ? chunkLimit : chunkLimit >>> 1;
  chunks.splice(at + 1, 0, chunk.splice(cut));
}

function findChunk<R extends object>({ chunks, compare }: SortedRows<R>, row: object): number {
  return findFirst(chunks.length, (index) => compare(chunks[index]!.at(-1)!, row) < 0);
}
