import { describe, expect, it } from 'vitest';
import { ask, openWorld, tellRefusal } from './ask.js';

const world = openWorld({ demo: true });
const good = { workspaceId: 'wsp_demo', name: 'f', inputSchemaId: 'sch_input', outputSchemaId: 'sch_output' };
const calls = [
  ['POST', '/api/functions', good],
  ['PATCH', '/api/functions/fun_echo', { name: 'echo' }],
  ['POST', '/api/functions/fun_echo/invoke', { args: {} }],
] as const;
const types = { 'content-type': 'application/json' };

describe.each(calls)('the body of %s %s', (method, path, json) => {
  const send = (body: string | Uint8Array, headers: Record<string, string> = types) =>
    ask(world, method, path, { body, headers });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json;charset="utf-8"',
  ])('is %s', async (type) => {
    const { status } = await send(JSON.stringify(json), { 'content-type': type });
    expect(status).toBe(path === '/api/functions' ? 201 : 200);
  });

  it.each([
    ...[
      'text/plain',
      'text/json',
      'application/x-www-form-urlencoded',
      'application/problem+json',
      'application/jsonp',
    ],
    ...['application/merge-patch+json', 'application/octet-stream', '*/*', 'multipart/form-data; boundary=x'],
  ])('is not %s', async (type) => {
    expect(tellRefusal(await send(JSON.stringify(json), { 'content-type': type }))).toEqual([
      ...[415, 'unsupported_media_type'],
    ]);
  });

  it('has to say what it is', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    expect(tellRefusal(await send(bytes, {}))).toEqual([415, 'unsupported_media_type']);
  });

  it.each(['{', '{"name":', "{'name':'x'}", '{"name":"x",}', 'undefined', 'NaN', '{} {}', '\u00ff', '// x\n{}', ' '])(
    'is no JSON where it is %j',
    async (text) => {
      expect(tellRefusal(await send(text))).toEqual([400, 'invalid_json']);
    },
  );

  it('is no JSON where it is no UTF-8', async () => {
    const bytes = Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d);
    expect(tellRefusal(await send(bytes))).toEqual([400, 'invalid_json']);
  });

  it.each(['null', 'true', '1', '"text"', '[]', '[{}]'])('has to be an object, not %s', async (text) => {
    expect(tellRefusal(await send(text))).toEqual([400, 'validation_failed', '']);
  });

  it('may have blanks around it', async () => {
    expect((await send(` \n\t${JSON.stringify(json)}\r\n`)).status).toBeLessThan(300);
  });

  it('is judged before who is allowed, and before whether there is such a function', async () => {
    for (const place of [path, path.replace('fun_echo', 'fun_no'), path.replace('fun_echo', 'fun_system-parse-json')]) {
      const told = await ask(world, method, place, { body: '{', headers: types, token: 'pub_demo' });
      expect(tellRefusal(told)).toEqual([400, 'invalid_json']);
    }
  });
});

describe('no body at all', () => {
  it('is no JSON where there has to be one', async () => {
    expect(tellRefusal(await ask(world, 'POST', '/api/functions', { headers: types }))).toEqual([400, 'invalid_json']);
    expect(tellRefusal(await ask(world, 'PATCH', '/api/functions/fun_echo', { headers: types }))).toEqual([
      ...[400, 'invalid_json'],
    ]);
  });

  it('is no arguments, whatever type it has', async () => {
    for (const headers of [{}, types, { 'content-type': 'text/plain' }]) {
      const { status, json } = await ask(world, 'POST', '/api/functions/fun_echo/invoke', { headers });
      expect([status, json.result]).toEqual([200, {}]);
    }
  });
});

describe('a body that nobody asked for', () => {
  it.each<[method: string, path: string, status: number]>([
    ['DELETE', '/api/functions/fun_tag-photo', 200],
    ['POST', '/api/functions/fun_tag-photo/restore', 200],
    ['DELETE', '/api/functions/fun_tag-photo', 200],
    ['DELETE', '/api/functions/fun_tag-photo/purge', 200],
  ])('is not looked at: %s %s', async (method, path, status) => {
    const init = { body: '{"name":', headers: { 'content-type': 'text/plain' } };
    expect((await ask(world, method, path, init)).status).toBe(status);
  });
});

describe('a query', () => {
  it.each<[method: string, path: string, json?: unknown]>([
    ...calls.map(([method, path, json]) => [method, path, json] as [string, string, unknown]),
    ['GET', '/api/functions/fun_echo'],
    ['DELETE', '/api/functions/fun_echo'],
    ['DELETE', '/api/functions/fun_old-report/purge'],
    ['POST', '/api/functions/fun_old-report/restore'],
  ])('is unknown to %s %s, whatever it holds', async (method, path, json) => {
    const told = await ask(world, method, `${path}?force=true&limit=1`, { json });
    const [status, code, ...pointers] = tellRefusal(told);
    expect([status, code, ...pointers.sort()]).toEqual([400, 'unknown_parameter', '/force', '/limit']);
    expect(tellRefusal(await ask(world, method, `${path}?a%2Fb~`, { json }))).toEqual([
      ...[400, 'unknown_parameter', '/a~1b~0'],
    ]);
  });

  it('has changed nothing', async () => {
    expect((await ask(world, 'GET', '/api/functions/fun_echo')).json.deletedAt).toBeNull();
    expect((await ask(world, 'GET', '/api/functions/fun_old-report')).json.deletedAt).not.toBeNull();
  });

  it('that is empty is none', async () => {
    expect((await ask(world, 'GET', '/api/functions/fun_echo?')).status).toBe(200);
  });
});
