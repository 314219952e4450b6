import { describe, expect, test } from 'vitest';
import { createReset } from './testing/scripted-fetch.js';
import { APP, scriptManagement, VERSION } from './testing/scripted-management.js';

const FUNCTION = `${APP}/functions/HttpTrigger`;
const trigger = { name: 'demo-app/HttpTrigger', properties: { name: 'HttpTrigger', config: {} } };

describe('the functions of an app', () => {
  test('are shown, written and deleted by their own paths', async () => {
    const { app, lines, requests } = scriptManagement([trigger, [201, trigger], [204]]);
    const body = { properties: { config: { bindings: [] }, files: { 'index.js': 'x' } } };
    expect(await app.functions.get('HttpTrigger')).toEqual(trigger);
    expect(await app.functions.create('HttpTrigger', body)).toEqual(trigger);
    await app.functions.delete('HttpTrigger');
    expect(lines()).toEqual([
      `GET ${FUNCTION}?${VERSION}`,
      `PUT ${FUNCTION}?${VERSION}`,
      `DELETE ${FUNCTION}?${VERSION}`,
    ]);
    expect(requests[1]?.body).toEqual(body);
  });

  test('are refused by names that no path can hold', async () => {
    const { app, requests } = scriptManagement([]);
    for (const name of ['', '.', '..'])
      await expect(app.functions.delete(name)).rejects.toMatchObject({ parameter: 'functionName' });
    expect(requests).toHaveLength(0);
  });

  test('are gone when a deletion whose answer was lost finds nothing', async () => {
    const gone = { error: { code: 'NotFound', message: 'no such function' } };
    const { app } = scriptManagement([createReset(), [404, gone]]);
    await app.functions.delete('HttpTrigger');
    const absent = scriptManagement([[404, gone]]);
    await expect(absent.app.functions.delete('HttpTrigger')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('give their key and URL, and the app a token for its host', async () => {
    const secrets = { key: 'k', trigger_url: 'https://demo-app.azurewebsites.net/api/httptrigger?code=k' };
    const { app, lines } = scriptManagement([secrets, Response.json('a.b.c')]);
    expect(await app.functions.secrets('HttpTrigger')).toEqual(secrets);
    expect(await app.functions.adminToken()).toBe('a.b.c');
    expect(lines()).toEqual([`POST ${FUNCTION}/listsecrets?${VERSION}`, `GET ${APP}/functions/admin/token?${VERSION}`]);
  });

  test.each([[''], [{}], [null]])('give no token when the answer is %j', async (body) => {
    const { app } = scriptManagement([Response.json(body)]);
    await expect(app.functions.adminToken()).rejects.toMatchObject({ name: 'InvalidResponseError', body: undefined });
  });
});
