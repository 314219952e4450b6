// Packs each published package as the registry would get it, and holds the archive against publint and attw.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './install.mjs';
import { bin, root, run } from './step.mjs';

/** Entry points that are data, not modules. */
const DATA_ENTRIES = ['./openapi.yaml'];

export async function checkPackages() {
  const packs = join(root, '.cache', 'packs');
  rmSync(packs, { recursive: true, force: true });
  mkdirSync(packs, { recursive: true });
  await pnpm(['-r', '--filter', './packages/*', 'exec', 'pnpm', 'pack', '--pack-destination', packs]);
  for (const file of readdirSync(packs)) {
    const archive = join(packs, file);
    await run(bin('publint'), [archive, '--strict']);
    await run(bin('attw'), [archive, '--profile', 'node16', '--exclude-entrypoints', ...DATA_ENTRIES]);
  }
}
