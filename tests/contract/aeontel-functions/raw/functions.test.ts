import { createMockServer } from '@functionary/mock-server';
import { expect, it } from 'vitest';

const world = createMockServer().world({ demo: true });
const { baseUrl, fetch, token } = world.connect('aeontel-functions');

async function ask(method: string, path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) };
  const response = await fetch(`${baseUrl}/api/functions${path}`, { ...init, method, headers });
  return { response, body: JSON.parse(await response.text()) };
}

it('gives every answer the id of its request, and errors as problem+json', async () => {
  const { response, body } = await ask('GET', '/fun_bogus');
  expect([response.status, body.code]).toEqual([404, 'not_found']);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  expect((await ask('GET', '')).response.headers.get('x-request-id')).toMatch(/^req_/);
});

it('sends result and error whatever became of a run', async () => {
  expect((await ask('POST', '/fun_echo/invoke')).body).toEqual({ ok: true, result: {}, error: null, durationMs: 0 });
});

it('takes bodies as JSON alone', async () => {
  const text = await ask('PATCH', '/fun_echo', { body: '{}', headers: { 'content-type': 'text/plain' } });
  expect([text.response.status, text.body.code]).toEqual([415, 'unsupported_media_type']);
  const headers = { 'content-type': 'application/json' };
  expect((await ask('PATCH', '/fun_echo', { body: '{', headers })).body.code).toBe('invalid_json');
  expect((await ask('PATCH', '/fun_echo', { body: '[]', headers })).body.code).toBe('validation_failed');
  expect((await ask('POST', '/fun_echo/restore', { body: '{', headers })).body.code).toBe('function_not_deleted');
});
