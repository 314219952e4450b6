import {
  type App,
  AzureFunctions,
  type Deployment,
  FunctionApp,
  type FunctionKey,
  Kudu,
  type LogEntry,
  type OperationPoller,
  type PagedList,
} from '@functionary/azure-functions';
import type { Poller, StandardSchema } from '@functionary/core';
import { assertType, expectTypeOf, test } from 'vitest';

const baseUrl = 'https://demo-app.azurewebsites.net';

interface Functions {
  HttpTrigger: { input: { name: string }; output: string };
  HttpEcho: { output: { method: string } };
}

test('functions that are described are typed by name', () => {
  const app = new FunctionApp<Functions>({ baseUrl });
  expectTypeOf(app.invoke('HttpTrigger', { name: 'World' })).resolves.toBeString();
  expectTypeOf(app.invoke('HttpTrigger')).resolves.toBeString();
  expectTypeOf(app.invoke('HttpEcho', 5)).resolves.toEqualTypeOf<{ method: string }>();
  // @ts-expect-error there is no such function
  void app.invoke('HttpTriger');
  // @ts-expect-error it takes a name
  void app.invoke('HttpTrigger', { nam: 'World' });
  // @ts-expect-error for a stream too
  void app.invokeStream('HttpTrigger', { name: 5 });
  // @ts-expect-error there is no such function
  void app.run('Nightly');
});

test('functions that are not described take any name, and answer what is unknown', () => {
  const app = new FunctionApp({ baseUrl, functionKey: async () => 'XXX' });
  expectTypeOf(app.invoke('Anything', { a: 1 })).resolves.toBeUnknown();
  expectTypeOf(app.invokeStream('Anything')).resolves.toEqualTypeOf<ReadableStream<Uint8Array>>();
});

test('schemas say the types', () => {
  const input = {} as StandardSchema<{ id: number }>;
  const output = {} as StandardSchema<'done' | 'open'>;
  const app = new FunctionApp({ baseUrl, functions: { Orders: { input, output } } });
  expectTypeOf(app.invoke('Orders', { id: 1 })).resolves.toEqualTypeOf<'done' | 'open'>();
  // @ts-expect-error an id is a number
  void app.invoke('Orders', { id: '1' });
});

test('a call says how it is sent', () => {
  const app = new FunctionApp({ baseUrl });
  const params = { method: 'GET', query: { tag: ['a', 'b'], n: 1, at: new Date() }, route: 'orders/1' } as const;
  void app.invoke('Orders', undefined, params, { isIdempotent: true, timeoutMs: 1000 });
  // @ts-expect-error a query holds no objects
  void app.invoke('Orders', undefined, { query: { tag: {} } });
  // @ts-expect-error a stream is not read as anything
  void app.invokeStream('Orders', undefined, { responseType: 'json' });
});

test('keys are asked for by set and name', () => {
  const app = new FunctionApp({ baseUrl });
  expectTypeOf(app.functionKeys.list('HttpTrigger')).resolves.toEqualTypeOf<Record<string, string>>();
  expectTypeOf(app.hostKeys.get('systemkeys', '_master')).resolves.toHaveProperty('value');
  // @ts-expect-error there is no such set
  void app.hostKeys.list('masterkeys');
});

test('a deployment is waited for, or polled', () => {
  const kudu = new Kudu({ baseUrl: 'https://demo-app.scm.azurewebsites.net', credential: 'XXX' });
  expectTypeOf(kudu.deployZip(new Uint8Array())).resolves.toEqualTypeOf<Deployment>();
  expectTypeOf(kudu.beginDeployZip(new Blob([]))).resolves.toEqualTypeOf<Poller<Deployment, Deployment>>();
  assertType<AsyncIterable<LogEntry>>(kudu.streamLogs({ filter: 'x' }, { reconnect: { maxAttempts: 3 } }));
  // @ts-expect-error it always answers at once, and is waited for
  void kudu.deployZip(new Uint8Array(), { isAsync: false });
});

test('management speaks of apps, by the names of their documents', () => {
  const azure = new AzureFunctions({ credential: 'XXX', subscriptionId: '00000000-0000-0000-0000-000000000001' });
  const app = azure.app('rg-test', 'demo-app');
  expectTypeOf(azure.apps.list({ resourceGroupName: 'rg-test' })).toEqualTypeOf<PagedList<App>>();
  expectTypeOf(app.beginCreateOrUpdate({ location: 'West Europe' })).resolves.toEqualTypeOf<OperationPoller<App>>();
  expectTypeOf(app.slots.swap({ targetSlot: 'staging' })).resolves.toBeVoid();
  expectTypeOf(azure.resumeOperation<App>({}).result()).resolves.toEqualTypeOf<App>();
  // a state that nobody knows yet is a text all the same
  expectTypeOf<string>().toExtend<NonNullable<App['properties']['state']>>();
  // @ts-expect-error a region is needed
  void app.createOrUpdate({ tags: {} });
  // @ts-expect-error an update does not write tags
  void app.update({ tags: {} });
});

test('keys and settings are texts by name', () => {
  const app = new AzureFunctions({ credential: 'XXX', subscriptionId: 'XXX' }).app('rg-test', 'demo-app');
  expectTypeOf(app.functionKeys.list('HttpTrigger')).resolves.toEqualTypeOf<Record<string, string>>();
  expectTypeOf(app.hostKeys.regenerate('masterKey', 'masterKey')).resolves.toEqualTypeOf<FunctionKey>();
  expectTypeOf(app.settings.merge({ A: 'b', C: undefined })).resolves.toEqualTypeOf<Record<string, string>>();
  // @ts-expect-error there is no such kind
  void app.hostKeys.set('adminKeys', 'mine');
  // @ts-expect-error a setting is a text
  void app.settings.replace({ A: 1 });
});
