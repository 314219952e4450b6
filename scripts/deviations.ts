// Writes docs/deviations.md from the families' tables; with --check it only says whether the file is current.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { families } from '../packages/mock-server/src/families/index.js';
import { renderDeviations } from './deviations/render-deviations.js';

const path = fileURLToPath(new URL('../docs/deviations.md', import.meta.url));
const text = renderDeviations(families);

if (!process.argv.includes('--check')) {
  await writeFile(path, text);
} else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
  console.error(
    'docs/deviations.md is not what the tables of deviations say: run scripts/deviations.ts without --check.',
  );
  process.exitCode = 1;
}
