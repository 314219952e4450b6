/**
 * The command `functionary-mock`.
 *
 * @module
 */
import { runCli } from './cli/run-cli.js';

const argv = process.argv.slice(2);
const print = process.stdout.write.bind(process.stdout);

if (argv.includes('--json')) {
  // whatever the code of a config prints would stand between a program and its line of JSON
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
}

const outcome = await runCli(argv, {
  out: (text) => void print(text),
  err: (text) => void process.stderr.write(text),
});

if ('exitCode' in outcome) process.exitCode = outcome.exitCode;
else {
  const stop = () => {
    outcome.mock.close();
    void outcome.server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // code of a config runs in this process: what it lets slip must not take the server, and every world, with it
  process.on('uncaughtException', (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`Nobody caught this, and the server stays up: ${text}\n`);
  });
}
