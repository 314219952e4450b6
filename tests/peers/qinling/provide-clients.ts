import { providePackages } from '../apt/provide-packages.js';
import { runProgram } from '../apt/run-program.js';

/** Debian's own Python: packages of Debian are for no other. */
export const systemPython = '/usr/bin/python3';

const modules = ['qinlingclient', 'openstackclient', 'keystoneclient', 'openstack'];
const find = `from importlib.util import find_spec\nraise SystemExit(not all(map(find_spec, ${JSON.stringify(modules)})))`;

/**
 * Sees to it that OpenStack's own clients are there.
 *
 * @returns undefined, or why they are not
 */
export function provideClients(): Promise<string | undefined> {
  return providePackages({
    names: ['python3-qinlingclient', 'python3-openstackclient'],
    isInstalled: async () => (await runProgram(systemPython, ['-c', find], 30_000)).code === 0,
  });
}
