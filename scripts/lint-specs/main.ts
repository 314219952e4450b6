/**
 * Judges `specs/*.yaml`: redocly's rules, then our own.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../generate/problem.js';
import { lintDocument } from './lint-document.js';
import { runRedocly } from './run-redocly.js';

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));
const names = (await readdir(specs)).filter((name) => name.endsWith('.yaml')).sort();
const said = await runRedocly(names.map((name) => `specs/${name}`));
if (said !== undefined) console.error(said);

let problems = 0;
for (const name of names) {
  for (const problem of lintDocument(`specs/${name}`, await readFile(specs + name, 'utf8'))) {
    problems += 1;
    console.error(formatProblem(problem));
  }
}
console.log(`${names.length} documents, ${problems === 0 && said === undefined ? 'nothing to say' : 'see above'}`);
process.exitCode = problems === 0 && said === undefined ? 0 : 1;
