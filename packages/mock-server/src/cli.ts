/**
 * The command `functionary-mock`.
 *
 * @module
 */
import { runCli } from './cli/run-cli.js';

const outcome = await runCli(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
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
}
