import type { ApiError, ResponseInfo } from '@functionary/core';
import { expect, test } from 'vitest';
import { type RateLimits, readRateLimits } from './rate-limits.js';
import { makeApp, scriptManagement } from './testing/scripted-management.js';

const left = (reads: number) => ({ 'x-ms-ratelimit-remaining-subscription-reads': `${reads}` });

test('the counts are named by what they count, and unknown ones by their header', () => {
  const headers = new Headers({
    ...left(249),
    'x-ms-ratelimit-remaining-subscription-writes': '199',
    'x-ms-ratelimit-remaining-subscription-deletes': '0',
    'x-ms-ratelimit-remaining-tenant-reads': '11999',
    'x-ms-ratelimit-remaining-subscription-global-reads': '3749',
    'x-ms-ratelimit-remaining-resource': 'Microsoft.Web/Sites;12',
    'x-ms-request-id': '5',
  });
  expect(readRateLimits(headers)).toEqual({
    reads: 249,
    writes: 199,
    deletes: 0,
    'tenant-reads': 11999,
    'subscription-global-reads': 3749,
  });
});

test('they can be read off a success, an error, a page and the hook', async () => {
  const told: RateLimits[] = [];
  const answers = [
    Response.json(makeApp(), { headers: left(9) }),
    Response.json({ value: [makeApp()] }, { headers: left(8) }),
    Response.json({ error: { code: 'TooManyRequests' } }, { status: 429, headers: left(0) }),
  ];
  const { app, azure } = scriptManagement(answers, {
    retry: false,
    hooks: { response: ({ headers }) => told.push(readRateLimits(headers)) },
  });
  let info: ResponseInfo | undefined;
  await app.get({ onResponse: (response) => (info = response) });
  expect(readRateLimits(info!.headers)).toEqual({ reads: 9 });
  const page = await azure.apps.list();
  expect(readRateLimits(page.response.headers)).toEqual({ reads: 8 });
  const error: ApiError = await app.get().then(Promise.reject, (caught) => caught);
  expect(error.name).toBe('RateLimitError');
  expect(readRateLimits(error.response.headers)).toEqual({ reads: 0 });
  expect(told).toEqual([{ reads: 9 }, { reads: 8 }, { reads: 0 }]);
});
