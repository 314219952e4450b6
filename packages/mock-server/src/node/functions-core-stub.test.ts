import { createRequire } from 'node:module';
import { app } from '@azure/functions';
import { expect, test } from 'vitest';
import { captureRegistrations } from './functions-core-stub.js';

const require = createRequire(import.meta.url);
const handler = async () => ({});

test('collects functions and hooks with the model that calls them', async () => {
  const { functions, hooks, model } = await captureRegistrations(async () => {
    app.http('A', { handler });
    await Promise.resolve();
    app.timer('B', { schedule: '0 * * * * *', handler: () => {} });
    app.hook.preInvocation(() => {});
    app.hook.postInvocation(() => {}).dispose();
  });
  expect(functions.map(({ metadata }) => metadata.name)).toEqual(['A', 'B']);
  expect(hooks.map(({ name }) => name)).toEqual(['preInvocation']);
  expect(model).toMatchObject({ name: '@azure/functions' });
});

test('each load has what was registered in it, one after the other, whatever failed before', async () => {
  const names = async (load: () => unknown) =>
    (await captureRegistrations(load)).functions.map(({ metadata }) => metadata.name);
  const loads = await Promise.allSettled([
    names(async () => {
      await Promise.resolve();
      app.http('First', { handler });
    }),
    names(() => {
      throw new Error('broken');
    }),
    names(() => app.http('Second', { handler })),
  ]);
  expect(loads.map((load) => (load.status === 'fulfilled' ? load.value : String(load.reason)))).toEqual([
    ['First'],
    'Error: broken',
    ['Second'],
  ]);
});

test('the core is there while loading and gone afterwards', async () => {
  const load = () => require('@azure/functions-core') as { registerFunction: unknown };
  await captureRegistrations(() => expect(load().registerFunction).toBeTypeOf('function'));
  expect(load).toThrow(/Cannot find module/);
});

test('two functions of one name are refused, whatever their case', async () => {
  const load = captureRegistrations(() => {
    app.http('Same', { handler });
    app.http('SAME', { handler });
  });
  await expect(load).rejects.toThrow('A function with name "SAME" has already been registered');
});

test('what is registered later is refused in words', async () => {
  await captureRegistrations(() => {});
  expect(() => app.http('Late', { handler })).toThrow(/"Late" can only be registered while the app is loading/);
});
