import { expect, it } from 'vitest';
import { app, openManagement, sites } from '../../apps/testing/open-management.js';

const list = `${app}/config/appsettings/list`;
const settings = `${app}/config/appsettings`;

it('lists the settings of an app, stopped or not', async () => {
  const { ask, world } = openManagement();
  world.azure.apps.put({ appSettings: { A: '1' }, state: 'Stopped' });
  expect(await ask('POST', list)).toMatchObject({
    status: 200,
    body: { id: settings, name: 'appsettings', type: 'Microsoft.Web/sites/config', properties: { A: '1' } },
  });
});

it('puts settings in the place of all that there were, and the host begins anew', async () => {
  const { ask, world } = openManagement();
  world.azure.apps.put({ appSettings: { A: '1', B: '2' } });
  await world.clock.advance('1m');
  const { status, body } = await ask('PUT', settings, { properties: { B: '3', C: '', D: null, E: 5, F: true } });
  expect([status, body.properties]).toEqual([200, { B: '3', C: '', D: '', E: '5', F: 'true' }]);
  expect((await ask('POST', list)).body).toEqual(body);
  expect(world.azure.apps.get()?.startedAt).toBe(Date.UTC(2026, 0, 1, 0, 1));
});

it('an empty object takes all away', async () => {
  const { ask, world } = openManagement();
  world.azure.apps.put({ appSettings: { A: '1' } });
  expect((await ask('PUT', settings, { properties: {} })).body.properties).toEqual({});
});

it.each([
  [{}, 'Properties object is not present in the request body.'],
  [{ A: '1' }, 'Properties object is not present in the request body.'],
  [{ properties: { A: {} } }, 'The parameter properties has an invalid value.'],
  [{ properties: { A: [] } }, 'The parameter properties has an invalid value.'],
])('refuses %j and changes nothing', async (body, message) => {
  const { ask, world } = openManagement();
  world.azure.apps.put({ appSettings: { A: '1' } });
  expect(await ask('PUT', settings, body)).toMatchObject({
    status: 400,
    body: { Code: 'BadRequest', Message: message },
  });
  expect(world.azure.apps.get()?.appSettings).toEqual(new Map([['A', '1']]));
});

it('finds no settings of an app that is not there', async () => {
  const { ask } = openManagement();
  expect((await ask('POST', `${sites}/other/config/appsettings/list`)).status).toBe(404);
  expect((await ask('PUT', `${sites}/other/config/appsettings`, { properties: {} })).status).toBe(404);
});
