import { describe, expect, test } from 'vitest';
import { resolveLink } from './list-by-link.js';
import { APP, ARM, GROUP, makeApp, SUBSCRIPTION, scriptManagement, VERSION } from './testing/scripted-management.js';

const SITES = '/providers/Microsoft.Web/sites';

describe('a list', () => {
  test('goes on by links, over empty pages, to the one without a link', async () => {
    const link = (token: string) => `${ARM}${GROUP}${SITES}?${VERSION}&$skipToken=${token}`;
    const { azure, lines } = scriptManagement([
      { value: [makeApp({}, 'a')], nextLink: link('1') },
      { value: [], nextLink: link('2') },
      { value: [makeApp({}, 'b')], nextLink: null },
    ]);
    const apps = await azure.apps.list({ resourceGroupName: 'rg-test', includeSlots: true }).toArray({ limit: 10 });
    expect(apps.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(lines()).toEqual([
      `GET ${GROUP}${SITES}?includeSlots=true&${VERSION}`,
      `GET ${GROUP}${SITES}?${VERSION}&$skipToken=1`,
      `GET ${GROUP}${SITES}?${VERSION}&$skipToken=2`,
    ]);
  });

  test('of the subscription has a path of its own, and no slots', async () => {
    const { azure, lines } = scriptManagement([{ value: [], nextLink: '' }]);
    expect(await azure.apps.list().first()).toBeUndefined();
    expect(lines()).toEqual([`GET /subscriptions/${SUBSCRIPTION}${SITES}?${VERSION}`]);
    expect(() => azure.apps.list({ includeSlots: true })).toThrow('resourceGroupName');
  });

  test('of functions and of slots is one too, and the version is added to a link that lacks it', async () => {
    const { app, lines } = scriptManagement([
      { value: [{ name: 'demo-app/HttpTrigger' }], nextLink: `${APP}/functions?$skipToken=1` },
      { value: [] },
      { value: [makeApp({}, 'demo-app/staging')] },
    ]);
    expect(await app.functions.list().toArray({ limit: 9 })).toHaveLength(1);
    expect(await app.slots.list().toArray({ limit: 9 })).toHaveLength(1);
    expect(lines()).toEqual([
      `GET ${APP}/functions?${VERSION}`,
      `GET ${APP}/functions?$skipToken=1&${VERSION}`,
      `GET ${APP}/slots?${VERSION}`,
    ]);
  });

  test('is resumed by the cursor of a page', async () => {
    const next = `${ARM}${APP}/functions?${VERSION}&$skipToken=1`;
    const { app, requests } = scriptManagement([{ value: [], nextLink: next }, { value: [{ name: 'x' }] }]);
    const { nextCursor } = await app.functions.list();
    expect(await app.functions.list({ cursor: nextCursor }).first()).toEqual({ name: 'x' });
    expect(requests[1]?.url).toBe(next);
  });

  test('that comes back to a link ends with an error', async () => {
    const { app } = scriptManagement(() => ({ value: [], nextLink: `${ARM}${APP}/functions?${VERSION}&$skipToken=1` }));
    await expect(app.functions.list().first()).rejects.toMatchObject({ name: 'PaginationLoopError' });
  });

  test('whose link leads elsewhere is not followed there, and gives the page that it was on', async () => {
    const link = `https://evil.example${APP}/functions?${VERSION}`;
    const { app, requests } = scriptManagement(() => ({ value: [{ name: 'x' }], nextLink: link }));
    expect(await app.functions.list().first()).toEqual({ name: 'x' });
    await expect(app.functions.list().toArray({ limit: 2 })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      parameter: 'nextLink',
      message: expect.stringContaining('https://evil.example'),
      pagination: { cursor: link },
    });
    expect(requests).toHaveLength(2);
  });

  test.each([[{}], [[]], ['x'], [{ value: {} }], [{ value: [], nextLink: 5 }]])(
    'of what is no page (%j) is refused',
    async (body) => {
      const { app } = scriptManagement([[200, body]]);
      await expect(app.functions.list().first()).rejects.toMatchObject({ name: 'InvalidResponseError' });
    },
  );

  test('tells the hook of its pages', async () => {
    const told: number[] = [];
    const page = { value: [{ name: 'x' }] };
    const { app } = scriptManagement([page], { hooks: { page: ({ items }) => told.push(items) } });
    await app.functions.list();
    expect(told).toEqual([1]);
  });
});

test.each([
  ['https://management.azure.com', '/subscriptions/s', 'https://management.azure.com/subscriptions/s'],
  ['https://management.azure.com', 'https://MANAGEMENT.azure.com:443/x?y#z', 'https://management.azure.com/x?y#z'],
  ['http://h:1/azure/management', '/subscriptions/s?t', 'http://h:1/azure/management/subscriptions/s?t'],
  ['http://h:1/azure/management', '/Azure/management/subscriptions/s', 'http://h:1/Azure/management/subscriptions/s'],
  ['http://h:1/azure/management', 'subscriptions/s', 'http://h:1/azure/management/subscriptions/s'],
])('below %s the link %s is %s', (baseUrl, link, expected) => {
  expect(resolveLink(baseUrl, link)).toBe(expected);
});

test.each([
  '//evil.example/x',
  'http://management.azure.com/x',
  'https://management.azure.com:8443/x',
  'https://',
  'javascript:1',
])('the link %s is refused', (link) => {
  expect(() => resolveLink('https://management.azure.com', link)).toThrow('nextLink');
});
