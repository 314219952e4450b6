import { loadStrict } from '@functionary/aeontel-functions/operations';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { listSchemaIssues } from '../../checks/schema-issues.js';
import type { World } from '../../world.js';
import { openWorld } from './testing/open-world.js';
import { type StrangeRequest, someRequest } from './testing/strange-requests.js';

// a seeded slice, which is known to meet every code, unless everything is asked for
const slice = process.env.FUNCTIONARY_TEST === 'all' ? { numRuns: 20_000 } : { numRuns: 2000, seed: 20261121 };

const headers = { authorization: 'Bearer sec_demo', 'content-type': 'application/json' };

/** The demo world, and in it code that fails in every way, schemas that are strict, and much text to search. */
function openFullWorld(): World {
  const { world } = openWorld({ demo: true });
  const { aeontel } = world;
  aeontel.functions.put({ id: 'fun_strict', name: 'strict', defaultVersionId: 'fnv_strict' });
  aeontel.versions.put({
    ...{ id: 'fnv_strict', functionId: 'fun_strict', inputSchemaId: 'sch_text', outputSchemaId: 'sch_text' },
  });
  aeontel.functions.put({ id: 'fun_broken', name: 'broken', description: 'a'.repeat(4096) });
  const outcomes = [() => 1n, () => undefined, () => Promise.reject(new Error('no')), () => Symbol('s'), () => NaN];
  let calls = 0;
  aeontel.handler('fun_broken', () => outcomes[++calls % outcomes.length]!());
  for (let count = 1; count <= 40; count += 1) {
    aeontel.functions.put({ id: `fun_${count}`, name: 'a'.repeat(255), description: 'ab'.repeat(200) });
  }
  return world;
}

/** Sends a request. An answer that the document refuses throws. */
async function send(world: World, { method, url, init }: StrangeRequest) {
  const response = await world.fetch(`http://x${url}`, { ...init, method } as RequestInit);
  return { response, text: await response.text() };
}

it('any request is answered as the document has it, never with 500', { timeout: 60_000 }, async () => {
  const problem = (await loadStrict())['listFunctions 400']!;
  const world = openFullWorld();
  const saved = world.snapshot();
  const cursors = ['x'];
  const seen = new Set<string>();
  let count = 0;

  async function check(request: StrangeRequest): Promise<void> {
    const { response, text } = await send(world, request);
    expect(response.status, text.slice(0, 300)).toBeLessThan(500);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    const body = text === '' ? undefined : JSON.parse(text);
    if (response.status >= 400 && body !== undefined) expect(listSchemaIssues(problem, body, 'body')).toEqual([]);
    seen.add(`${response.status} ${body?.code ?? ''}`.trim());
    const { endCursor } = body?.pageInfo ?? {};
    if (typeof endCursor === 'string' && cursors.length < 200) cursors.push(endCursor);
  }

  await fc.assert(
    fc.asyncProperty(
      someRequest(() => cursors),
      async (request) => {
        count += 1;
        if (count % 100 === 0) world.restore(saved);
        await check(request);
      },
    ),
    slice,
  );
  expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
  const expected = [
    ...['200', '201', '401 unauthenticated', '403 forbidden', '404 not_found', '415 unsupported_media_type'],
    ...['409 no_default_version', '409 function_deleted', '409 function_not_deleted', '400 unknown_parameter'],
    ...['400 invalid_parameter', '400 invalid_filter', '400 filter_too_complex', '400 invalid_order_by'],
    ...['400 invalid_cursor', '400 invalid_json', '400 unknown_field', '400 validation_failed'],
    ...['400 invalid_reference', '400 invalid_args'],
  ];
  expect([...seen]).toEqual(expect.arrayContaining(expected));
});

it.each<[method: string, path: string, write: (deep: string) => string]>([
  ['POST', '/fun_echo/invoke', (deep) => `{"args":{"a":${deep}}}`],
  ['POST', '/fun_strict/invoke', (deep) => `{"args":{"text":"x","a":${deep}}}`],
  ['POST', '/fun_echo/invoke', (deep) => deep],
  ['PATCH', '/fun_echo', (deep) => `{"name":${deep}}`],
  ['POST', '', (deep) => deep],
])('JSON that is deep is no failure of the service: %s %s', async (method, path, write) => {
  const world = openFullWorld();
  for (const depth of [1000, 5000, 20_000, 150_000]) {
    for (const [open, close] of ['{"a": }', '[ ]'].map((pair) => pair.split(' ') as [string, string])) {
      const body = write(`${open.repeat(depth)}1${close.repeat(depth)}`);
      const url = `/aeontel/api/functions${path}`;
      const { response, text } = await send(world, { method, url, init: { headers, body } });
      expect(response.status, `${depth} ${open}: ${text.slice(0, 200)}`).toBeLessThan(500);
    }
  }
  expect(world.logs.filter(({ level }) => level === 'error')).toEqual([]);
});
