import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findStale } from './compare-files.js';
import { generateFamily } from './generate-family.js';
import { SpecError } from './problem.js';

/** How {@link runGenerate} goes about it. */
export interface GenerateOptions {
  /** Writes nothing, and names what is stale. */
  readonly isCheck: boolean;
  /** Takes a line for each file that is written or stale, and for each problem. @default console.log */
  readonly say?: (line: string) => void;
}

/**
 * Generates `packages/<family>/src/generated/` and `packages/<family>/openapi.yaml` from `specs/<family>.yaml`, for each
 * family that has both a document and a package. False where a document has problems or, in a check, a file is stale.
 */
export async function runGenerate(root: string, { isCheck, say = console.log }: GenerateOptions): Promise<boolean> {
  let isFine = true;
  for (const family of await listFamilies(root)) {
    const folder = join(root, 'packages', family);
    try {
      const generated = await generateFamily(family, await readFile(join(root, 'specs', `${family}.yaml`), 'utf8'));
      for (const path of findStale(generated, await readGenerated(folder))) {
        say(`packages/${family}/${path}${isCheck ? ' is stale: run npm run generate' : ''}`);
        if (isCheck) isFine = false;
        else await replaceFile(join(folder, path), generated.get(path));
      }
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      say(error.message);
      isFine = false;
    }
  }
  return isFine;
}

async function listFamilies(root: string): Promise<string[]> {
  const names = (await readdir(join(root, 'specs'))).filter((name) => name.endsWith('.yaml')).sort();
  return names
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((family) => existsSync(join(root, 'packages', family)));
}

async function readGenerated(folder: string): Promise<Map<string, string>> {
  const generated = join(folder, 'src', 'generated');
  const names = existsSync(generated) ? await readdir(generated) : [];
  const paths = ['openapi.yaml', ...names.map((name) => `src/generated/${name}`)];
  const present = paths.filter((path) => existsSync(join(folder, path)));
  return new Map(
    await Promise.all(present.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

async function replaceFile(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
