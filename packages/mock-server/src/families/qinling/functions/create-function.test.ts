import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createQuietWorld,
  makeZip,
  owner,
  putRuntime,
  type QuietWorld,
  refusalOf,
  startTime,
} from '../runtimes/testing/create-quiet-world.js';
import { packageKey } from '../state.js';
import { maxPackageSize } from './check-swift-object.js';
import { createFunction, type FunctionFields } from './create-function.js';

const zip = makeZip();
const sumOf = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const codeOf = (code: object) => JSON.stringify(code);
const packageFields = { code: codeOf({ source: 'package' }), runtime_id: 'r1', package: zip };
const swiftCode = { source: 'swift', swift: { container: 'c', object: 'o' } };

function open(): QuietWorld {
  const world = createQuietWorld();
  putRuntime(world);
  putRuntime(world, { id: 'busy', status: 'upgrading' });
  putRuntime(world, { id: 'hidden', is_public: false, project_id: 'other' });
  world.runtime.data.swiftObjects
    .set('c/o', 10)
    .set('1/2', 10)
    .set('c/large', maxPackageSize)
    .set('c/larger', maxPackageSize + 1);
  return world;
}

const create = (fields: FunctionFields, world = open()) => createFunction(world, owner, fields);

describe('createFunction', () => {
  it('of a package fills in what is not given, and keeps the very bytes', () => {
    const world = open();
    const made = create(packageFields, world);
    expect(made).toEqual({
      id: made.id,
      ...{ name: null, description: null, cpu: 100, memory_size: 33_554_432, timeout: 5, runtime_id: 'r1' },
      code: { source: 'package', md5sum: sumOf(zip) },
      ...{ entry: 'main.main', count: 0, latest_version: 0, project_id: 'own' },
      ...{ created_at: startTime, updated_at: startTime },
    });
    expect(world.runtime.data.packages.get(packageKey(made.id, 0))).toBe(zip);
  });

  it('was not updated where the sum came with it; what else is in the code stays', () => {
    const code = codeOf({ source: 'package', md5sum: sumOf(zip), note: 1 });
    expect(create({ ...packageFields, code })).toMatchObject({
      code: { source: 'package', md5sum: sumOf(zip), note: 1 },
      updated_at: null,
    });
  });

  it('takes texts and numbers; fields that it does not know are ignored', () => {
    const fields = { name: 'n', description: 'd', entry: 'a.b', cpu: '200', memory_size: 33_554_433, timeout: '15' };
    const made = create({ ...packageFields, ...fields, memory: '1', count: 9, bogus: 'x' });
    expect(made).toMatchObject({ ...fields, cpu: 200, timeout: 15, count: 0 });
    expect(made).not.toHaveProperty('bogus');
  });

  it('of Swift wants container and object, and looks for them', () => {
    expect(create({ code: codeOf(swiftCode), runtime_id: 'r1' })).toMatchObject({ code: swiftCode, updated_at: null });
  });

  it.each([undefined, 'r1', 'busy', 'hidden'])('of an image needs no runtime, and no available one (%s)', (id) => {
    const made = create({
      ...{ code: codeOf({ source: 'image', image: 'i' }), entry: 'a.b' },
      ...(id !== undefined && { runtime_id: id }),
    });
    expect(made).toMatchObject({ runtime_id: id ?? null, entry: null, code: { source: 'image', image: 'i' } });
  });

  it('of an image may even name none', () => {
    expect(create({ code: codeOf({ source: 'image' }) }).code).toEqual({ source: 'image' });
  });

  it.each<[string, FunctionFields, number, string]>([
    ['no code', { runtime_id: 'r1', package: zip }, 400, "Required param is missing. Required: {'code'}"],
    ['code that is no JSON', { code: 'x' }, 400, 'Invalid input, code: the text is not JSON'],
    ['code as an object', { code: { source: 'image' } }, 400, 'Invalid input, code: the JSON object must be str'],
    ['code that is a list', { code: '[]' }, 400, 'Invalid input, code: a JSON object is required'],
    ['code that is null', { code: 'null' }, 400, 'Invalid input, code: a JSON object is required'],
    ['a timeout out of range', { ...packageFields, timeout: '0' }, 400, 'timeout resource limitation'],
    ['cpu that is null', { ...packageFields, cpu: null }, 400, 'Invalid cpu resource specified.'],
    ['memory out of range', { ...packageFields, memory_size: 1 }, 400, 'memory resource limitation'],
    ['a text that is none', { ...packageFields, name: {} }, 400, 'Invalid input, name: a text is required'],
    [
      'an image that is no text',
      { code: codeOf({ source: 'image', image: 5 }) },
      400,
      'Invalid input, code: image must',
    ],
    ['no source', { code: '{}', runtime_id: 'r1' }, 400, 'Invalid code source specified, available sources: package'],
    ['a wrong source', { code: codeOf({ source: 'git' }) }, 400, 'Invalid code source specified'],
    ['no runtime', { ...packageFields, runtime_id: undefined }, 400, '"runtime_id" must be specified.'],
    ['an empty runtime', { ...packageFields, runtime_id: '' }, 400, '"runtime_id" must be specified.'],
    ['no such runtime', { ...packageFields, runtime_id: 'r9' }, 404, 'Runtime not found [id=r9]'],
    ["another's runtime", { ...packageFields, runtime_id: 'hidden' }, 404, 'Runtime not found [id=hidden]'],
    ['a busy runtime', { ...packageFields, runtime_id: 'busy' }, 400, 'Runtime busy is not available.'],
    [
      'an image and no such runtime',
      { code: codeOf({ source: 'image' }), runtime_id: 'r9' },
      404,
      'Runtime not found [id=r9]',
    ],
    ['no package', { ...packageFields, package: undefined }, 400, "Required param is missing. Required: {'package'}"],
    ['a package that is text', { ...packageFields, package: 'PK' }, 400, 'Required param is missing.'],
    [
      'a package that is no archive',
      { ...packageFields, package: makeZip().fill(1) },
      400,
      'Package is not a valid ZIP',
    ],
    [
      'a wrong sum',
      { ...packageFields, code: codeOf({ source: 'package', md5sum: sumOf(makeZip(2)) }) },
      400,
      'Package md5 mismatch.',
    ],
    ['no object', { code: codeOf({ source: 'swift' }), runtime_id: 'r1' }, 400, 'Both container and object must be'],
    [
      'half an object',
      { code: codeOf({ source: 'swift', swift: { container: 'c' } }), runtime_id: 'r1' },
      400,
      'Both container and object must be provided for swift type function.',
    ],
    [
      'an object that Swift does not have',
      { code: codeOf({ source: 'swift', swift: { container: 'c', object: 'x' } }), runtime_id: 'r1' },
      400,
      'Failed to validate object in Swift.',
    ],
    [
      'an object whose name is no text',
      { code: codeOf({ source: 'swift', swift: { container: 1, object: 2 } }), runtime_id: 'r1' },
      400,
      'Failed to validate object in Swift.',
    ],
    [
      'an object that is too large',
      { code: codeOf({ source: 'swift', swift: { container: 'c', object: 'larger' } }), runtime_id: 'r1' },
      400,
      'Failed to validate object in Swift.',
    ],
  ])('refuses %s', (_what, fields, status, text) => {
    const world = open();
    const refusal = refusalOf(() => create(fields, world));
    expect([refusal?.[0], refusal?.[1].slice(0, text.length)]).toEqual([status, text]);
    expect([world.runtime.data.functions.size, world.runtime.data.packages.size]).toEqual([0, 0]);
  });

  it('takes an object as large as may be', () => {
    const code = codeOf({ source: 'swift', swift: { container: 'c', object: 'large' } });
    expect(create({ code, runtime_id: 'r1' }).code.swift?.object).toBe('large');
  });

  it('judges in the order of the service', () => {
    const wrong: [FunctionFields, string][] = [
      [{}, 'code'],
      [{ code: '{}' }, 'timeout'],
      [{ timeout: '5' }, 'cpu'],
      [{ cpu: '100' }, 'memory'],
      [{ memory_size: '33554432' }, 'source'],
      [{ code: codeOf({ source: 'package', md5sum: 'x' }) }, 'runtime_id'],
      [{ runtime_id: 'r1' }, 'package'],
      [{ package: makeZip().fill(1) }, 'md5'],
      [{ code: codeOf({ source: 'package' }) }, 'ZIP'],
    ];
    let fields: FunctionFields = { timeout: 'x', cpu: 'x', memory_size: 'x' };
    for (const [mended, word] of wrong) {
      fields = { ...fields, ...mended };
      expect(refusalOf(() => create(fields))?.[1]).toContain(word);
    }
  });
});
