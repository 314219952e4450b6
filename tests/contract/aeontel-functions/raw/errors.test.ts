import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type AskInit, ask, openWorld } from './ask.js';

const world = openWorld({ demo: true });
world.aeontel.functions.put({ id: 'fun_text', name: 't', defaultVersionId: 'fnv_text' });
world.aeontel.versions.put({ id: 'fnv_text', functionId: 'fun_text', inputSchemaId: 'sch_text' });

const good = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
const types = { 'content-type': 'application/json' };
const filterOf = (filter: unknown) => `?filter=${encodeURIComponent(JSON.stringify(filter))}`;

type Case = readonly [code: string, status: number, method: string, path: string, init?: AskInit];

const cases: readonly Case[] = [
  ['unauthenticated', 401, 'GET', '', { token: null }],
  ['unknown_parameter', 400, 'GET', '?page=2'],
  ['invalid_parameter', 400, 'GET', '?limit=0'],
  ['invalid_cursor', 400, 'GET', '?after=x'],
  ['invalid_filter', 400, 'GET', filterOf({ name: { equals: 'x' } })],
  ['filter_too_complex', 400, 'GET', filterOf({ OR: Array(101).fill({ name: 'x' }) })],
  ['invalid_order_by', 400, 'GET', `?orderBy=${encodeURIComponent('[{"name":"up"}]')}`],
  ['invalid_json', 400, 'POST', '', { body: '{', headers: types }],
  ['unknown_field', 400, 'PATCH', '/fun_echo', { json: { workspaceId: 'wsp_demo' } }],
  ['validation_failed', 400, 'POST', '', { json: { ...good, name: '' } }],
  ['invalid_reference', 400, 'POST', '', { json: { ...good, inputSchemaId: 'sch_no' } }],
  ['invalid_args', 400, 'POST', '/fun_text/invoke', { json: { args: { text: 1 } } }],
  ['unsupported_media_type', 415, 'PATCH', '/fun_echo', { body: '{}', headers: { 'content-type': 'text/plain' } }],
  ['forbidden', 403, 'DELETE', '/fun_system-parse-json'],
  ['not_found', 404, 'GET', '/fun_no'],
  ['function_deleted', 409, 'DELETE', '/fun_old-report'],
  ['function_not_deleted', 409, 'POST', '/fun_echo/restore'],
  ['no_default_version', 409, 'POST', '/fun_draft/invoke'],
];

const titles: Readonly<Record<number, string>> = {
  ...{ 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' },
  415: 'Unsupported Media Type',
};

it.for(cases)('%s is told as RFC 9457 has it', async ([code, status, method, path, init]) => {
  const answer = await ask(world, method, `/api/functions${path}`, init);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  const requestId = answer.headers.get('x-request-id');
  expect(requestId).toMatch(/^req_\w+$/);
  const { errors, detail, ...rest } = answer.json;
  expect(rest).toEqual({ type: 'about:blank', title: titles[status], status, code, requestId });
  expect(detail).toMatch(/\w/);
  if (status !== 400) expect(errors).toBeUndefined();
  for (const fault of errors ?? []) {
    expect(Object.keys(fault).sort()).toEqual(['code', 'detail', 'pointer']);
    expect(fault.pointer).toMatch(/^(?:\/([^~]|~[01])*)*$/);
  }
  if (status === 400 && code !== 'invalid_json') expect(errors.length).toBeGreaterThan(0);
});

it('has a case here for every code that the document lists, but for what only faults bring', () => {
  const url = import.meta.resolve('@functionary/aeontel-functions/openapi.yaml');
  const text = readFileSync(new URL(url), 'utf8');
  const [, list = ''] = /AeontelErrorCode:[\s\S]*?enum:\s*((?:\s*- \w+)+|\[[^\]]+\])/.exec(text) ?? [];
  const codes = list.match(/\w+/g) ?? [];
  const told = [...cases.map(([code]) => code), 'internal', 'rate_limited'];
  expect([...codes].sort()).toEqual(told.sort());
});

it('gives every answer an id of its own, whatever id the request came with', async () => {
  const headers = { 'x-request-id': 'req_mine' };
  const ids = new Set<string | null>();
  for (const [method, path] of [
    ...cases.map(([, , method, path]) => [method, path] as const),
    ...([
      ['GET', ''],
      ['GET', '/fun_echo'],
      ['PUT', ''],
      ['GET', '/a/b/c'],
    ] as const),
  ]) {
    const answer = await ask(world, method, `/api/functions${path}`, { headers });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^req_\w+$/);
    if (answer.status >= 400) expect(answer.json.requestId).toBe(id);
    ids.add(id);
  }
  expect(ids.size).toBe(cases.length + 4);
});

it('speaks JSON where nothing is wrong', async () => {
  const { headers } = await ask(world, 'GET', '/api/functions/fun_echo');
  expect(headers.get('content-type')).toMatch(/^application\/json\b/);
});
