import { defineConfig } from 'vitest/config';

const conditions = ['@functionary/source', 'module', 'node', 'development|production'];
const source = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  test: {
    projects: [
      { ...source, test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      { ...source, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { ...source, test: { name: 'peers', include: ['tests/peers/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});
