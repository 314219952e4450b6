import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** How a program ended. */
export interface ProgramEnd {
  /** -1 when it could not be started, or took too long. */
  readonly code: number;
  /** What it wrote, errors last. */
  readonly output: string;
}

/** Runs a program that asks nothing, in English, to its end. */
export function runProgram(program: string, args: readonly string[], timeoutMs: number): Promise<ProgramEnd> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  return new Promise((resolve) => {
    execFile(program, args, { env, timeout: timeoutMs, maxBuffer: 16 * 2 ** 20 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

/** Whether there is such a program, and one may run it. */
export function hasProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
