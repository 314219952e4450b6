import { expect, it } from 'vitest';
import { deviations } from '../../../../packages/mock-server/src/families/aeontel-functions/deviations.js';
import { accessCases } from './access-cases.js';
import { openWorld } from './ask.js';
import { errorCases } from './error-cases.js';
import { filterCases } from './filter-cases.js';
import { invokeCases } from './invoke-cases.js';
import { lifecycleCases } from './lifecycle-cases.js';
import { listCases } from './list-cases.js';
import { pageConflictCases } from './page-conflict-cases.js';

const cases = [
  ...[...pageConflictCases, ...accessCases, ...listCases, ...filterCases],
  ...[...lifecycleCases, ...invokeCases, ...errorCases],
];

it.each(cases)('$row', async ({ act, options, expected }) => {
  expect(await act(openWorld({ demo: true, ...options }))).toEqual(expected);
});

it('is told by rows, all of which are tried', () => {
  expect(cases.map(({ row }) => row).sort()).toEqual(deviations.map(({ id }) => id).sort());
});
