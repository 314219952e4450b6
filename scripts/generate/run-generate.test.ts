import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFixture } from './fixture-files.js';
import { runGenerate } from './run-generate.js';

let root: string;
const lines: string[] = [];
const say = (line: string) => void lines.push(line);

beforeEach(async () => {
  lines.length = 0;
  root = await mkdtemp(join(tmpdir(), 'generate-'));
  await mkdir(join(root, 'specs'));
  await mkdir(join(root, 'packages', 'servers'), { recursive: true });
  await writeFile(
    join(root, 'specs', 'servers.yaml'),
    await readFile(findFixture('operations', 'servers', 'spec.yaml')),
  );
  await writeFile(join(root, 'specs', 'nobody.yaml'), 'a document without a package');
});

afterEach(() => rm(root, { recursive: true }));

test('what was generated is current, and what was touched or left over is stale until it is generated again', async () => {
  expect(await runGenerate(root, { isCheck: false, say })).toBe(true);
  const folder = join(root, 'packages', 'servers', 'src', 'generated');
  expect(await readdir(folder)).toEqual(['openapi.ts', 'operations.ts', 'schemas.ts', 'strict.ts', 'table.ts']);
  lines.length = 0;
  expect(await runGenerate(root, { isCheck: true, say })).toBe(true);
  expect(lines).toEqual([]);

  await writeFile(join(folder, 'table.ts'), 'touched');
  await writeFile(join(folder, 'left-over.ts'), '');
  expect(await runGenerate(root, { isCheck: true, say })).toBe(false);
  expect(lines).toEqual([
    'packages/servers/src/generated/left-over.ts is stale: run npm run generate',
    'packages/servers/src/generated/table.ts is stale: run npm run generate',
  ]);
  expect(await readFile(join(folder, 'table.ts'), 'utf8')).toBe('touched');

  expect(await runGenerate(root, { isCheck: false, say })).toBe(true);
  expect(await readFile(join(folder, 'table.ts'), 'utf8')).not.toBe('touched');
  expect(await readdir(folder)).not.toContain('left-over.ts');
});

test('a document with a problem writes nothing', async () => {
  await writeFile(join(root, 'specs', 'servers.yaml'), 'openapi: 3.0.0');
  expect(await runGenerate(root, { isCheck: false, say })).toBe(false);
  expect(lines).toEqual(['specs/servers.yaml#/openapi: must be 3.1.x']);
  expect(await readdir(join(root, 'packages', 'servers'))).toEqual([]);
});
