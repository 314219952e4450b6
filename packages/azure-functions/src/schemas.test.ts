import { expect, test } from 'vitest';
import { responses } from './schemas.js';
import { makeApp, scriptManagement } from './testing/scripted-management.js';

test('an app with more than is described passes, in a state that is not known yet', () => {
  const { success } = responses.getApp[200].safeParse(makeApp({ state: 'Hibernating', newField: 1 }));
  expect(success).toBe(true);
  expect(responses.getApp[200].safeParse(makeApp({ state: 5 })).success).toBe(false);
});

test('validate judges the answers of the client, those of long work too', async () => {
  const location = 'https://management.azure.com/op';
  const begun = Response.json(makeApp({ state: 'Stopped' }), { status: 202, headers: { location } });
  const { app } = scriptManagement([begun, makeApp(), makeApp({ hostNames: null })], { validate: responses });
  expect((await app.createOrUpdate({ location: 'West Europe' })).name).toBe('demo-app');
  await expect(app.get()).rejects.toMatchObject({ name: 'InvalidResponseError', operationId: 'getApp' });
});
