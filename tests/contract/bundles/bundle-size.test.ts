import { describe, expect, test } from 'vitest';
import * as operations from '../../../packages/durable-functions/src/generated/operations.js';
import { bundleEntry } from './bundle-entry.js';

/**
 * Bytes that each may have after minify and gzip: what was reached, and one per cent. Raise one knowingly.
 *
 * Core as a whole holds forms, long work and lists that go both ways, which a client that does not use them leaves out. Qinling and
 * Azure's management are all of their operations, each with what the service would fail at, and some twelve kilobytes of each are
 * core: the pipeline, lists, pollers.
 */
const BUDGETS = {
  "export * from '@functionary/core'": 16_905,
  "export { createCaller } from '@functionary/core'": 9_970,
  "export * from '@functionary/core/keys'": 6_921,
  "export { AeontelFunctions } from '@functionary/aeontel-functions'": 14_747,
  "export { AzureFunctions, entra } from '@functionary/azure-functions'": 21_919,
  "export { FunctionApp } from '@functionary/azure-functions'": 14_375,
  "export { Kudu } from '@functionary/azure-functions'": 16_401,
  "export * from '@functionary/azure-functions'": 34_142,
  "export { DurableFunctions } from '@functionary/durable-functions'": 17_128,
  "export { Qinling } from '@functionary/qinling'": 20_295,
};

test.each(Object.entries(BUDGETS))('%s stays within %d bytes', async (entry, budget) => {
  const { bytes } = await bundleEntry(entry);
  expect(bytes).toBeLessThanOrEqual(budget);
});

describe('one method more', () => {
  const names = Object.keys(operations);
  /** A client with one verb for each of these operations, written as the resources write theirs. */
  const writeClient = (verbs: readonly string[]) => `
    import { createCaller } from '@functionary/core';
    import { ${verbs.join(', ')} } from '../../../packages/durable-functions/src/generated/operations.js';
    export class Client {
      #caller;
      constructor(options) { this.#caller = createCaller(options); }
      ${verbs.map((verb) => `async do${verb}(id, options) { return (await this.#caller.send(${verb}, { path: { id } }, options)).data; }`).join('\n')}
    }`;

  test.each(names)('%s costs at most 150 bytes', async (name) => {
    const all = await bundleEntry(writeClient(names));
    const others = await bundleEntry(writeClient(names.filter((other) => other !== name)));
    expect(all.bytes - others.bytes).toBeGreaterThan(0);
    expect(all.bytes - others.bytes).toBeLessThanOrEqual(150);
  });
});

describe('what a program does not use is not in it', () => {
  const RETRY = 'x-ms-retry-after-ms';
  const RAW = 'arrayBuffer';

  test.each(['createPoller', 'paginate', 'findIssues', 'isApiError', 'NotFoundError'])('%s alone', async (name) => {
    expect((await bundleEntry(`export { ${name} } from '@functionary/core'`)).code).not.toContain(RETRY);
  });

  test('createCaller, without the raw client, the poller and the pages', async () => {
    const { code } = await bundleEntry(`export { createCaller } from '@functionary/core'`);
    expect(code).toContain(RETRY);
    for (const absent of [RAW, 'lookAhead', 'intervalMs']) expect(code).not.toContain(absent);
    const whole = await bundleEntry(`export * from '@functionary/core'`);
    for (const present of [RAW, 'lookAhead', 'intervalMs']) expect(whole.code).toContain(present);
  });
});
