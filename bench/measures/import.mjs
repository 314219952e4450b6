import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figures, median } from '../statistics.mjs';

export const title = 'Import of a client, against `node -e 0` (bound: 1.10) and against an empty file';

const ROUNDS = 25;

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'functionary-import-'));
  writeFileSync(join(folder, 'empty.mjs'), '');
  const programs = {
    'node -e 0': '0',
    'an empty file': `import '${pathToFileURL(join(folder, 'empty.mjs'))}'`,
    '@functionary/aeontel-functions': `import '@functionary/aeontel-functions'`,
    '@functionary/azure-functions': `import '@functionary/azure-functions'`,
    '@functionary/durable-functions': `import '@functionary/durable-functions'`,
    '@functionary/qinling': `import '@functionary/qinling'`,
    'openapi-fetch': `import 'openapi-fetch'`,
  };
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, source] of Object.entries(programs)) {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
        cwd: new URL('../../tests', import.meta.url).pathname,
      });
      if (status !== 0) throw new Error(String(stderr));
      times.get(name).push(performance.now() - begun);
    }
  }
  rmSync(folder, { recursive: true });
  const [bare, empty] = ['node -e 0', 'an empty file'].map((name) => median(times.get(name)));
  return [...times].map(([program, values]) => ({
    program,
    'median ms': figures(median(values)),
    'ratio to node -e 0': figures(median(values) / bare),
    'ratio to an empty file': figures(median(values) / empty),
  }));
}
