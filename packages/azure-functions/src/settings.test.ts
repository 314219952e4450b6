import { describe, expect, test } from 'vitest';
import { APP, scriptManagement, VERSION } from './testing/scripted-management.js';

const shown = (properties: unknown) => ({ name: 'appsettings', properties });
const LIST = `POST ${APP}/config/appsettings/list?${VERSION}`;
const PUT = `PUT ${APP}/config/appsettings?${VERSION}`;

describe('app settings', () => {
  test('are listed by name', async () => {
    const { app, lines } = scriptManagement([shown({ A: '1' })]);
    expect(await app.settings.list()).toEqual({ A: '1' });
    expect(lines()).toEqual([LIST]);
  });

  test.each([
    [null, {}],
    [{ A: '1', B: null }, { A: '1' }],
  ])('of %j are %j', async (properties, expected) => {
    const { app } = scriptManagement([shown(properties)]);
    expect(await app.settings.list()).toEqual(expected);
  });

  test('are replaced as a whole', async () => {
    const { app, lines, requests } = scriptManagement([shown({ B: '2' })]);
    expect(await app.settings.replace({ B: '2' })).toEqual({ B: '2' });
    expect([lines(), requests[0]?.body]).toEqual([[PUT], { properties: { B: '2' } }]);
  });

  test('are merged by reading and replacing, and what is undefined goes', async () => {
    const { app, lines, requests } = scriptManagement([shown({ A: '1', B: '2', C: '3' }), shown({})]);
    await app.settings.merge({ A: '9', B: undefined, D: '4' });
    expect(lines()).toEqual([LIST, PUT]);
    expect(requests[1]?.body).toEqual({ properties: { A: '9', C: '3', D: '4' } });
  });

  test('are not written where nothing changes, for that would restart the app', async () => {
    const { app, lines } = scriptManagement([shown({ A: '1' })]);
    expect(await app.settings.merge({ A: '1', B: undefined })).toEqual({ A: '1' });
    expect(lines()).toEqual([LIST]);
  });

  test('are texts', async () => {
    const { app, requests } = scriptManagement([]);
    await expect(app.settings.replace({ A: 1 } as never)).rejects.toMatchObject({ parameter: 'A' });
    expect(requests).toHaveLength(0);
  });

  test('are never part of an error about an answer that holds none', async () => {
    const { app } = scriptManagement([{ properties: 'secret-of-a-setting' }]);
    await expect(app.settings.list()).rejects.toMatchObject({ name: 'InvalidResponseError', body: undefined });
  });
});
