import { describe, expect, it } from 'vitest';
import { askManagement, sitesUrl } from './testing/ask-management.js';
import { openApp } from './testing/open-app.js';

describe('decode, at management', () => {
  it.each(['', ' ', '{', 'a=b'])('refuses the body %j, for it is no JSON', async (text) => {
    const { status, body } = await askManagement(openApp(), 'PATCH', `${sitesUrl}/demo-app`, text);
    expect([status, body.error.code]).toEqual([400, 'InvalidRequestContent']);
  });

  it('wants to know where a new app or slot is to be', async () => {
    for (const url of [`${sitesUrl}/new-app`, `${sitesUrl}/demo-app/slots/staging`]) {
      const { status, body } = await askManagement(openApp(), 'PUT', url, { kind: 'functionapp' });
      expect([status, body.error]).toEqual([
        400,
        { code: 'LocationRequired', message: 'The location property is required for this definition.' },
      ]);
    }
  });

  it('reads JSON whatever its type says, names in any case, and lets pass what nobody described', async () => {
    const world = openApp();
    const body = { Location: 'West Europe', kind: 'functionapp', zones: ['1'], properties: { unheardOf: { a: 1 } } };
    const told = await askManagement(world, 'PUT', `${sitesUrl}/new-app`, body, { 'content-type': 'text/plain' });
    expect([told.status, told.body.location]).toEqual([201, 'West Europe']);
    expect((await world.journal.entries().at(-1))!.issues.join()).toContain("content type 'text/plain'");
  });

  it('takes names of parameters in any case', async () => {
    const world = openApp();
    world.azure.slots.put({ slot: 'staging' });
    const { body } = await askManagement(world, 'GET', `${sitesUrl}?INCLUDESLOTS=TRUE`);
    expect(body.value.map(({ name }: { name: string }) => name)).toContain('demo-app/staging');
    expect((await askManagement(world, 'GET', `${sitesUrl}?includeSlots=maybe`)).body.value).toHaveLength(1);
  });
});
