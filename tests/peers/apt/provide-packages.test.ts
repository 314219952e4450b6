import { describe, expect, it } from 'vitest';
import { type Machine, providePackages } from './provide-packages.js';

interface Given extends Partial<Machine> {
  /** Programs that fail, by their first argument, and what they say. */
  readonly failing?: Readonly<Record<string, string>>;
}

function provide({ failing = {}, ...given }: Given = {}, isThere = false) {
  const ran: string[] = [];
  let isInstalled = isThere;
  const machine: Machine = {
    ...{ isCi: true, isRoot: true, hasApt: true, ...given },
    async run(program, [verb = '', ...args]) {
      ran.push(`${program.split('/').at(-1)} ${verb} ${args.filter((each) => each.startsWith('x')).join(' ')}`.trim());
      const output = failing[verb];
      if (output !== undefined) return { code: 100, output };
      if (verb === 'install') isInstalled = true;
      return { code: 0, output: '' };
    },
  };
  const provided = providePackages({ names: ['x-one', 'x-two'], isInstalled: async () => isInstalled }, machine);
  return { provided, ran };
}

describe('providePackages', () => {
  it('does nothing where they are', async () => {
    const { provided, ran } = provide({}, true);
    expect(await provided).toBeUndefined();
    expect(ran).toEqual([]);
  });

  it('installs them in CI as root', async () => {
    const { provided, ran } = provide();
    expect(await provided).toBeUndefined();
    expect(ran).toEqual(['apt-get update', 'apt-cache show x-one x-two', 'apt-get install x-one x-two']);
  });

  it.each([
    [
      'there is no apt',
      { hasApt: false },
      'x-one x-two not installed; they are Debian packages, and there is no apt-get',
    ],
    ['it is no CI', { isCi: false }, 'x-one x-two not installed; get them with: sudo apt-get install x-one x-two'],
    ['one is not root', { isRoot: false }, 'get them with: sudo apt-get install x-one x-two'],
    [
      'the mirror is away',
      { failing: { update: 'Hit:1\nE: Could not resolve\n' } },
      'update failed: E: Could not resolve',
    ],
    ['there are none', { failing: { show: 'E: No packages found' } }, 'this distribution does not have them'],
  ])('tells what is missing where %s, and installs nothing', async (_where, given, words) => {
    const { provided, ran } = provide(given);
    expect(await provided).toContain(words);
    expect(ran).not.toContain('apt-get install x-one x-two');
  });

  it('tells with the words of apt why they could not be installed', async () => {
    const { provided } = provide({ failing: { install: 'Reading lists\nE: Could not get lock' } });
    expect(await provided).toContain('not installed; apt-get install ended with 100: E: Could not get lock');
  });
});
