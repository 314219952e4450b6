import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../types/compile-virtual.js';

/** A block of TypeScript in the documentation. */
export interface Snippet {
  /** Path of the file below the repository, and the line at which the code begins: `README.md:12`. */
  readonly at: string;
  /** Path of the file below the repository. */
  readonly file: string;
  readonly code: string;
}

/** Every block of TypeScript in the guides, the packages' READMEs, and the `@example`s of their sources. */
export function listSnippets(): Snippet[] {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}`);
  const guides = ['README.md', ...packages.map((folder) => `${folder}/README.md`), ...listFiles('docs', '.md')];
  const sources = packages.flatMap((folder) => listFiles(`${folder}/src`, '.ts'));
  return [
    ...guides.filter((file) => existsSync(join(ROOT, file))).flatMap((file) => cut(file, /^```ts\n(.*?)^```$/gms)),
    ...sources.flatMap((file) => cut(file, /^ *\* @example\n *\* ```ts\n(.*?)^ *\* ```$/gms)),
  ];
}

function listFiles(folder: string, end: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(end)).map((name) => `${folder}/${name}`);
}

function cut(file: string, block: RegExp): Snippet[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(block)].map(({ index, 0: whole, 1: inner = '' }) => {
    const before = text.slice(0, index + whole.indexOf(inner));
    const code = file.endsWith('.ts') ? inner.replaceAll(/^ *\* ?/gm, '') : inner;
    return { at: `${file}:${before.split('\n').length}`, file, code };
  });
}
