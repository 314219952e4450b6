import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FunctionAppError } from './function-app-error.js';

/** The packages that have to be of a certain major version, and what to say of another. */
const REQUIRED = [
  { name: 'durable-functions', major: 3, hint: 'Install durable-functions@3' },
  {
    name: '@azure/functions',
    major: 4,
    hint: 'Install @azure/functions@4 and register functions in code (app.http …)',
  },
] as const;

/** The version of a package as a file of the app finds it. */
function findVersion(name: string, from: string): string | undefined {
  let folders: readonly string[] | null;
  try {
    folders = createRequire(from).resolve.paths(name);
  } catch {
    return undefined;
  }
  for (const folder of folders ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version?: string }).version;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

/** Checks that a file's packages are of versions that register functions in code. One that is not installed is left to the import to complain of. @throws FunctionAppError otherwise. */
export function checkPackageVersions(file: string): void {
  for (const { name, major, hint } of REQUIRED) {
    const version = findVersion(name, file);
    if (version !== undefined && Number.parseInt(version, 10) !== major) {
      throw new FunctionAppError(`${dirname(file)} uses ${name} ${version}, which is not supported. ${hint}.`);
    }
  }
}
