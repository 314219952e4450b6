import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

/** Compiles texts as if they were modules of this package; one line per fault. */
function compile(sources: readonly string[]): string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = new Map(
    sources.map((code, index) => [fileURLToPath(new URL(`./example-${index}.ts`, import.meta.url)), code]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const code = files.get(name);
    return code === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, `${code}\nexport {};`, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${files.get(name)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

describe('README', { timeout: 60_000 }, () => {
  it('has examples that compile, and a wrong one would not', () => {
    expect(examples.length).toBeGreaterThan(5);
    const wrong = "import { createMockServer } from '@functionary/mock-server';\ncreateMockServer({ tiem: 'real' });";
    const faults = compile([...examples, wrong]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('tiem');
  });
});
