// The commands of README, each a list of steps.
import { build, install, pnpm } from './install.mjs';
import { checkPackages } from './packages.mjs';
import { bin, run, step } from './step.mjs';
import { summary, vitest } from './tests.mjs';

/** All there is; then what has to do with web-standard APIs alone, checked without the types of Node. */
const TYPE_PROJECTS = [
  'tsconfig.json',
  'packages/core/tsconfig.web.json',
  'packages/aeontel-functions/tsconfig.json',
  'packages/azure-functions/tsconfig.web.json',
  'packages/durable-functions/tsconfig.json',
  'packages/qinling/tsconfig.web.json',
  'packages/mock-server/tsconfig.web.json',
];

const node = (args, options) => run(process.execPath, args, options);

async function prepare() {
  await install();
  await build();
}

async function check() {
  await install();
  await step('generated files are current', () => pnpm(['run', 'generate:check']));
  await build();
  await step('lint: code', () => run(bin('biome'), ['check', '.']));
  await step('lint: specs', () => pnpm(['run', 'lint:specs']));
  await step('lint: unused code and dependencies', () => run(bin('knip'), []));
  await step('lint: packages', checkPackages);
  await step('types', async () => {
    for (const project of TYPE_PROJECTS) await run(bin('tsc'), ['--noEmit', '-p', project]);
  });
}

async function testAll(env) {
  await check();
  for (const project of ['unit', 'contract', 'peers']) await vitest(project, env);
  summary();
}

export const commands = {
  build: prepare,
  test: () => testAll({}),
  'test:all': () => testAll({ FUNCTIONARY_TEST: 'all' }),
  async start() {
    await prepare();
    await node(['--import', 'tsx', 'examples/tour/main.ts'], { show: true });
  },
  async mock(flags) {
    await prepare();
    await node(['packages/mock-server/bin/functionary-mock.js', ...flags], { show: true });
  },
  async docs() {
    await prepare();
    await step('docs: packages', () => run(bin('typedoc'), []));
    await step('docs: openapi documents', () => node(['--import', 'tsx', 'scripts/openapi-pages.ts']));
  },
  async bench(flags) {
    await prepare();
    await node(['bench/main.mjs', ...flags], { show: true });
  },
};
