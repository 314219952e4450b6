import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile, compileVirtual, VIRTUAL_FOLDER, writeMessage } from './compile-virtual.js';

const path = join(VIRTUAL_FOLDER, 'virtual-call.ts');

/** A program that merely imports the packages. */
const importing = `
  import { AeontelFunctions, listFaults, type StandardSchema } from '@functionary/aeontel-functions';
  import { AzureFunctions, entra, FunctionApp, functionKeyAdapter, KeyRing, Kudu, rotateKey } from '@functionary/azure-functions';
  import { DurableFunctions } from '@functionary/durable-functions';
  import { keystone, Qinling } from '@functionary/qinling';
  interface Orchestrations { HelloSequence: { input: { cities: string[] }; output: string[]; customStatus: { done: number } } }
  interface Functions { HttpTrigger: { input: { name: string }; output: string } }
  interface AeontelMap { fun_demo: { args: { text: string }; result: { words: string[] } } }
  declare const summary: { args: StandardSchema<{ text: string }>; result: StandardSchema<{ words: string[] }> };
  declare const aeontel: AeontelFunctions;
  declare const mapped: AeontelFunctions<AeontelMap>;
  declare const judged: AeontelFunctions<{ fun_demo: typeof summary }>;
  declare const azure: AzureFunctions;
  declare const functionApp: FunctionApp;
  declare const described: FunctionApp<Functions>;
  declare const kudu: Kudu;
  declare const ring: KeyRing;
  declare const durable: DurableFunctions;
  declare const typed: DurableFunctions<Orchestrations>;
  declare const qinling: Qinling;
  export { aeontel, mapped, judged, summary, AeontelFunctions, listFaults };
  export { azure, functionApp, described, kudu, ring, AzureFunctions, entra, FunctionApp, functionKeyAdapter, KeyRing, Kudu, rotateKey };
  export { durable, typed, qinling, DurableFunctions, keystone, Qinling };
`;

function compile(code: string) {
  const program = compileVirtual(new Map([[path, `${importing}\n${code}`]]));
  const messages = checkFile(program, path).map(writeMessage);
  return { messages, instantiations: program.getInstantiationCount() };
}

const base = compile('');

test('the program without a call compiles', () => {
  expect(base.messages).toEqual([]);
});

const deepFilter = `{
  AND: [{ name: { ilike: 'sum%', notIn: ['a', 'b'] } }, { OR: [{ description: null }, { system: { ne: true } }] }],
  NOT: { versions: { function: { workspace: { name: { OR: [{ eq: 'a' }, { like: 'b%' }] } } } } },
  createdAt: { gte: '2026-01-01T00:00:00Z', isNull: false },
  retentionTier: { in: ['short', 'none'] },
}`;

test.each([
  "new AeontelFunctions({ token: 'XXX', functions: { fun_demo: summary } });",
  "for await (const { id, source } of aeontel.functions.list({ source: 'workspace', limit: 10 })) [id, source];",
  `for await (const { id } of aeontel.functions.list({ filter: ${deepFilter}, orderBy: [{ name: 'desc_nulls_last' }] })) id.length;`,
  "for await (const page of aeontel.functions.list().pages({ direction: 'backward', before: 'a' })) page.previousPage();",
  '(await aeontel.functions.list({ filter: { defaultVersion: false } }).total()).toFixed();',
  "(await aeontel.functions.get('fun_demo')).retentionTier;",
  "await aeontel.functions.create({ workspaceId: 'a', name: 'b', inputSchemaId: 'c', outputSchemaId: 'd' });",
  "await aeontel.functions.update('fun_demo', { runtimeUserId: null });",
  "await aeontel.functions.delete('fun_demo'); await aeontel.functions.purge('fun_demo');",
  "(await aeontel.functions.restore('fun_demo')).deletedAt;",
  "const answer = await aeontel.functions.invoke('fun_demo', { a: 1 }); if (answer.ok) answer.result; else answer.error.length;",
  "(await mapped.functions.invokeOrThrow('fun_demo', { text: 'a' })).words.length;",
  "const answer = await mapped.functions.invoke('fun_demo', { text: 'a' }, { versionId: 'b' }, { isIdempotent: true }); if (answer.ok) answer.result.words;",
  "(await judged.functions.invokeOrThrow('fun_demo', { text: 'a' })).words.length;",
  'for (const { pointer, code } of listFaults(new Error())) [pointer, code];',
  "new AzureFunctions({ credential: 'demo-token', subscriptionId: '00000000-0000-0000-0000-000000000001' });",
  "entra({ tenantId: 'demo-tenant', clientId: 'demo-client', clientSecret: async () => 'XXX' });",
  "for await (const { name } of azure.apps.list({ resourceGroupName: 'rg-test' })) name.length;",
  "(await azure.app('rg-test', 'demo-app').get()).properties.state;",
  "await azure.app('rg-test', 'demo-app').createOrUpdate({ location: 'West Europe', properties: { siteConfig: {} } });",
  "(await (await azure.app('rg-test', 'demo-app').beginCreateOrUpdate({ location: 'West Europe' })).result()).name;",
  "await azure.app('rg-test', 'demo-app').started({ deadlineMs: 1000 });",
  "await azure.app('rg-test', 'demo-app').functions.create('A', { properties: { config: { bindings: [] } } });",
  "(await azure.app('rg-test', 'demo-app').functionKeys.list('HttpTrigger')).default;",
  "await azure.app('rg-test', 'demo-app').settings.merge({ A: 'b', C: undefined });",
  "await azure.app('rg-test', 'demo-app').slots.swap({ targetSlot: 'staging' });",
  "new FunctionApp({ baseUrl: 'https://demo-app.azurewebsites.net', functionKey: ring });",
  "await functionApp.invoke('HttpTrigger', { name: 'World' }, { method: 'GET', query: { a: [1, 2] } });",
  "(await described.invoke('HttpTrigger', { name: 'World' }, {}, { isIdempotent: true })).length;",
  "(await functionApp.hostKeys.generate('systemkeys', 'durabletask_extension')).value;",
  "await kudu.deployZip(new Uint8Array(), { message: 'v1' }, { deadlineMs: 1000 });",
  "for await (const { time, level } of kudu.streamLogs({ filter: 'a' }, { reconnect: true })) [time, level];",
  "const app = azure.app('rg-test', 'demo-app'); await rotateKey({ id: 'a', ring, adapter: functionKeyAdapter({ app, functionName: 'HttpTrigger' }) });",
  "new DurableFunctions({ baseUrl: 'https://demo-app.azurewebsites.net', systemKey: 'demo-system-key' });",
  "await durable.start('HelloSequence', { cities: ['Tokyo'] }, { instanceId: 'abc123' });",
  "await typed.start('HelloSequence', { cities: ['Tokyo'] });",
  "(await (await typed.start('HelloSequence', { cities: ['Tokyo'] })).result()).length;",
  "await durable.startIfNotRunning('HelloSequence', 'abc123');",
  "await durable.startAndWait('HelloSequence', null, { timeout: 10 });",
  "(await durable.instance('abc123').status({ showHistory: true })).runtimeStatus;",
  "for await (const status of durable.instance('abc123').watch()) status.customStatus;",
  "for await (const row of durable.instances.list({ runtimeStatus: ['Failed'] })) row.name;",
  "await durable.instances.purge({ createdTimeFrom: new Date(0), runtimeStatus: 'Completed' });",
  "await durable.entities.signal('Counter', 'steps', 5, { op: 'add' });",
  "await durable.entities.read<number>('Counter', 'steps');",
  "new Qinling({ baseUrl: 'http://localhost:7070', token: 'demo-token' });",
  "keystone({ authUrl: 'http://localhost:5000/v3', username: 'demo', password: 'demo', projectName: 'demo' });",
  'for await (const runtime of qinling.runtimes.list()) runtime.name;',
  "await qinling.functions.create({ name: 'hello', runtime_id: 'r', entry: 'a.b', package: new Uint8Array(2) });",
  "(await qinling.executions.run<string>('f', { name: 'foo' })).output.length;",
  "await (await qinling.executions.create({ function_alias: 'production', sync: false })).result();",
  "await qinling.executions.list({ status: { in: ['failed', 'error'] } }).first();",
  "await qinling.jobs.create({ function_id: 'f', pattern: '* * * * *', count: 3 });",
])('%s takes at most 500 type instantiations', { timeout: 30_000 }, (code) => {
  const { messages, instantiations } = compile(code);
  expect(messages).toEqual([]);
  expect(instantiations - base.instantiations).toBeLessThanOrEqual(500);
});

test.each([
  ['aeontel.function.list();', "Property 'function' does not exist on type 'AeontelFunctions<AnyFunctions>'."],
  ["aeontel.functions.list({ filter: { nam: 'a' } });", "'nam' does not exist in type 'FunctionFilter'"],
  ["aeontel.functions.list({ filter: { createdAt: { like: 'a' } } });", "'like' does not exist in type"],
  ["aeontel.functions.list({ source: 'custom' });", `Type '"custom"' is not assignable to type`],
  [
    "mapped.functions.invoke('fun_dem');",
    `Argument of type '"fun_dem"' is not assignable to parameter of type '"fun_demo"'.`,
  ],
  ["mapped.functions.invoke('fun_demo', { txt: 'a' });", "'txt' does not exist in type '{ text: string; }'"],
  ["judged.functions.invoke('fun_demo', { txt: 'a' });", "'txt' does not exist in type '{ text: string; }'"],
  ["azure.app('rg-test', 'demo-app').strat();", "Property 'strat' does not exist on type 'AppHandle'."],
  ["azure.app('rg-test', 'demo-app').slots.swap({ slot: 'staging' });", "Property 'targetSlot' is missing in type"],
  ["new AzureFunctions({ credential: 'demo-token' });", "Property 'subscriptionId' is missing in type"],
  ["functionApp.invoke('A', 1, { methods: ['GET'] });", "'methods' does not exist in type 'InvokeParams'"],
  [
    "described.invoke('HttpTriger');",
    `Argument of type '"HttpTriger"' is not assignable to parameter of type '"HttpTrigger"'.`,
  ],
  ["kudu.deployZip('app.zip');", "Argument of type 'string' is not assignable to parameter of type"],
  ["durable.strat('HelloSequence');", "Property 'strat' does not exist on type 'DurableFunctions<AnyOrchestrations>'."],
  ["durable.start('A', 1, { instanceID: 'x' });", "'instanceID' does not exist in type 'StartParams'"],
  [
    "typed.start('HeloSequence');",
    `Argument of type '"HeloSequence"' is not assignable to parameter of type '"HelloSequence"'.`,
  ],
  ["typed.start('HelloSequence', { towns: [] });", "'towns' does not exist in type '{ cities: string[]; }'"],
  ["durable.instances.list({ runtimeStatus: 'failed' });", `Type '"failed"' is not assignable to type`],
  ["durable.instances.purge({ runtimeStatus: 'Failed' });", "Property 'createdTimeFrom' is missing in type"],
  ["qinling.executions.run({ function: 'f' });", "'function' does not exist in type"],
  ['qinling.runtime.list();', "Property 'runtime' does not exist on type 'Qinling'. Did you mean 'runtimes'?"],
])('%s is an ordinary error', { timeout: 30_000 }, (code, message) => {
  const { messages, instantiations } = compile(code);
  expect(messages).toEqual([expect.stringContaining(message)]);
  expect(messages[0]!.length).toBeLessThan(400);
  expect(instantiations - base.instantiations).toBeLessThanOrEqual(500);
});

test('a mistyped login is an ordinary error, though the compiler looks through all ways to log in', {
  timeout: 30_000,
}, () => {
  const code =
    "keystone({ authUrl: 'http://localhost:5000', username: 'demo', password: 'demo', projectname: 'demo' });";
  const { messages, instantiations } = compile(code);
  expect(messages).toEqual([expect.stringContaining("'projectname' does not exist in type")]);
  expect(messages[0]!.length).toBeLessThan(400);
  expect(instantiations - base.instantiations).toBeLessThanOrEqual(700);
});
