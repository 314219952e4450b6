// Installs the workspace with the pinned pnpm, which npm fetches where it is not there already.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, step } from './step.mjs';

const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;

function isPinnedPnpmOnPath() {
  try {
    return (
      `pnpm@${execFileSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()}` === pinned
    );
  } catch {
    return false;
  }
}

let direct;

/** Runs the pinned pnpm with these arguments. */
export function pnpm(args, options) {
  direct ??= isPinnedPnpmOnPath();
  return direct
    ? run('pnpm', args, options)
    : run('npm', ['exec', '--yes', `--package=${pinned}`, '--', 'pnpm', ...args], options);
}

export const install = () => step('install', () => pnpm(['install', '--frozen-lockfile', '--prefer-offline']));
export const build = () => step('build', () => pnpm(['-r', '--filter', './packages/*', 'run', 'build']));
