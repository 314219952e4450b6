import { expect, it } from 'vitest';
import { openWorld } from './testing/open-world.js';

it('makes ids of a prefix and 26 characters that sort as they were made, between two milliseconds too', async () => {
  const { world } = openWorld();
  const ids: string[] = [];
  for (const wait of [0, 0, 0.5, 0.25, 1, 1000]) {
    await world.clock.advance(wait);
    ids.push(world.aeontel.functions.put({ name: 'f' }).id);
  }
  for (const id of ids) expect(id).toMatch(/^fun_[0-9a-hjkmnp-tv-z]{26}$/);
  expect([...ids].sort()).toEqual(ids);
});
