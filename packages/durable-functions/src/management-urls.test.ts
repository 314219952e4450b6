import { describe, expect, test } from 'vitest';
import { DurableFunctions } from './durable-functions.js';
import { moveManagementUrls, readManagementUrls, redactManagementUrls } from './management-urls.js';
import { makeStarted, makeStatus, PREFIX, scriptApp } from './testing/scripted-app.js';
import type { InstanceManagementUrls } from './types.js';

const urls = (makeStarted('abc123') as { body: InstanceManagementUrls }).body;

describe('readManagementUrls', () => {
  test('finds everything in the status URL', () => {
    const target = {
      instanceId: 'abc123',
      origin: 'https://demo-app.azurewebsites.net',
      prefix: PREFIX,
      taskHub: 'DemoHub',
      connection: 'Storage',
      systemKey: 'demo-system-key',
    };
    expect(readManagementUrls(urls)).toEqual(target);
    expect(readManagementUrls(urls.statusQueryGetUri)).toEqual(target);
  });

  test('reads other prefixes, names in any case, spaces as the host writes them, and ids with a space', () => {
    const text =
      'http://localhost:7071/gw/admin/extensions/DurableTaskExtension/Instances/order%207/?TaskHub=My+Hub&CODE=a%2Fb';
    expect(readManagementUrls(text)).toEqual({
      instanceId: 'order 7',
      origin: 'http://localhost:7071',
      prefix: '/gw/admin/extensions/DurableTaskExtension',
      taskHub: 'My Hub',
      systemKey: 'a/b',
    });
    const broken = { id: 'order 7', statusQueryGetUri: 'http://localhost:7071/x/instances/order+7' };
    expect(readManagementUrls(broken).instanceId).toBe('order 7');
  });

  test.each([
    undefined,
    null,
    {},
    '',
    'abc123',
    'https://demo-app.azurewebsites.net/api/start',
    'https://demo-app.azurewebsites.net/x/instances/50%',
  ])('refuses %j', (input) => {
    expect(() => readManagementUrls(input as never)).toThrow(/urls/);
  });
});

describe('handles from management URLs', () => {
  test('of a client go to its own base URL, with the task hub of the links', async () => {
    const { durable, requests } = scriptApp([{ status: 202, body: makeStatus() }]);
    const foreign = moveManagementUrls(urls, 'http://10.0.0.7:8080');
    await durable.fromManagementUrls(foreign).status();
    expect(requests[0]?.origin).toBe('https://demo-app.azurewebsites.net');
    expect(requests[0]?.target).toBe(`${PREFIX}/instances/abc123?taskHub=DemoHub&connection=Storage`);
    expect(requests[0]?.headers.get('x-functions-key')).toBe('demo-system-key');
  });

  test('alone go where the links lead, with their key in the header', async () => {
    const { fetch, requests } = scriptApp(() => ({ status: 202, body: makeStatus() }));
    await DurableFunctions.fromManagementUrls(urls, { fetch }).status();
    await DurableFunctions.fromManagementUrls(urls, {
      fetch,
      baseUrl: 'https://gateway.example/app',
      systemKey: 'other',
    }).status();
    expect(requests.map(({ origin, target, headers }) => [origin, target, headers.get('x-functions-key')])).toEqual([
      [
        'https://demo-app.azurewebsites.net',
        `${PREFIX}/instances/abc123?taskHub=DemoHub&connection=Storage`,
        'demo-system-key',
      ],
      ['https://gateway.example', `/app${PREFIX}/instances/abc123?taskHub=DemoHub&connection=Storage`, 'other'],
    ]);
  });
});

test('redactManagementUrls takes the key out and leaves the placeholders', () => {
  const redacted = redactManagementUrls(urls);
  expect(JSON.stringify(redacted)).not.toContain('demo-system-key');
  expect(redacted.id).toBe('abc123');
  expect(redacted.sendEventPostUri).toMatch(/\/raiseEvent\/\{eventName\}\?taskHub=DemoHub&connection=Storage$/);
  expect(redactManagementUrls({ a: 'http://x/y?code=secret', b: 'http://x/y?code=secret&taskHub=H' })).toEqual({
    a: 'http://x/y',
    b: 'http://x/y?taskHub=H',
  });
});

test('redactManagementUrls finds every key, under both names and more than once', () => {
  const url = 'http://x/y?code=first&code=second&systemKey=third&taskHub=H&code=fourth';
  expect(redactManagementUrls({ url })).toEqual({ url: 'http://x/y?taskHub=H' });
});

test('moveManagementUrls puts another host in', () => {
  const moved = moveManagementUrls(urls, 'https://gateway.example/app/');
  expect(moved.terminatePostUri).toMatch(
    /^https:\/\/gateway\.example\/app\/runtime\/webhooks\/durabletask\/instances\/abc123\/terminate\?reason=\{text\}&/,
  );
  expect(moved.id).toBe('abc123');
});

test('a start keeps the URLs, brought to the form of today', async () => {
  const { restartPostUri: _, ...page } = urls;
  const { durable } = scriptApp([{ status: 202, body: { ...page, rewindPostUri: 'x' } }]);
  const run = await durable.start('A', null, { instanceId: 'abc123' });
  expect(run.managementUrls).toEqual({ ...urls, rewindPostUri: 'x' });
  expect(JSON.stringify(run)).not.toContain('demo-system-key');
});
