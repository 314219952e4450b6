import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FunctionAppError } from './function-app-error.js';
import { type CoreLog, captureRegistrations, type Registrations } from './functions-core-stub.js';

/** What each file registered when it was first loaded: Node keeps modules, so that another load runs nothing. */
const loaded = new Map<string, Registrations>();

/** Whether the nearest package.json says that its `.js` files are ES modules. */
function isInModulePackage(file: string): boolean {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    try {
      const { type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { type?: string };
      return type === 'module';
    } catch {
      if (dirname(folder) === folder) return false;
    }
  }
}

/** Loads a file as the Functions worker does: an ES module, by its name or its package, by import; all else by require. */
async function loadFile(file: string): Promise<void> {
  const isModule = /\.m[jt]s$/.test(file) || (/\.[jt]s$/.test(file) && isInModulePackage(file));
  if (isModule) await import(/* @vite-ignore */ pathToFileURL(file).href);
  else createRequire(file)(file);
}

async function loadOnce(file: string, log: CoreLog): Promise<Registrations> {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  let registrations: Registrations;
  try {
    registrations = await captureRegistrations(() => loadFile(file), log);
  } catch (cause) {
    if (cause instanceof FunctionAppError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new FunctionAppError(`Loading ${file} failed: ${message}`, { cause });
  }
  loaded.set(file, registrations);
  return registrations;
}

/** Loads files in their order and joins what they register. @throws FunctionAppError for a file that cannot be loaded, or two functions of one name. */
export async function loadEntryFiles(files: readonly string[], log: CoreLog): Promise<Registrations> {
  const all: Registrations = { functions: [], hooks: [], model: undefined };
  const names = new Map<string, string>();
  for (const file of files) {
    const { functions, hooks, model } = await loadOnce(file, log);
    for (const { metadata } of functions) {
      const other = names.get(metadata.name.toLowerCase());
      if (other !== undefined) {
        throw new FunctionAppError(
          `Function "${metadata.name}" is registered by ${other} and by ${file}. Rename one of the two.`,
        );
      }
      names.set(metadata.name.toLowerCase(), file);
    }
    all.functions.push(...functions);
    all.hooks.push(...hooks);
    all.model = model ?? all.model;
  }
  return all;
}
