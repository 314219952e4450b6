import { describe, expect, it } from 'vitest';
import { createCatchUp } from './catch-up.js';
import { createDrain } from './drain.js';
import { createEventQueue } from './event-queue.js';
import { createInFlight } from './in-flight.js';

function setUp(deliver: () => void) {
  const queue = createEventQueue();
  const inFlight = createInFlight();
  const drain = createDrain(queue, () => 0, deliver);
  return { queue, inFlight, catchUp: createCatchUp(drain, inFlight) };
}
const event = { at: 0, owner: 'toy', kind: 'work', data: null };

describe('what a request finds done', () => {
  it('is nothing to wait for on a quiet world', () => {
    expect(setUp(() => {}).catchUp()).toBeUndefined();
  });

  it('is user code that a due event began, and the event that its end brought', async () => {
    const done: string[] = [];
    const { queue, inFlight, catchUp } = setUp(() => {
      if (done.length > 0) return void done.push('the effect');
      done.push('begun');
      void inFlight.track(Promise.resolve().then(() => {})).then(() => queue.add(event));
    });
    queue.add(event);
    await catchUp();
    expect(done).toEqual(['begun', 'the effect']);
  });

  it('is not user code that waits for something', async () => {
    const { inFlight, catchUp } = setUp(() => {});
    void inFlight.track(new Promise(() => {}));
    await catchUp();
    expect(inFlight.hasWork).toBe(true);
  });
});
