import { describe, expect, it } from 'vitest';
import { engine, identity, openWorld } from './testing/open-world.js';

describe('what is not there', () => {
  it.each([
    ['GET', '/v2/nothing', 404, 'Not Found', null],
    ['GET', '/v1/webhooks/x/invoke', 404, 'Not Found', null],
    ['GET', '/v1/functions/x/scale_up', 404, 'Not Found', null],
    ['PUT', '/v1/webhooks/x/invoke', 405, 'Method Not Allowed', 'POST'],
    ['PUT', '/v1/runtimes', 405, 'Method Not Allowed', 'POST, GET'],
    ['POST', '/v1/', 405, 'Method Not Allowed', 'GET'],
    ['PUT', `/v1/executions/${'0'.repeat(8)}-0000-4000-8000-000000000000`, 405, 'Method Not Allowed', 'GET, DELETE'],
  ])('is a page or JSON in Qinling: %s %s', async (method, path, status, title, allow) => {
    const { ask } = openWorld();
    const html = await ask(method, `${engine}${path}`);
    expect([html.status, html.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8']);
    expect(html.body).toContain(`<h1>${status} ${title}</h1>`);
    const json = await ask(method, `${engine}${path}`, { headers: { accept: 'application/json' } });
    expect([json.status, json.body]).toEqual([status, { code: status, title, description: '' }]);
    const sorted = (names: string | null) => names?.split(', ').sort() ?? null;
    expect(sorted(json.headers.get('allow'))).toEqual(sorted(allow));
  });

  it.each([
    ['GET', '/v3/nothing', 404, 'Not Found'],
    ['GET', '/v2.0/tokens', 405, 'Method Not Allowed'],
    ['POST', '/', 405, 'Method Not Allowed'],
    ['GET', '/nothing', 404, 'Not Found'],
  ])('is JSON in Keystone: %s %s', async (method, path, status, title) => {
    const told = await openWorld().ask(method, `${identity}${path}`);
    expect([told.status, told.body.error.code, told.body.error.title]).toEqual([status, status, title]);
  });

  it('knows no HEAD in Qinling, and lets browsers ask first', async () => {
    const { ask } = openWorld();
    expect((await ask('HEAD', `${engine}/v1/runtimes`)).status).toBe(405);
    const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'GET' };
    expect((await ask('OPTIONS', `${engine}/v1/runtimes`, { headers })).status).toBe(200);
    expect((await ask('OPTIONS', `${engine}/v1/runtimes`)).status).toBe(405);
  });
});
