import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventQueue } from './event-queue.js';

const eventAt = (at: number) => ({ at, owner: 'toy', kind: 'tick', data: null });

describe('event queue', () => {
  it('gives events in order of time, and of arrival within an instant, whatever is removed', () => {
    const steps = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }), isRemoved: fc.boolean() }), {
      maxLength: 300,
      size: 'max',
    });
    fc.assert(
      fc.property(steps, (given) => {
        const queue = createEventQueue();
        const added = given.map(({ at, isRemoved }) => ({ id: queue.add(eventAt(at)), at, isRemoved }));
        for (const { id, isRemoved } of added) if (isRemoved) queue.remove(id);
        const expected = added.filter(({ isRemoved }) => !isRemoved).sort((a, b) => a.at - b.at || a.id - b.id);
        expect(queue.size).toBe(expected.length);
        const taken = [];
        for (let next = queue.take(); next; next = queue.take()) taken.push(next.id);
        expect(taken).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it('keeps little of what is removed, however late its time would come', () => {
    const queue = createEventQueue();
    queue.add(eventAt(1));
    for (let i = 0; i < 10_000; i += 1) queue.remove(queue.add(eventAt(1_000_000 + i)));
    expect([queue.size, queue.kept < 100]).toEqual([1, true]);
    expect(queue.take()?.at).toBe(1);
  });

  it('refuses a time that is none', () => {
    expect(() => createEventQueue().add(eventAt(Number.NaN))).toThrow("Event 'tick' is planned for NaN: not a time");
  });

  it('comes back from what it saved, with ids that go on', () => {
    const queue = createEventQueue();
    queue.add(eventAt(5));
    const removed = queue.add(eventAt(1));
    queue.remove(removed);
    const saved = queue.save();
    queue.take();
    const other = createEventQueue();
    other.load(saved);
    expect(other.size).toBe(1);
    expect(other.add(eventAt(5))).toBe(removed + 1);
    expect([other.take()?.id, other.take()?.id, other.take()]).toEqual([1, 3, undefined]);
  });
});
