import type { Json } from '../family.js';

/** An event that waits for its time: plain data, so that a snapshot holds it. */
export interface QueuedEvent {
  readonly id: number;
  /** ms since 1970. */
  readonly at: number;
  /** Whose event it is. */
  readonly owner: string;
  readonly kind: string;
  readonly data: Json;
}

/** What a snapshot holds of a queue. */
export interface EventQueueState {
  readonly nextId: number;
  readonly events: readonly QueuedEvent[];
}

/** Events ordered by time, and by arrival within the same instant. */
export interface EventQueue {
  add(event: Omit<QueuedEvent, 'id'>): number;
  remove(id: number): void;
  /** The next event, left where it is. */
  peek(): QueuedEvent | undefined;
  take(): QueuedEvent | undefined;
  readonly size: number;
  /** How much is kept, forgotten events included. */
  readonly kept: number;
  save(): EventQueueState;
  load(state: EventQueueState): void;
}

const isBefore = (a: QueuedEvent, b: QueuedEvent): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

/** A binary heap; removal only forgets the id, and the heap drops what is forgotten when it comes up or outnumbers the rest. */
export function createEventQueue(): EventQueue {
  let heap: QueuedEvent[] = [];
  const live = new Set<number>();
  let nextId = 1;

  function sink(start: number): void {
    const event = heap[start]!;
    let index = start;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (!isBefore(heap[child]!, event)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = event;
  }

  function push(event: QueuedEvent): void {
    let index = heap.length;
    heap.push(event);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(event, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = event;
    live.add(event.id);
  }

  function dropTop(): void {
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      sink(0);
    }
  }

  function peek(): QueuedEvent | undefined {
    while (heap.length > 0 && !live.has(heap[0]!.id)) dropTop();
    return heap[0];
  }

  /** Forgotten events that lie deep would stay until their time comes: an eternal orchestration leaves one a turn. */
  function compact(): void {
    if (heap.length < 64 || heap.length < 2 * live.size) return;
    heap = heap.filter((event) => live.has(event.id));
    for (let index = (heap.length >> 1) - 1; index >= 0; index -= 1) sink(index);
  }

  return {
    add(event) {
      if (!Number.isFinite(event.at))
        throw new RangeError(`Event '${event.kind}' is planned for ${event.at}: not a time`);
      const id = nextId++;
      push({ id, at: event.at, owner: event.owner, kind: event.kind, data: event.data });
      return id;
    },
    remove(id) {
      if (live.delete(id)) compact();
    },
    peek,
    take() {
      const event = peek();
      if (event) {
        dropTop();
        live.delete(event.id);
      }
      return event;
    },
    get size() {
      return live.size;
    },
    get kept() {
      return heap.length;
    },
    save: () => ({ nextId, events: structuredClone(heap.filter((event) => live.has(event.id))) }),
    load(state) {
      heap = [];
      live.clear();
      nextId = state.nextId;
      for (const event of structuredClone(state.events)) push(event);
    },
  };
}
