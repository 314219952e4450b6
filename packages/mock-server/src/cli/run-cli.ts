import { readFile } from 'node:fs/promises';
import { createMockServer, type MockServer } from '../mock-server.js';
import { type Listening, listen } from '../node/listen.js';
import { InvalidOptionError } from '../options.js';
import { describeServer, writeBanner } from './describe-server.js';
import { FlagError } from './flag-error.js';
import { help } from './help.js';
import { type Config, ConfigError, loadConfig } from './load-config.js';
import { type Flags, parseFlags } from './parse-flags.js';

/** Where the command line prints to. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** How a run of the command line ended: with an exit code, or with a server that is up. */
export type Outcome = { readonly exitCode: number } | { readonly server: Listening; readonly mock: MockServer };

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8').catch(() =>
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return (JSON.parse(text) as { version: string }).version;
}

function createMock(flags: Flags, config: Config, output: Output): MockServer {
  const { allowedHosts: _, ...options } = config;
  const { profile, time, seed, root } = flags;
  try {
    return createMockServer({
      demo: flags.config === undefined,
      time: 'real',
      onInvalidAnswer: 'log',
      log: ({ world, level, message }) => {
        if (level === 'warn' || level === 'error') output.err(`[${world}] ${level}: ${message}\n`);
      },
      ...options,
      ...(profile === undefined ? {} : { profile }),
      ...(time === undefined ? {} : { time }),
      ...(seed === undefined ? {} : { seed }),
      ...(root === undefined ? {} : { root }),
    });
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) {
      throw flags.config === undefined ? error : new ConfigError(`Config ${flags.config}: ${(error as Error).message}`);
    }
    const name = /^Option (\w+): /.exec(error.message)?.[1] as keyof Flags | undefined;
    if (name !== undefined && flags[name] !== undefined) throw new FlagError(error.message.replace('Option ', '--'));
    throw new ConfigError(`Config ${flags.config}: ${error.message}`);
  }
}

function explainListenError(error: unknown, { port, host }: Flags): string | undefined {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use on ${host}: stop what listens there, or choose another with --port (0 takes a free one)`;
  }
  if (code === 'EACCES') return `Port ${port} may not be used by this user: choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine: choose one with --host, e.g. --host 127.0.0.1`;
  }
  return undefined;
}

async function serve(flags: Flags, output: Output): Promise<Outcome> {
  const config = flags.config === undefined ? {} : await loadConfig(flags.config);
  const mock = createMock(flags, config, output);
  const { allowedHosts } = config;
  let server: Listening;
  try {
    server = await listen(mock, {
      ...{ port: flags.port, host: flags.host },
      ...(allowedHosts === undefined ? {} : { allowedHosts }),
    });
  } catch (error) {
    const explanation = explainListenError(error, flags);
    if (explanation === undefined) throw error;
    mock.close();
    output.err(`${explanation}\n`);
    return { exitCode: 1 };
  }
  const description = describeServer(mock, server.url);
  output.out(flags.json ? `${JSON.stringify(description)}\n` : writeBanner(description, flags.config === undefined));
  return { server, mock };
}

/** Runs the command line: exit code 2 for flags that cannot be understood, 1 for what else keeps the server down. */
export async function runCli(argv: readonly string[], output: Output): Promise<Outcome> {
  try {
    const command = parseFlags(argv);
    if (command.kind === 'run') return await serve(command.flags, output);
    output.out(command.kind === 'help' ? help : `${await readVersion()}\n`);
    return { exitCode: 0 };
  } catch (error) {
    if (error instanceof FlagError) {
      output.err(`${error.message}\n`);
      return { exitCode: 2 };
    }
    if (error instanceof ConfigError) {
      output.err(`${error.message}\n`);
      return { exitCode: 1 };
    }
    throw error;
  }
}
