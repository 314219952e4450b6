import { afterEach, describe, expect, it } from 'vitest';
import { createMockServerOf, type MockServer } from './mock-server.js';
import { createToyFamily } from './testing/toy-family.js';
import type { World } from './world.js';

let mock: MockServer;
afterEach(() => mock.close());

const makeItem = async (world: World): Promise<string> => {
  const response = await world.fetch('http://x/toys/a/items', { method: 'POST' });
  return `${(await response.json()).id} ${response.headers.get('x-request-id')}`;
};

/** A world whose every answer draws an id, and a call that is held until the test lets it go. */
function start() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const toy = createToyFamily();
  const hold = () => held.then(() => ({ status: 200, body: { id: 'held', state: '', link: '' } }));
  const family = createToyFamily({
    handlers: { ...toy.handlers, hold } as typeof toy.handlers,
    dress: (answer, _, __, services) => ({ ...answer, headers: { 'x-request-id': services.uuid() } }),
  });
  mock = createMockServerOf([family], { startAt: 0, time: 'manual' });
  return { world: mock.world(), letGo };
}

describe('an answer that comes when its world was put back', () => {
  it.each(['restore', 'reset'] as const)('draws nothing from its random and is not noted, after %s', async (way) => {
    const plain = await makeItem(start().world);
    const { world, letGo } = start();
    const saved = world.snapshot();
    const late = world.fetch('http://x/toys/a/hold');
    await makeItem(world);
    if (way === 'restore') world.restore(saved);
    else world.reset();
    letGo();
    const id = (await late).headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await makeItem(world)).toBe(plain);
    expect(plain).not.toContain(id);
    expect(world.journal.entries().map(({ operationId }) => operationId)).toEqual(['makeItem']);
  });
});
