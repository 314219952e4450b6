import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, VIRTUAL_FOLDER } from './compile-virtual.js';

const path = join(VIRTUAL_FOLDER, 'virtual-completion.ts');

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), (file) => readFileSync(file, 'utf8')).config,
    ts.sys,
    ROOT,
  ).options,
  types: [],
};

/** What an editor offers in a program. */
export interface Editor {
  /** The names that the type gives at the place that `|` marks, sorted; globals and keywords apart. */
  complete(marked: string): readonly string[];
  /** What the compiler says of code. */
  check(code: string): readonly string[];
}

/**
 * Opens an editor on one file that exists only here.
 *
 * @param importing - how the file begins
 */
export function openEditor(importing: string): Editor {
  let text = '';
  let version = 0;
  const read = (file: string) => (file === path ? text : ts.sys.readFile(file));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: (file) => (file === path ? String(version) : '0'),
    getScriptSnapshot(file) {
      const content = read(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath!,
  };
  const service = ts.createLanguageService(host);
  const write = (code: string) => {
    text = `${importing}\n${code}`;
    version += 1;
  };
  return {
    complete(marked) {
      const [before, after] = marked.split('|');
      if (after === undefined) throw new Error(`no | in ${marked}`);
      write(before! + after);
      const place = importing.length + 1 + before!.length;
      const { entries = [] } = service.getCompletionsAtPosition(path, place, {}) ?? {};
      return entries
        .filter(({ sortText }) => sortText === '11' || sortText === '12')
        .map(({ name }) => name)
        .sort();
    },
    check(code) {
      write(code);
      return [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
      );
    },
  };
}
