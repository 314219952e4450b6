import { table as aeontelTable, loadStrict } from '@functionary/aeontel-functions/operations';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../family.js';
import type { Table } from '../../../table.js';
import { Problem } from '../errors.js';
import { mutateJson } from '../testing/mutate-json.js';
import { readBody } from './read-body.js';

const table: Table = aeontelTable;
const json = 'application/json';

function read(id: string, body: string | Uint8Array, type: string | null = json): unknown {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const operation = table.operations.find((each) => each.id === id)!;
  const headers = new Headers(type === null ? {} : { 'content-type': type });
  const incoming: Pick<Incoming, 'operation' | 'bytes' | 'headers'> = { operation, bytes, headers };
  return readBody(incoming as Incoming);
}

function refuse(id: string, body: string, type?: string | null): readonly unknown[] {
  try {
    read(id, body, type);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.status, error.code, ...(error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];
  }
  return ['taken'];
}

describe('readBody', () => {
  it.each(['listFunctions', 'getFunction', 'deleteFunction', 'restoreFunction', 'purgeFunction'])(
    'does not look at what %s came with',
    (id) => {
      expect(read(id, '{', 'text/plain')).toBeUndefined();
    },
  );

  it('gives what was sent, and nothing where nothing was', () => {
    expect(read('updateFunction', '{"name":" x ","runtimeUserId":null}')).toEqual({ name: ' x ', runtimeUserId: null });
    expect(read('invokeFunction', '', null)).toBeUndefined();
    expect(read('invokeFunction', '{}')).toEqual({});
  });

  it.each<[rule: string, id: string, body: string, type: string | null, ...told: unknown[]]>([
    ['media type', 'updateFunction', '{', 'text/plain', 415, 'unsupported_media_type'],
    ['no media type', 'invokeFunction', '{}', null, 415, 'unsupported_media_type'],
    ['no JSON', 'updateFunction', '{', json, 400, 'invalid_json'],
    ['nothing where there must be something', 'createFunction', '', json, 400, 'invalid_json'],
    ['a list', 'updateFunction', '[]', json, 400, 'validation_failed', ' wrong_type'],
    ['null', 'invokeFunction', 'null', json, 400, 'validation_failed', ' null_value'],
    ['a key alone', 'updateFunction', '{"a":1}', json, 400, 'unknown_field', '/a unknown_field'],
    ['keys to escape', 'updateFunction', '{"~/":1}', json, 400, 'unknown_field', '/~0~1 unknown_field'],
    ['a prototype', 'updateFunction', '{"__proto__":1}', json, 400, 'unknown_field', '/__proto__ unknown_field'],
    ['a value', 'updateFunction', '{"name":""}', json, 400, 'validation_failed', '/name empty'],
    [
      'a long value',
      'updateFunction',
      `{"name":"${'x'.repeat(256)}"}`,
      json,
      400,
      'validation_failed',
      '/name too_long',
    ],
    [
      'two kinds',
      'invokeFunction',
      '{"a":1,"args":null}',
      json,
      400,
      'validation_failed',
      '/a unknown_field',
      '/args null_value',
    ],
  ])('tells %s', (_rule, id, body, type, ...told) => {
    expect(refuse(id, body, type)).toEqual(told);
  });
});

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('x', ' x ', '😀'.repeat(255), 'x'.repeat(255), ' ', '\u00a0', '\u200b', '\ufeff', '\u2028', '\u180e'),
);
const descriptions = fc.oneof(names, fc.constantFrom('', '😀'.repeat(4096), 'x'.repeat(4097), '😀'.repeat(4097)));
const bodies: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  createFunction: fc.record(
    {
      ...{ workspaceId: names, name: names, description: descriptions, inputSchemaId: names, outputSchemaId: names },
      source: fc.constantFrom('custom', 'system', 'openapi-op', 'workspace'),
    },
    { requiredKeys: ['workspaceId', 'name', 'inputSchemaId', 'outputSchemaId'] },
  ),
  updateFunction: fc.record(
    { name: names, description: descriptions, runtimeUserId: fc.option(names) },
    { requiredKeys: [] },
  ),
  invokeFunction: fc.record(
    { args: fc.dictionary(fc.string(), fc.jsonValue()), versionId: names },
    { requiredKeys: [] },
  ),
};

it.each(Object.keys(bodies))('takes of %s what the document takes, and nothing else', async (id) => {
  const schema = (await loadStrict())[`${id} body`]!;
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(mutateJson(bodies[id]!), (value) => {
      const text = JSON.stringify(value);
      const isTaken = refuse(id, text)[0] === 'taken';
      seen[isTaken ? 'taken' : 'refused'] += 1;
      const judged = schema.safeParse(JSON.parse(text));
      expect(isTaken, text).toBe(judged.success);
    }),
    { numRuns: 800 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
});
