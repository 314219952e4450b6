import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { FunctionAppError } from './function-app-error.js';

function readMain(directory: string): string {
  const path = join(directory, 'package.json');
  if (!existsSync(path)) {
    throw new FunctionAppError(
      `There is no package.json in ${directory}. A function app has one, whose "main" names its files, e.g. "src/functions/*.js".`,
    );
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new FunctionAppError(`${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const main = (content as { main?: unknown } | null)?.main;
  if (typeof main !== 'string' || main.trim() === '') {
    throw new FunctionAppError(`${path} has no "main". It names the app's files, e.g. "src/functions/*.js".`);
  }
  return main;
}

/** Finds the files that a function app is loaded from: what `main` in its package.json matches, as a glob, in order. @throws FunctionAppError when there are none. */
export async function findEntryFiles(directory: string): Promise<string[]> {
  const root = resolve(directory);
  if (!existsSync(root)) throw new FunctionAppError(`There is no folder ${root}.`);
  const main = readMain(root);
  const files = await glob(main.replace(/^\.\//, ''), {
    cwd: root,
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  if (files.length > 0) return files.sort();
  const isOldModel = (await glob('*/function.json', { cwd: root })).length > 0;
  throw new FunctionAppError(
    isOldModel
      ? `${root} has folders with function.json: programming model v3, which is not supported. Move the app to v4 (app.http, df.app.orchestration …).`
      : `"main" in ${join(root, 'package.json')} is "${main}", which matches no file. Build the app first, or mend the pattern.`,
  );
}
