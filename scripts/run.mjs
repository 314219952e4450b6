#!/usr/bin/env node
// What `npm start`, `npm test`, `npm run build`, `npm run mock`, `npm run docs` and `npm run bench` do.
// Plain JavaScript with no dependency, because it runs before anything is installed.
import { commands } from './run/commands.mjs';
import { StepFailed } from './run/step.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`unknown command "${name}"; there is: ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
try {
  process.exitCode = (await command(rest)) ?? 0;
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(`\n✗ ${error.message}`);
  process.exitCode = 1;
}
