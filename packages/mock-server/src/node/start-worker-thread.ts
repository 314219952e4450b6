import { Worker } from 'node:worker_threads';
import type { FromWorker } from './worker-messages.js';

/** The worker's own code: beside this file once built; from this repository's sources, Node learns to read TypeScript first. */
function createThread(files: readonly string[], execArgv: readonly string[]): Worker {
  const here = import.meta.url;
  const isSource = here.endsWith('.ts');
  const entry = isSource ? './function-app-worker-from-source.mjs' : './function-app-worker.js';
  return new Worker(new URL(entry, here), {
    workerData: { files },
    execArgv: isSource ? [...execArgv, '--conditions=@functionary/source'] : [...execArgv],
  });
}

/** Starts the thread that loads `files`. What it says goes to `onMessage`; when it dies by itself, `onDeath` hears why. */
export function startWorkerThread(
  files: readonly string[],
  options: {
    readonly execArgv: readonly string[];
    readonly onMessage: (message: FromWorker) => void;
    readonly onDeath: (reason: string) => void;
  },
): Worker {
  const worker = createThread(files, options.execArgv);
  worker.unref();
  worker.on('message', options.onMessage);
  worker.on('error', (error: unknown) => options.onDeath(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => options.onDeath(`it exited with code ${code}`));
  return worker;
}
