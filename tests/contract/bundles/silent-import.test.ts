import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { bundleEntry } from './bundle-entry.js';

const MAIN_ENTRIES = [
  '@functionary/core',
  '@functionary/aeontel-functions',
  '@functionary/aeontel-functions/client',
  '@functionary/azure-functions',
  '@functionary/azure-functions/client',
  '@functionary/durable-functions',
  '@functionary/durable-functions/client',
  '@functionary/qinling',
  '@functionary/qinling/client',
];

/** Everything that a platform has and the language has not. */
const PLATFORM = Object.getOwnPropertyNames(globalThis).filter(
  (name) => !runInContext(`Object.getOwnPropertyNames(globalThis).includes(${JSON.stringify(name)})`, createContext()),
);

/** Runs a program where nothing of the platform may be touched, and says what was. */
function runSilently(code: string): { touched: string[]; exports: Record<string, unknown> } {
  const touched: string[] = [];
  const module = { exports: {} };
  const context = createContext({ module });
  for (const name of PLATFORM) {
    Object.defineProperty(context, name, {
      configurable: true,
      get() {
        touched.push(name);
        return (globalThis as Record<string, unknown>)[name];
      },
    });
  }
  runInContext(code, context);
  return { touched, exports: module.exports };
}

describe.each(MAIN_ENTRIES)('importing %s', (entry) => {
  test('touches nothing of the platform', async () => {
    const { code } = await bundleEntry(`export * from '${entry}'`, 'cjs');
    const { touched, exports } = runSilently(code);
    expect(touched).toEqual([]);
    expect(Object.keys(exports)).not.toEqual([]);
  });

  test('loads no zod', async () => {
    const { inputs } = await bundleEntry(`export * from '${entry}'`);
    expect(inputs.filter((file) => /node_modules\/zod\//.test(file))).toEqual([]);
  });
});

test('what looks for these things finds them where they are', async () => {
  expect(PLATFORM).toEqual(expect.arrayContaining(['fetch', 'Request', 'Headers', 'process', 'setTimeout', 'URL']));
  expect(runSilently('typeof Request; new Headers()').touched).toEqual(['Request', 'Headers']);
  const { inputs } = await bundleEntry(`export * from '@functionary/durable-functions/schemas'`);
  expect(inputs.some((file) => /node_modules\/zod\//.test(file))).toBe(true);
});
