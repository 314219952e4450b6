import type { CallOptions } from '@functionary/azure-functions';
import type { OpenAzure } from './open-azure.js';
import { emptyZip } from './zip.js';

/** Calls a verb with whatever it needs. */
export type Call = (opened: OpenAzure, options: CallOptions) => Promise<unknown>;

const location = 'West Europe';
const properties = { config: { bindings: [] } };
const swap = { targetSlot: 'staging' };

/** Every verb that sends something, by its class. */
export const calls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  Apps: { list: async ({ azure }, options) => azure.apps.list({}, options) },
  AppHandle: {
    get: ({ app }, options) => app.get(options),
    createOrUpdate: ({ app }, options) => app.createOrUpdate({ location }, options),
    beginCreateOrUpdate: ({ app }, options) => app.beginCreateOrUpdate({ location }, options),
    update: ({ app }, options) => app.update({}, options),
    delete: ({ app }, options) => app.delete({}, options),
    start: ({ app }, options) => app.start(options),
    stop: ({ app }, options) => app.stop(options),
    restart: ({ app }, options) => app.restart({}, options),
    started: ({ app }, options) => app.started(options),
    stopped: ({ app }, options) => app.stopped(options),
    syncTriggers: ({ app }, options) => app.syncTriggers(options),
    syncFunctions: ({ app }, options) => app.syncFunctions(options),
  },
  Functions: {
    list: async ({ app }, options) => app.functions.list(options),
    get: ({ app }, options) => app.functions.get('HttpTrigger', options),
    create: ({ app }, options) => app.functions.create('New', { properties }, options),
    beginCreate: ({ app }, options) => app.functions.beginCreate('New', { properties }, options),
    delete: ({ app }, options) => app.functions.delete('HttpTrigger', options),
    secrets: ({ app }, options) => app.functions.secrets('HttpTrigger', options),
    adminToken: ({ app }, options) => app.functions.adminToken(options),
  },
  FunctionKeys: {
    list: ({ app }, options) => app.functionKeys.list('HttpTrigger', options),
    set: ({ app }, options) => app.functionKeys.set('HttpTrigger', 'a', 'a-value-of-mine', options),
    regenerate: ({ app }, options) => app.functionKeys.regenerate('HttpTrigger', 'a', options),
    delete: ({ app }, options) => app.functionKeys.delete('HttpTrigger', 'a', options),
  },
  HostKeys: {
    list: ({ app }, options) => app.hostKeys.list(options),
    set: ({ app }, options) => app.hostKeys.set('functionKeys', 'a', 'a-value-of-mine', options),
    regenerate: ({ app }, options) => app.hostKeys.regenerate('functionKeys', 'a', options),
    delete: ({ app }, options) => app.hostKeys.delete('functionKeys', 'a', options),
    durableKey: ({ app }, options) => app.hostKeys.durableKey(options),
  },
  AppSettings: {
    list: ({ app }, options) => app.settings.list(options),
    replace: ({ app }, options) => app.settings.replace({}, options),
    merge: ({ app }, options) => app.settings.merge({ A: 'b' }, options),
  },
  Slots: {
    list: async ({ app }, options) => app.slots.list(options),
    get: ({ app }, options) => app.slots.get('staging', options),
    createOrUpdate: ({ app }, options) => app.slots.createOrUpdate('staging', { location }, options),
    beginCreateOrUpdate: ({ app }, options) => app.slots.beginCreateOrUpdate('staging', { location }, options),
    delete: ({ app }, options) => app.slots.delete('staging', {}, options),
    swap: ({ app }, options) => app.slots.swap(swap, options),
    beginSwap: ({ app }, options) => app.slots.beginSwap(swap, options),
  },
  FunctionApp: {
    invoke: ({ functionApp }, options) => functionApp.invoke('HttpTrigger', 1, {}, options),
    invokeStream: ({ functionApp }, options) => functionApp.invokeStream('HttpTrigger', 1, {}, options),
    run: ({ functionApp }, options) => functionApp.run('HttpTrigger', 1, options),
  },
  Host: {
    status: ({ functionApp }, options) => functionApp.host.status(options),
    ping: ({ functionApp }, options) => functionApp.host.ping(options),
    restart: ({ functionApp }, options) => functionApp.host.restart(options),
  },
  AdminFunctionKeys: {
    list: ({ admin }, options) => admin.functionKeys.list('HttpTrigger', options),
    get: ({ admin }, options) => admin.functionKeys.get('HttpTrigger', 'a', options),
    generate: ({ admin }, options) => admin.functionKeys.generate('HttpTrigger', 'a', options),
    set: ({ admin }, options) => admin.functionKeys.set('HttpTrigger', 'a', 'a-value-of-mine', options),
    delete: ({ admin }, options) => admin.functionKeys.delete('HttpTrigger', 'a', options),
  },
  AdminHostKeys: {
    list: ({ admin }, options) => admin.hostKeys.list('keys', options),
    get: ({ admin }, options) => admin.hostKeys.get('keys', 'a', options),
    generate: ({ admin }, options) => admin.hostKeys.generate('keys', 'a', options),
    set: ({ admin }, options) => admin.hostKeys.set('keys', 'a', 'a-value-of-mine', options),
    delete: ({ admin }, options) => admin.hostKeys.delete('keys', 'a', options),
  },
  Kudu: {
    deployZip: ({ kudu }, options) => kudu.deployZip(emptyZip, {}, options),
    beginDeployZip: ({ kudu }, options) => kudu.beginDeployZip(emptyZip, {}, options),
  },
  Deployments: {
    list: ({ kudu }, options) => kudu.deployments.list(options),
    get: ({ kudu }, options) => kudu.deployments.get('latest', options),
  },
};

/** The same, as a list. */
export const verbs: readonly (readonly [name: string, call: Call])[] = Object.entries(calls).flatMap(([name, own]) =>
  Object.entries(own).map(([verb, call]) => [`${name}.${verb}`, call] as const),
);
