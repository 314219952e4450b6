import { describe, expect, it } from 'vitest';
import { parseFlags } from './parse-flags.js';

const defaults = { port: 4010, host: '127.0.0.1', json: false };

describe('parseFlags', () => {
  it.each<[string, object]>([
    ['', {}],
    ['--port 0', { port: 0 }],
    ['--port=8080 --host 0.0.0.0', { port: 8080, host: '0.0.0.0' }],
    ['--profile documented --time skip --seed 7 --json', { profile: 'documented', time: 'skip', seed: 7, json: true }],
    ['--root /azure/apps/demo-app/', { root: 'azure/apps/demo-app' }],
    ['--config ./mock.json', { config: './mock.json' }],
  ])('reads "%s"', (line, flags) => {
    const argv = line === '' ? [] : line.split(' ');
    expect(parseFlags(argv)).toEqual({ kind: 'run', flags: { ...defaults, ...flags } });
  });

  it('knows help and version, whatever else is said', () => {
    expect(parseFlags(['--port', '1', '--help'])).toEqual({ kind: 'help' });
    expect(parseFlags(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    ['--port abc', "--port takes a whole number from 0 to 65535, not 'abc': e.g. --port 4010"],
    ['--port 70000', "--port takes a whole number from 0 to 65535, not '70000'"],
    ['--port -1', "--port takes a whole number from 0 to 65535, not '-1'"],
    ['--port', '--port needs a value: --port PORT'],
    ['--port --json', '--port needs a value'],
    ['--port=', '--port needs a value'],
    ['--port 1 --port 2', '--port is given twice'],
    ['--time fast', "--time takes real, manual, skip, not 'fast': e.g. --time skip"],
    ['--seed 1.5', "--seed takes a whole number from 0 to 9007199254740991, not '1.5'"],
    ['--prot 1', '--prot is not a flag of functionary-mock. Flags are --port, --host'],
    ['-p 1', '-p is not a flag'],
    ['4010', "'4010' is not a flag, and functionary-mock takes flags only: see --help"],
    ['--json=yes', '--json takes no value: write --json alone'],
  ])('refuses "%s" by name', (line, message) => {
    expect(() => parseFlags(line.split(' '))).toThrow(message);
  });
});
