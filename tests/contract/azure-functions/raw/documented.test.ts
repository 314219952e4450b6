import { describe, expect, it } from 'vitest';
import { deviations } from '../../../../packages/mock-server/src/families/azure-functions/deviations.js';
import { errorCases } from './error-cases.js';
import { openRaw, type Raw } from './open-raw.js';

const options = { azure: { throttling: true } };
const master = 'demo-master-key';
const version = 'api-version=2025-05-01';
const logStream = '@site/hostruntime/runtime/web/logs/applications/demo-app/logStream';

/** Requests of the page, by the row that serves them. */
const pageRequests: Readonly<Record<string, string>> = {
  'azure-no-api-version': 'GET @site',
  'azure-get-listkeys': `GET @site/functions/HttpTrigger/listkeys?${version}`,
  'azure-regenerate-keys': `POST @site/functions/HttpTrigger/regeneratekeys?keyName=default&${version}`,
  'azure-management-log-stream': `GET ${logStream}?${version}`,
};

/** The status of an answer that need not end. */
async function look(raw: Raw, line: string): Promise<number> {
  const response = await raw.open(line);
  await response.body?.cancel();
  return response.status;
}

describe.each(errorCases)('azure-error-body: an error $name', ({ act, status, documented, observed }) => {
  it("is the page's two fields and no more", async () => {
    const { text, ...answer } = await act(openRaw({ ...options, profile: 'documented' }));
    expect([answer.status, JSON.parse(text)]).toEqual([status, documented]);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it("is the service's own otherwise", async () => {
    const { text, ...answer } = await act(openRaw({ ...options, profile: 'observed' }));
    expect(answer.status).toBe(status);
    expect(observed === '' ? text : text.slice(0, observed.length)).toBe(observed);
  });
});

describe('azure-error-body', () => {
  it('keeps what the headers say', async () => {
    const raw = openRaw({ profile: 'documented' });
    const { headers } = await raw.send('GET @site', { token: null });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('www-authenticate')).toContain('Bearer');
    expect(headers.get('x-ms-request-id')).toBeTruthy();
    expect((await raw.send('GET @site/start')).headers.get('allow')).toBe('POST');
  });

  it.each([
    ['with a body', () => new Response('gone', { status: 404 }), 'gone'],
    ['without one', () => new Response(null, { status: 500 }), ''],
  ])("leaves a function's own answer alone, %s", async (_, handler, text) => {
    const raw = openRaw({ profile: 'documented' });
    raw.world.azure.http('Own', handler);
    expect((await raw.send('GET @app/api/Own', { key: master })).text).toBe(text);
  });

  it('puts no body into an answer to HEAD', async () => {
    const raw = openRaw({ profile: 'documented' });
    expect(await raw.send('HEAD @app/api/Nothing')).toMatchObject({ status: 404, text: '' });
  });

  it("leaves Entra's errors as OAuth 2.0 has them", async () => {
    const raw = openRaw({ profile: 'documented' });
    const { status, json } = await raw.send('POST @login/contoso/oauth2/v2.0/token', { token: null });
    expect([status, json.error]).toEqual([400, 'invalid_request']);
    expect((await raw.send('GET @login/contoso/oauth2/v2.0/token')).json).toHaveProperty('error_codes');
  });
});

describe.each(Object.entries(pageRequests))('%s', (_, line) => {
  it('is served by the page with nothing to remark', async () => {
    const raw = openRaw({ profile: 'documented' });
    expect(await look(raw, line)).toBe(200);
    expect(raw.issues()).toEqual([]);
  });

  it('is served otherwise too, and remarked on', async () => {
    const raw = openRaw({ profile: 'observed' });
    expect(await look(raw, line)).toBe(200);
    expect(raw.issues()).toEqual([expect.stringMatching(/the service|'api-version' is missing/)]);
  });

  it.each(['observed', 'documented'])('is refused by a strict world, under %s', async (profile) => {
    const raw = openRaw({ profile, azure: { strict: true } });
    expect(await look(raw, line)).toBeGreaterThanOrEqual(400);
  });
});

describe('the page, to the letter', () => {
  it('works whole, with nothing to remark', async () => {
    const raw = openRaw({ profile: 'documented', strictRequests: true });
    const { world } = raw;
    const details = await raw.send('GET @site');
    expect([details.status, details.json.name]).toEqual([200, 'demo-app']);
    expect((await raw.send('POST @site/stop')).status).toBe(200);
    expect((await raw.send('GET @site')).json.properties.state).toBe('Stopped');
    expect((await raw.send('POST @site/start')).status).toBe(200);

    const before = await raw.send('GET @site/functions/HttpTrigger/listkeys');
    expect(before.json).toEqual({ default: 'demo-http-trigger-key' });
    expect((await raw.send('POST @site/functions/HttpTrigger/regeneratekeys?keyName=default')).status).toBe(200);
    const { default: key } = (await raw.send('GET @site/functions/HttpTrigger/listkeys')).json;
    expect(key).not.toBe(before.json.default);

    const log = await raw.open(`GET ${logStream}`);
    const call = { json: { name: 'World' }, headers: { 'x-functions-key': key } };
    const invoked = await raw.send('POST @app/api/HttpTrigger', call);
    expect([invoked.status, invoked.text]).toEqual([200, expect.stringContaining('World')]);
    world.azure.logs.end();
    expect(await log.text()).toContain("Executed 'Functions.HttpTrigger' (Succeeded");

    expect(world.journal.entries().flatMap(({ issues }) => issues)).toEqual([]);
  });
});

it('leaves no row of the profile out', () => {
  const rows = deviations.filter(({ profiles }) => profiles.includes('documented')).map(({ id }) => id);
  expect(['azure-error-body', ...Object.keys(pageRequests)].sort()).toEqual(rows.sort());
});
