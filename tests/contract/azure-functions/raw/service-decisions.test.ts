import { describe, expect, it } from 'vitest';
import { deviations } from '../../../../packages/mock-server/src/families/azure-functions/deviations.js';
import { hostCases } from './host-cases.js';
import { managementCases } from './management-cases.js';
import { openRaw } from './open-raw.js';
import { silenceCases } from './silence-cases.js';

const cases = [...silenceCases, ...managementCases, ...hostCases];

describe.each(['observed', 'documented'])('what the page does not tell, %s', (profile) => {
  it.each(cases)('$row', async ({ act, expected }) => {
    expect(await act(openRaw({ profile }))).toEqual(expected);
  });
});

it('is told by rows without a profile, all of which are tried', () => {
  const rows = deviations.filter(({ profiles }) => profiles.length === 0);
  // what the mock never does
  const others = ['azure-host-trouble'];
  expect([...cases.map(({ row }) => row), ...others].sort()).toEqual(rows.map(({ id }) => id).sort());
});
