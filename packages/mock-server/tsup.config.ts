import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

// Generated files of the families are part of this package: their own packages are not installed with it. So is what
// they use of zod: loading all of it would be most of the time to the first answer.
const bundled: Options = {
  noExternal: [/^@functionary\//, /^zod(?:\/|$)/],
  target: 'es2022',
  esbuildOptions(options) {
    options.conditions = ['@functionary/source'];
  },
};

export default defineConfig([
  {
    ...bundled,
    // the worker lies beside the chunk that starts it
    entry: { index: 'src/index.ts', node: 'src/node.ts', 'function-app-worker': 'src/node/function-app-worker.ts' },
    format: ['esm', 'cjs'],
    dts: { entry: { index: 'src/index.ts', node: 'src/node.ts' } },
    splitting: true,
    shims: true,
    clean: true,
    async onSuccess() {
      const zod = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
      copyFileSync(join(zod, 'LICENSE'), join('dist', 'zod.LICENSE'));
    },
  },
  {
    ...bundled,
    entry: ['src/cli.ts'],
    format: ['esm'],
    dts: false,
    outExtension: () => ({ js: '.js' }),
  },
]);
