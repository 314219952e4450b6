import { expect, it, vi } from 'vitest';
import { deriveShownIn, dropInstallations } from './keep-installation.js';
import { deriveFrom } from './keep-records.js';
import { createAeontelData } from './state.js';

it('takes the installations of many functions out in one look through them, and leaves the others', () => {
  const data = createAeontelData();
  for (const functionId of ['fun_1', 'fun_2', 'fun_3']) {
    for (const workspaceId of ['wsp_1', 'wsp_2']) data.installations.push({ workspaceId, functionId });
  }
  const runtime = { data, derived: deriveFrom(data) };
  const look = vi.spyOn(data.installations, 'filter');
  dropInstallations(runtime, ['fun_no']);
  expect(look).not.toHaveBeenCalled();
  dropInstallations(runtime, ['fun_1', 'fun_no', 'fun_3']);
  expect(look).toHaveBeenCalledTimes(1);
  expect(data.installations.map(({ functionId }) => functionId)).toEqual(['fun_2', 'fun_2']);
  expect(runtime.derived.shownIn).toEqual(deriveShownIn(data.installations));
});
