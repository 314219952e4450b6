import type { operations } from '@functionary/azure-functions/operations';
import { latestInstant } from '../../clock/latest-instant.js';
import type { Call, FamilyRuntime, Handlers, Json, WorldServices } from '../../family.js';
import type { RegisteredCode } from './invocation/registered-code.js';
import type { LogListeners } from './logs/log-listeners.js';

/** Who may get a token of Entra. */
export interface ClientRecord {
  readonly client_id: string;
  readonly tenant_id: string;
  secret: string;
}

/** A token that Entra gave. */
export interface TokenRecord {
  readonly value: string;
  readonly client_id: string;
  readonly tenant_id: string;
  /** What it was asked for: `https://management.azure.com/.default`. */
  readonly scope: string;
  /** ms since 1970 */
  readonly expires_at: number;
}

/** A function of a site. */
export interface FunctionRecord {
  name: string;
  /** As function.json has it; `bindings` among it. */
  config: { readonly [key: string]: Json };
  files: Readonly<Record<string, string>>;
  test_data: string | null;
  language: string;
  isDisabled: boolean;
  /** Values by name. */
  keys: Map<string, string>;
}

/** A deployment, as Kudu keeps it. */
export interface DeploymentRecord {
  readonly id: string;
  /** 0 waits, 1 builds, 2 deploys, 3 failed, 4 succeeded. */
  status: 0 | 1 | 2 | 3 | 4;
  status_text: string;
  author: string | null;
  author_email: string | null;
  deployer: string;
  message: string;
  /** ms since 1970 */
  readonly received_at: number;
  started_at: number | null;
  ended_at: number | null;
  isActive: boolean;
}

/** A line of a site's log. */
export interface LogLine {
  /** ms since 1970 */
  readonly at: number;
  readonly level: 'Trace' | 'Debug' | 'Information' | 'Warning' | 'Error' | 'Critical';
  /** Where it was written: `application/functions/function/{name}` or `application/functions/host`. */
  readonly path: string;
  readonly text: string;
}

/** An app, or a slot of one: what has a host name of its own. */
export interface SiteRecord {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  /** The app's name; a slot's is in `slot`. */
  readonly app: string;
  /** Null for the app itself. */
  readonly slot: string | null;
  /** Whose registered code it runs: its own key in {@link AzureData.sites} at first. A swap exchanges it. */
  codeKey: string;
  location: string;
  kind: string;
  tags: Readonly<Record<string, string>> | null;
  identity: { readonly [key: string]: Json } | null;
  state: 'Running' | 'Stopped';
  /** What was written of its properties, siteConfig apart. */
  properties: { readonly [key: string]: Json };
  siteConfig: { readonly [key: string]: Json };
  appSettings: Map<string, string>;
  /** By name in lower case. */
  functions: Map<string, FunctionRecord>;
  masterKey: string;
  /** Keys of the host for functions, by name. */
  functionKeys: Map<string, string>;
  /** Keys of extensions, by name: `durabletask_extension`. */
  systemKeys: Map<string, string>;
  /** Newest last. */
  deployments: DeploymentRecord[];
  /** The last lines, newest last. */
  log: LogLine[];
  /** While long work on it goes on, and after it failed; null where there was none. */
  provisioningState: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled' | null;
  /** ms since 1970: since when the host's process runs */
  startedAt: number;
  /** ms since 1970 */
  modifiedAt: number;
  lastSwap: { readonly at: number; readonly source: string; readonly destination: string } | null;
}

/** Long work. */
export interface OperationRecord {
  readonly id: string;
  readonly kind: 'createOrUpdateApp' | 'createFunction' | 'createOrUpdateSlot' | 'swap';
  /** Of the site that it is about: its key in {@link AzureData.sites}. */
  readonly site: string;
  /** What a handler needs to end it and to show what it gave. */
  readonly detail: Json;
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  error: OperationFailure | null;
  /** ms since 1970 */
  readonly startedAt: number;
  endedAt: number | null;
}

/** Why long work fails. */
export interface OperationFailure {
  readonly code: string;
  readonly message: string;
}

/** A bucket of requests that may still be made. */
export interface BucketRecord {
  tokens: number;
  /** ms since 1970: when `tokens` was counted */
  at: number;
}

/** All that a world keeps of azure-functions; plain data, so that snapshots hold it. */
export interface AzureData {
  /** Names of resource groups in lower case to the names as written, by subscription. */
  subscriptions: Map<string, Map<string, string>>;
  /** By the first label of the host name in lower case: `demo-app`, and `demo-app-staging` of a slot. */
  sites: Map<string, SiteRecord>;
  /** By id. */
  operations: Map<string, OperationRecord>;
  /** Long work that begins from now on fails so, each once. */
  failures: OperationFailure[];
  /** The next deployment of a site fails with these words; by the site's key. */
  deploymentFailures: Map<string, string>;
  /** By id in lower case. */
  clients: Map<string, ClientRecord>;
  /** By value. */
  tokens: Map<string, TokenRecord>;
  /** By subscription, caller and kind of request. */
  buckets: Map<string, BucketRecord>;
  /** Ids of events on the clock's queue, by what they are for. */
  timers: Map<string, number>;
  /** How many items a page of a list holds. */
  pageSize: number;
}

/** The family's runtime. */
export interface AzureRuntime extends FamilyRuntime {
  data: AzureData;
  /** Functions as code; not in snapshots. */
  readonly code: RegisteredCode;
  /** Who follows logs now; not in snapshots. */
  readonly listeners: LogListeners;
}

/** The runtime and the services of its world: what everything below the handlers takes. */
export interface AzureWorld {
  readonly runtime: AzureRuntime;
  readonly services: WorldServices;
}

/** The family's handlers, typed over the document's operations. */
export type AzureHandlers = Handlers<operations, AzureRuntime>;

/** A call of one operation. */
export type AzureCall<Id extends keyof operations> = Call<operations[Id], AzureRuntime>;

/** The subscription and the resource group that every world has. */
export const demoSubscription = '00000000-0000-0000-0000-000000000001';
export const demoResourceGroup = 'rg-test';

/** The client of Entra that every world has. */
export const demoClient: ClientRecord = {
  client_id: '00000000-0000-0000-0000-000000000002',
  tenant_id: '00000000-0000-0000-0000-000000000003',
  secret: 'demo-client-secret',
};

/** The token of that client which every world knows. It does not expire. */
export const demoToken: TokenRecord = {
  value: 'demo-token',
  client_id: demoClient.client_id,
  tenant_id: demoClient.tenant_id,
  scope: 'https://management.azure.com/.default',
  expires_at: latestInstant,
};

/** The data of a world without apps. */
export function createAzureData(): AzureData {
  return {
    subscriptions: new Map([[demoSubscription, new Map([[demoResourceGroup, demoResourceGroup]])]]),
    sites: new Map(),
    operations: new Map(),
    failures: [],
    deploymentFailures: new Map(),
    clients: new Map([[demoClient.client_id, { ...demoClient }]]),
    tokens: new Map([[demoToken.value, demoToken]]),
    buckets: new Map(),
    timers: new Map(),
    pageSize: 100,
  };
}
