import { table } from '@functionary/aeontel-functions/operations';
import { expect, it } from 'vitest';
import { deviations } from './deviations.js';
import { openWorld } from './testing/open-world.js';

const known = [...table.operations.map(({ id }) => id), '*'];

it.each(deviations.map((row) => [row.id, row] as const))('%s tells what, where and by whom it is known', (id, row) => {
  expect(id).toMatch(/^aeontel-[a-z]+(-[a-z]+)*$/);
  expect(row.operations.length).toBeGreaterThan(0);
  for (const operation of row.operations) expect(known).toContain(operation);
  for (const text of [row.says, row.does]) expect(text).toMatch(/^\S.*[.…]$/s);
  expect(row.source).toMatch(/\S/);
});

it('changes nothing under any profile: the service could not be looked at, so there is one', () => {
  for (const { id, profiles, says, does, source, operations, ...edits } of deviations) {
    expect([id, profiles, edits]).toEqual([id, [], {}]);
  }
});

it('leaves a profile of other families as it is', async () => {
  const ask = (profile: string) => openWorld({ demo: true, profile }).ask('GET', '?orderBy=[]');
  const [observed, documented] = await Promise.all([ask('observed'), ask('documented')]);
  expect(documented.body).toEqual(observed.body);
});
