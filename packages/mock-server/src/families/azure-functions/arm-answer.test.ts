import { describe, expect, it } from 'vitest';
import { askManagement, groupUrl, sitesUrl } from './testing/ask-management.js';
import { openApp } from './testing/open-app.js';

const kinds = ['reads', 'writes', 'deletes'] as const;
const remaining = (headers: Headers) =>
  kinds.flatMap((kind) => {
    const value = headers.get(`x-ms-ratelimit-remaining-subscription-${kind}`);
    return value === null ? [] : [[kind, value]];
  });

describe('answers of management', () => {
  it.each([
    ['GET', `${sitesUrl}/demo-app`, 200, 'reads', '249'],
    ['POST', `${sitesUrl}/demo-app/functions/HttpTrigger/listkeys`, 200, 'reads', '249'],
    ['POST', `${sitesUrl}/demo-app/stop`, 200, 'writes', '199'],
    ['DELETE', `${sitesUrl}/demo-app`, 200, 'deletes', '199'],
    ['GET', `${sitesUrl}/no-app`, 404, 'reads', '249'],
    ['PUT', `${sitesUrl}/new-app`, 400, 'writes', '199'],
  ])('%s %s (%d) says who answered and what is left', async (method, url, status, kind, left) => {
    const told = await askManagement(openApp(), method, url);
    expect(told.status).toBe(status);
    expect(remaining(told.headers)).toEqual([[kind, left]]);
    expect(told.headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const correlation = told.headers.get('x-ms-correlation-request-id');
    expect(correlation).toMatch(/^[0-9a-f-]{36}$/);
    expect(told.headers.get('x-ms-routing-request-id')).toBe(`WESTEUROPE:20260115T120000Z:${correlation}`);
  });

  it('give back the ids that a client sends', async () => {
    const { headers } = await askManagement(openApp(), 'GET', sitesUrl, undefined, {
      'x-ms-correlation-request-id': 'mine',
      'x-ms-client-request-id': 'my-request',
      'x-ms-return-client-request-id': 'true',
    });
    expect(headers.get('x-ms-correlation-request-id')).toBe('mine');
    expect(headers.get('x-ms-client-request-id')).toBe('my-request');
  });

  it.each([
    ['GET', 'https://management.azure.com/nowhere', 404, 'NotFound'],
    ['GET', `${groupUrl}/providers/Microsoft.Nothing/sites`, 404, 'InvalidResourceNamespace'],
    ['GET', `${groupUrl}/providers/Microsoft.Web/toasters`, 404, 'InvalidResourceType'],
    ['PATCH', sitesUrl, 405, 'HttpMethodNotAllowed'],
  ])('%s %s is %d, with an object as its body', async (method, url, status, code) => {
    const told = await askManagement(openApp(), method, url);
    expect([told.status, told.body.error.code]).toEqual([status, code]);
    expect(told.headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(remaining(told.headers)).toHaveLength(1);
    const [path] = url.split('?');
    expect((await openApp().fetch(path!, { method })).status).toBe(401);
  });

  it('leave the answers of the other services alone', async () => {
    const { headers } = await openApp().fetch('https://demo-app.azurewebsites.net/admin/host/ping');
    expect(headers.get('x-ms-request-id')).toBeNull();
  });
});
