import { describe, expect, test } from 'vitest';
import { readError } from './errors.js';
import { createReset, type Scripted } from './testing/scripted-fetch.js';
import { makeApp, scriptManagement } from './testing/scripted-management.js';

const read = (status: number, body?: unknown) => {
  const { code, message } = readError({ status, body, headers: new Headers() });
  return [code, message];
};

describe('an error body is read whoever wrote it', () => {
  const notFound = "The Resource 'Microsoft.Web/sites/nope' under resource group 'rg-test' was not found.";
  const noProperties = 'Properties object is not present in the request body.';

  test.each<[string, number, unknown, (string | undefined)[]]>([
    [
      'Resource Manager',
      404,
      { error: { code: 'ResourceNotFound', message: notFound } },
      ['ResourceNotFound', notFound],
    ],
    [
      'Resource Manager with details',
      409,
      {
        error: {
          code: 'Conflict',
          message: 'It failed',
          details: [{ message: 'It failed' }, { message: 'Why' }, null],
        },
      },
      ['Conflict', 'It failed: Why'],
    ],
    [
      'App Service',
      400,
      {
        Code: 'BadRequest',
        Message: noProperties,
        Target: null,
        Details: [{ Message: noProperties }, { Code: 'BadRequest' }, { ErrorEntity: { ExtendedCode: '51006' } }],
        Innererror: null,
      },
      ['BadRequest', noProperties],
    ],
    ['the page', 400, { code: 'BadRequest', message: 'It is invalid.' }, ['BadRequest', 'It is invalid.']],
    [
      'Kudu',
      409,
      { Message: 'An error has occurred.', ExceptionMessage: 'Busy', ExceptionType: 'System.Exception' },
      ['System.Exception', 'An error has occurred.: Busy'],
    ],
    [
      'Entra',
      401,
      { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret.', error_codes: [7000215] },
      ['invalid_client', 'AADSTS7000215: Invalid client secret.'],
    ],
    ['a text', 503, 'Function host is not running.', [undefined, 'Function host is not running.']],
    [
      'a page',
      403,
      '<html><head><title>Web App - Unavailable</title></head><body><h1>Error 403</h1><p>This web app is stopped.</p></body></html>',
      ['Web App - Unavailable', expect.stringContaining('This web app is stopped.') as never],
    ],
    ['nobody', 401, undefined, [undefined, expect.stringContaining('key or token') as never]],
    ['nobody, with a status that says it all', 500, undefined, [undefined, undefined]],
    ['somebody odd', 500, { error: null, code: 5, message: [] }, [undefined, undefined]],
  ])('%s', (_who, status, body, expected) => {
    expect(read(status, body)).toEqual(expected);
  });
});

describe('an error', () => {
  test('says operation, status, code, words and the request id', async () => {
    const body = { error: { code: 'ResourceGroupNotFound', message: "Resource group 'rg-test' could not be found." } };
    const answer = Response.json(body, { status: 404, headers: { 'x-ms-request-id': 'r-1' } });
    const { app } = scriptManagement([answer]);
    const error = await app.get().catch((caught) => caught);
    expect(error.toJSON()).toMatchObject({
      name: 'NotFoundError',
      message: "getApp: 404 ResourceGroupNotFound: Resource group 'rg-test' could not be found. (request r-1)",
      code: 'ResourceGroupNotFound',
      requestId: 'r-1',
    });
    expect(error.details).toEqual(body);
  });

  test('holds neither the token nor the values of settings', async () => {
    const value = 'DefaultEndpointsProtocol=https;AccountKey=abc';
    const echo = ({ text, headers }: { text: string; headers: Headers }): Scripted => [
      400,
      { error: { code: 'BadRequest', message: `${text} ${headers.get('authorization')}` } },
    ];
    const { app } = scriptManagement(echo);
    const properties = { siteConfig: { appSettings: [{ name: 'AzureWebJobsStorage', value }] } };
    const calls = [
      () => app.settings.replace({ AzureWebJobsStorage: value, FUNCTIONS_WORKER_RUNTIME: 'node' }),
      () => app.createOrUpdate({ location: 'West Europe', properties }),
      () => app.slots.createOrUpdate('staging', { location: 'West Europe', properties }),
      () => app.update({ properties }),
    ];
    for (const call of calls) {
      const error = await call().catch((caught) => caught);
      expect(error.name).toBe('BadRequestError');
      const shown = [error.message, JSON.stringify(error), JSON.stringify(error.body)].join();
      expect(shown).toContain('AzureWebJobsStorage');
      expect(shown).not.toMatch(/AccountKey|demo-token/);
    }
  });

  test('of too many requests says when to call again, and is sent again as the service asks', async () => {
    const tooMany = (headers: Record<string, string>) =>
      Response.json(
        { error: { code: 'SubscriptionRequestsThrottled', message: 'Slow down.' } },
        { status: 429, headers },
      );
    const retry = { initialDelayMs: 1000 };
    const patient = scriptManagement([tooMany({ 'retry-after': '15' }), makeApp()], { random: () => 0.5 });
    await patient.app.get();
    expect(patient.slept).toEqual([15_000]);
    const unsaid = scriptManagement([tooMany({}), tooMany({}), makeApp()], { random: () => 0.5, retry });
    await unsaid.app.get();
    expect(unsaid.slept).toEqual([500, 1000]);
    const over = scriptManagement([tooMany({ 'retry-after': '15' })], { retry: false });
    await expect(over.app.get()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 15_000 });
  });
});

describe('a lost answer', () => {
  test('of a swap is not asked for twice, and of a start is', async () => {
    const swap = scriptManagement([createReset()]);
    await expect(swap.app.slots.swap({ targetSlot: 'staging' })).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(swap.requests).toHaveLength(1);
    const start = scriptManagement([createReset(), [200]]);
    await start.app.start();
    expect(start.requests).toHaveLength(2);
  });
});
