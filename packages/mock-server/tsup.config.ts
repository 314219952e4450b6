import { defineConfig, type Options } from 'tsup';

// generated files of the families are part of this package: their own packages are not installed with it
const bundled: Options = {
  noExternal: [/^@functionary\//],
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
  },
  {
    ...bundled,
    entry: ['src/cli.ts'],
    format: ['esm'],
    dts: false,
    outExtension: () => ({ js: '.js' }),
  },
]);
