import type { CompareRows } from './compare-rows.js';

interface Head<R> {
  row: R;
  readonly rest: Iterator<R>;
}

/**
 * Walks that are in order each, as one in order. The walk whose row is next stands on top of a heap, so that among a
 * thousand walks a row costs some ten comparisons more.
 */
export function* mergeWalks<R extends object>(
  walks: readonly Iterable<R>[],
  compare: CompareRows,
): Generator<R, undefined> {
  const heap: Head<R>[] = [];
  for (const walk of walks) {
    const rest = walk[Symbol.iterator]();
    const first = rest.next();
    if (first.done !== true) heap.push({ row: first.value, rest });
  }
  for (let at = (heap.length >>> 1) - 1; at >= 0; at--) sink(heap, at, compare);
  for (let head = heap[0]; head !== undefined; head = heap[0]) {
    yield head.row;
    const next = head.rest.next();
    if (next.done !== true) head.row = next.value;
    else {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
    }
    sink(heap, 0, compare);
  }
}

/** Moves the head at a place down to where none below comes before it. */
function sink<R extends object>(heap: Head<R>[], from: number, compare: CompareRows): void {
  const head = heap[from]!;
  let at = from;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && compare(heap[below + 1]!.row, heap[below]!.row) < 0) below += 1;
    if (compare(heap[below]!.row, head.row) >= 0) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = head;
}
