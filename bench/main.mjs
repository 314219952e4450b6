#!/usr/bin/env node
// `npm run bench [measure…]`: ratios against peers measured in the same run. Times of a shared machine wander;
// ratios and orders stand. Results are printed, and written to bench/results/<date>.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(join(here, 'measures')).map((file) => file.replace('.mjs', ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no measure named ${unknown.join(', ')}; there is: ${names.join(', ')}`);
  process.exit(2);
}
if (!existsSync(join(here, 'node_modules'))) {
  const pnpm = JSON.parse(readFileSync(join(here, '..', 'package.json'), 'utf8')).packageManager;
  console.log('installing the peers …');
  // a part of Prism asks for a newer Node than it needs, and npm hands the workspace's strictness on
  const options = ['--ignore-workspace', '--frozen-lockfile', '--config.engine-strict=false'];
  execFileSync('npm', ['exec', '--yes', `--package=${pnpm}`, '--', 'pnpm', 'install', ...options], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const results = {};
for (const name of wanted.length > 0 ? wanted : names) {
  const { measure, title } = await import(pathToFileURL(join(here, 'measures', `${name}.mjs`)));
  console.log(`\n${title}`);
  results[name] = await measure();
  console.table(results[name]);
}
mkdirSync(join(here, 'results'), { recursive: true });
const file = join(here, 'results', `${new Date().toISOString().replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify({ node: process.version, results }, null, 2)}\n`);
console.log(`\nwritten to ${file}`);
