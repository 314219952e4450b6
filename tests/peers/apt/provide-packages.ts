import { hasProgram, type ProgramEnd, runProgram } from './run-program.js';

/** Debian packages, and how to tell that they are there. */
export interface WantedPackages {
  readonly names: readonly string[];
  readonly isInstalled: () => Promise<boolean>;
}

/** What the machine is, and lets one do. */
export interface Machine {
  /** Nobody is there to be asked. */
  readonly isCi: boolean;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  /** Runs a program to its end. */
  run(program: string, args: readonly string[], timeoutMs: number): Promise<ProgramEnd>;
}

const minute = 60_000;
const aptGet = '/usr/bin/apt-get';

function describeThisMachine(): Machine {
  return {
    isCi: ![undefined, '', '0', 'false'].includes(process.env.CI),
    isRoot: process.getuid?.() === 0,
    hasApt: hasProgram(aptGet),
    run: runProgram,
  };
}

const lastLineOf = (output: string): string => output.trim().split('\n').at(-1) ?? '';

/**
 * Sees to it that Debian packages are there: installs them where that needs nobody's leave, which is in CI, as root,
 * with apt.
 *
 * @param machine @default this one
 * @returns undefined when they are there; otherwise what is missing and how to get it, or apt's last word on why not
 */
export async function providePackages(
  { names, isInstalled }: WantedPackages,
  machine = describeThisMachine(),
): Promise<string | undefined> {
  if (await isInstalled()) return undefined;
  const all = names.join(' ');
  const missing = `${all} not installed`;
  if (!machine.hasApt) return `${missing}; they are Debian packages, and there is no apt-get here`;
  if (!machine.isCi || !machine.isRoot) return `${missing}; get them with: sudo apt-get install ${all}`;
  // an unreachable mirror is an error here, not a warning
  const update = ['update', '-o', 'APT::Update::Error-Mode=any', '-o', 'Acquire::Retries=3'];
  const updated = await machine.run(aptGet, update, 2 * minute);
  if (updated.code !== 0) return `${missing}; apt-get update failed: ${lastLineOf(updated.output)}`;
  const known = await machine.run('/usr/bin/apt-cache', ['show', '--no-all-versions', ...names], minute);
  if (known.code !== 0) return `${missing}; this distribution does not have them`;
  const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...names];
  const { code, output } = await machine.run(aptGet, install, 5 * minute);
  if (code === 0 && (await isInstalled())) return undefined;
  return `${missing}; apt-get install ended with ${code}: ${lastLineOf(output)}`;
}
