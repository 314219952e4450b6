import { suggestNearest } from '../suggest-nearest.js';
import { FlagError } from './flag-error.js';

/** What the command line says. */
export interface Flags {
  readonly port: number;
  readonly host: string;
  readonly profile?: string;
  readonly time?: 'real' | 'manual' | 'skip';
  readonly seed?: number;
  readonly root?: string;
  readonly config?: string;
  readonly json: boolean;
}

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly flags: Flags };

const valueFlags = ['port', 'host', 'profile', 'time', 'seed', 'root', 'config'] as const;
const switches = ['json', 'help', 'version'] as const;
const times = ['real', 'manual', 'skip'] as const;

type ValueFlag = (typeof valueFlags)[number];

function readWholeNumber(flag: string, text: string, max: number, example: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) {
    throw new FlagError(`--${flag} takes a whole number from 0 to ${max}, not '${text}': e.g. --${flag} ${example}`);
  }
  return number;
}

function readTime(text: string): Flags['time'] {
  const time = times.find((each) => each === text);
  if (!time)
    throw new FlagError(
      `--time takes ${times.join(', ')}, not '${text}'${suggestNearest(text, times) || ': e.g. --time skip'}`,
    );
  return time;
}

function refuseUnknown(argument: string): never {
  if (!argument.startsWith('-')) {
    throw new FlagError(`'${argument}' is not a flag, and functionary-mock takes flags only: see --help`);
  }
  const known = [...valueFlags, ...switches].map((name) => `--${name}`);
  const suggestion = suggestNearest(argument.split('=', 1)[0], known);
  throw new FlagError(`${argument} is not a flag of functionary-mock. Flags are ${known.join(', ')}${suggestion}`);
}

function collect(argv: readonly string[]): { values: Partial<Record<ValueFlag, string>>; on: Set<string> } {
  const values: Partial<Record<ValueFlag, string>> = {};
  const on = new Set<string>();
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index]!;
    const [, name = '', , inline] = /^--([a-z-]+)(=([\s\S]*))?$/.exec(argument) ?? [];
    const valueFlag = valueFlags.find((each) => each === name);
    if (valueFlag) {
      const value = inline ?? argv[index + 1];
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
        throw new FlagError(`--${name} needs a value: --${name} ${name.toUpperCase()}`);
      }
      if (inline === undefined) index += 1;
      if (values[valueFlag] !== undefined) throw new FlagError(`--${name} is given twice: once is enough`);
      values[valueFlag] = value;
      continue;
    }
    const isSwitch = switches.some((each) => each === name);
    if (isSwitch && inline !== undefined) throw new FlagError(`--${name} takes no value: write --${name} alone`);
    if (!isSwitch) refuseUnknown(argument);
    on.add(name);
  }
  return { values, on };
}

/** @throws FlagError which names the flag and what to write instead. */
export function parseFlags(argv: readonly string[]): Command {
  const { values, on } = collect(argv);
  if (on.has('help')) return { kind: 'help' };
  if (on.has('version')) return { kind: 'version' };
  const { port, host, profile, time, seed, root, config } = values;
  return {
    kind: 'run',
    flags: {
      port: port === undefined ? 4010 : readWholeNumber('port', port, 65_535, '4010'),
      host: host ?? '127.0.0.1',
      json: on.has('json'),
      ...(profile === undefined ? {} : { profile }),
      ...(time === undefined ? {} : { time: readTime(time)! }),
      ...(seed === undefined ? {} : { seed: readWholeNumber('seed', seed, Number.MAX_SAFE_INTEGER, '1') }),
      ...(root === undefined ? {} : { root: root.replace(/^\/+|\/+$/g, '') }),
      ...(config === undefined ? {} : { config }),
    },
  };
}
