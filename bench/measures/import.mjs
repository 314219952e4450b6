import { spawnSync } from 'node:child_process';
import { figures, median } from '../statistics.mjs';

export const title = 'Import of a client, against `node -e 0` (bound: 1.10)';

const programs = {
  'node -e 0': '0',
  '@functionary/durable-functions': `import '@functionary/durable-functions'`,
  '@functionary/qinling': `import '@functionary/qinling'`,
  'openapi-fetch': `import 'openapi-fetch'`,
};

export async function measure() {
  const times = new Map(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < 15; round++) {
    for (const [name, source] of Object.entries(programs)) {
      const begun = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
        cwd: new URL('../../tests', import.meta.url).pathname,
      });
      if (status !== 0) throw new Error(String(stderr));
      times.get(name).push(performance.now() - begun);
    }
  }
  const bare = median(times.get('node -e 0'));
  return [...times].map(([program, values]) => ({
    program,
    'median ms': figures(median(values)),
    ratio: figures(median(values) / bare),
  }));
}
