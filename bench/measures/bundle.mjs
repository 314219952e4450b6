import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export const title =
  'Bytes of a browser bundle, minified and gzipped (bound: 9,000 for the whole durable client, 10,000 for others)';

const entries = {
  'bare fetch': `export const get = (url) => fetch(url).then((answer) => answer.json());`,
  'openapi-fetch': `import createClient from 'openapi-fetch'; export const client = createClient({ baseUrl: '/' });`,
  '@functionary/core': `export * from '@functionary/core';`,
  '@functionary/aeontel-functions': `export { AeontelFunctions } from '@functionary/aeontel-functions';`,
  '@functionary/azure-functions': `export { AzureFunctions, entra, FunctionApp, Kudu } from '@functionary/azure-functions';`,
  '@functionary/durable-functions': `export { DurableFunctions } from '@functionary/durable-functions';`,
  '@functionary/qinling': `export { Qinling } from '@functionary/qinling';`,
};

export async function measure() {
  const rows = [];
  for (const [entry, contents] of Object.entries(entries)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: new URL('../../tests', import.meta.url).pathname },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform: 'browser',
      write: false,
    });
    const bytes = outputFiles[0].contents;
    rows.push({ entry, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
  return rows;
}
