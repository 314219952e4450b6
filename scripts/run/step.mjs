// One step of a command: a child process, a line that says how it went and how long it took.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A step ended with an error; its output has been shown. */
export class StepFailed extends Error {}

/**
 * Runs a program from the repository's root.
 * `show: true` passes its output through, otherwise it is kept and shown only when the program fails.
 */
export function run(program, args, { show = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const output = Buffer.concat(kept).toString();
      if (code === 0) resolve(output);
      else {
        if (!show) process.stderr.write(`\n${output}`);
        reject(new StepFailed(`${program} ${args.join(' ')}: ${signal ?? `exit code ${code}`}`));
      }
    });
  });
}

/** A program that the workspace installed. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Names the step, runs it, says how long it took. */
export async function step(title, work) {
  const begun = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`▸ ${title} …`);
  try {
    return await work();
  } finally {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}▸ ${title}: ${seconds} s\n`);
  }
}
