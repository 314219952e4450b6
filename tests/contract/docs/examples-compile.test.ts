import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkFile, compileVirtual, ROOT, writeMessage } from '../types/compile-virtual.js';
import { listUnknownNames, writeImports } from './complete-snippet.js';
import { listSnippets } from './list-snippets.js';

/** What a snippet may do that a program may not: import a file of its reader. */
const UNRESOLVED_FILE = /^Cannot find module '\.{1,2}\//;

const snippets = listSnippets();
const placed = snippets.map((snippet, place) => {
  const path = join(ROOT, `tests/contract/docs/virtual-${place}.ts`);
  return { ...snippet, path };
});

describe('the examples of the documentation compile', () => {
  const problems = new Map<string, string[]>();

  beforeAll(() => {
    const bare = compileVirtual(new Map(placed.map(({ path, code }) => [path, `export {};${code}`])));
    const whole = placed.map((snippet) => {
      const names = listUnknownNames(checkFile(bare, snippet.path));
      return [snippet.path, `export {};${writeImports(snippet, names)}${snippet.code}`] as const;
    });
    const program = compileVirtual(new Map(whole));
    for (const { at, path } of placed) {
      const messages = checkFile(program, path).map(writeMessage);
      problems.set(
        at,
        messages.filter((message) => !UNRESOLVED_FILE.test(message)),
      );
    }
  }, 60_000);

  test.each(snippets.map(({ at }) => at))('%s', (at) => {
    expect(problems.get(at)).toEqual([]);
  });

  test('there are many, of guides and of sources', () => {
    expect(snippets.filter(({ file }) => file.endsWith('.md')).length).toBeGreaterThan(8);
    expect(snippets.filter(({ file }) => file.endsWith('.ts')).length).toBeGreaterThan(10);
  });
});
