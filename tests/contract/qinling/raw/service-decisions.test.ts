import { describe, expect, it } from 'vitest';
import { deviations } from '../../../../packages/mock-server/src/families/qinling/deviations.js';
import { failureCases } from './failure-cases.js';
import { limitCases } from './limit-cases.js';
import { oddityCases } from './oddity-cases.js';
import { openHello } from './open-hello.js';
import { silenceCases } from './silence-cases.js';

const cases = [...failureCases, ...limitCases, ...oddityCases, ...silenceCases];

describe.each(['observed', 'documented'])('what the page does not tell, %s', (profile) => {
  it.each(cases)('$row', async ({ act, expected }) => {
    expect(await act(openHello({ profile }))).toEqual(expected);
  });
});

it('is told by rows without a profile, all of which are tried', () => {
  const rows = deviations.filter(({ profiles }) => profiles.length === 0);
  const tried = new Set(cases.map(({ row }) => row));
  // one is Keystone's, the other is of an installation that the mock is not
  const others = ['qinling-token-of-application-credential', 'qinling-without-authentication'];
  expect([...tried, ...others].sort()).toEqual(rows.map(({ id }) => id).sort());
});
