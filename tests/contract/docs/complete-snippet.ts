import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../types/compile-virtual.js';
import type { Snippet } from './list-snippets.js';

/** The entry points that examples may use the names of, where an example of the same page has imported them. */
const ENTRIES = [
  'packages/aeontel-functions/src/index.ts',
  'packages/azure-functions/src/index.ts',
  'packages/durable-functions/src/index.ts',
  'packages/qinling/src/index.ts',
  'packages/mock-server/src/index.ts',
  'packages/mock-server/src/node.ts',
  'packages/core/src/index.ts',
];

/** What examples take for granted beside those. */
const SURROUNDINGS = relative(ROOT, fileURLToPath(new URL('./surroundings.ts', import.meta.url)));

/** Diagnostics that say that a name is not known. */
const UNKNOWN_NAME = [2304, 2552, 18004];

/** The names that a checked snippet uses and does not declare. */
export function listUnknownNames(diagnostics: readonly ts.Diagnostic[]): string[] {
  const found = diagnostics
    .filter(({ code }) => UNKNOWN_NAME.includes(code))
    .map(({ file, start = 0, length = 0 }) => file!.text.slice(start, start + length));
  return [...new Set(found)];
}

/**
 * Imports what a snippet takes for granted: from the surroundings, from the file whose example it is, or from the
 * packages, their own first. What is in none of them stays unknown.
 */
export function writeImports({ file }: Snippet, names: readonly string[]): string {
  const own = /^packages\/[^/]+\//.exec(file)?.[0] ?? ' ';
  const entries = ENTRIES.toSorted((a, b) => Number(b.startsWith(own)) - Number(a.startsWith(own)));
  const sources = [SURROUNDINGS, ...(file.endsWith('.ts') ? [file] : []), ...entries];
  return names
    .map((name) => {
      const source = sources.find((candidate) => listExports(candidate).has(name));
      return source ? `import { ${name} } from '${join(ROOT, source).replace(/\.ts$/, '.js')}';` : '';
    })
    .join(' ');
}

const exported = new Map<string, ReadonlySet<string>>();

/** The names that a file exports one by one. */
function listExports(file: string): ReadonlySet<string> {
  const known = exported.get(file);
  if (known) return known;
  const names = new Set<string>();
  const text = ts.sys.readFile(join(ROOT, file)) ?? '';
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      const clause = statement.exportClause;
      for (const { name } of ts.isNamedExports(clause) ? clause.elements : [clause]) names.add(name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as ts.DeclarationStatement];
    for (const { name } of declared) if (name && ts.isIdentifier(name)) names.add(name.text);
  }
  exported.set(file, names);
  return names;
}
