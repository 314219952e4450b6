import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', keys: 'src/keys/index.ts', node: 'src/node.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'es2022',
});
