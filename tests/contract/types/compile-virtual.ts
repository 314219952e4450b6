import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

/** Where virtual files stand: the packages resolve from here as they do for their users. */
export const VIRTUAL_FOLDER: string = join(ROOT, 'tests/contract/types');

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), (path) => readFileSync(path, 'utf8')).config,
    ts.sys,
    ROOT,
  ).options,
  types: ['node'],
};

/** Files that were read once are parsed once, for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * A program over files that exist only here, beside those that they import.
 *
 * @param files - absolute path to text
 */
export function compileVirtual(files: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  const folders = new Set([...files.keys()].map(dirname));
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || directoryExists!(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, target) => {
    const text = files.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, target));
    return parsed.get(path);
  };
  return ts.createProgram({ rootNames: [...files.keys()], options, host });
}

/** What the compiler says of one file of a program. */
export function checkFile(program: ts.Program, path: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`no ${path} in the program`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

/** A diagnostic's text, its causes indented below it. */
export function writeMessage({ messageText }: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(messageText, '\n');
}
