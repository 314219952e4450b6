/**
 * `npm run generate` writes the generated files of every family; with `--check` it writes nothing, and fails where a file
 * is stale.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { runGenerate } from './run-generate.js';

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== '--check');
if (unknown === undefined) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  process.exitCode = (await runGenerate(root, { isCheck: flags.includes('--check') })) ? 0 : 1;
} else {
  console.error(`unknown flag ${unknown}; there is --check`);
  process.exitCode = 2;
}
