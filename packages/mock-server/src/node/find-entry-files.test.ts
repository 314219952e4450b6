import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEntryFiles } from './find-entry-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'function-app-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test.each([
  ['index.js', ['index.js']],
  ['./index.js', ['index.js']],
  ['src/functions/*.js', ['src/functions/a.js', 'src/functions/b.js']],
  ['src/{index.js,functions/*.js}', ['src/functions/a.js', 'src/functions/b.js', 'src/index.js']],
  ['src/**/*.{js,mjs}', ['src/functions/a.js', 'src/functions/b.js', 'src/functions/c.mjs', 'src/index.js']],
  ['**/*.js', ['index.js', 'src/functions/a.js', 'src/functions/b.js', 'src/index.js']],
])('main %s names its files', async (main, expected) => {
  const paths = [
    'index.js',
    'src/index.js',
    'src/functions/a.js',
    'src/functions/b.js',
    'src/functions/c.mjs',
    'node_modules/x/index.js',
  ];
  write({ 'package.json': JSON.stringify({ main }), ...Object.fromEntries(paths.map((path) => [path, ''])) });
  const found = await findEntryFiles(folder);
  expect(found.map((file) => relative(folder, file))).toEqual(expected);
});

test('a package.json that is not JSON is named', async () => {
  write({ 'package.json': '{ main' });
  await expect(findEntryFiles(folder)).rejects.toThrow(/package\.json is not JSON/);
});
