import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** An app, or a slot of one. @interface */
export type App = Schemas['App'];

/** How an app is and stands. @interface */
export type AppProperties = Schemas['AppProperties'];

/** Whether an app runs. Known values complete in the editor, others pass. */
export type AppState = Schemas['AppState'];

/** How long work on a resource stands. Known values complete in the editor, others pass. */
export type ProvisioningState = Schemas['ProvisioningState'];

/** How an app is run; there is far more than is described. @interface */
export type SiteConfig = Schemas['SiteConfig'];

/** What an app is to be. @interface */
export type AppCreate = Schemas['AppCreate'];

/** What of an app is to change. Tags cannot be changed so. @interface */
export type AppUpdate = Schemas['AppUpdate'];

/** A function of an app, as Resource Manager shows it. @interface */
export type FunctionResource = Schemas['FunctionResource'];

/** What a function is made of. @interface */
export type FunctionProperties = Schemas['FunctionProperties'];

/** A function to be written. @interface */
export type FunctionCreate = Schemas['FunctionCreate'];

/** The key and the URL by which a function is called: secrets, both. @interface */
export type FunctionSecrets = Schemas['FunctionSecrets'];

/** The settings of an app as a resource. @interface */
export type AppSettingsResource = Schemas['AppSettings'];

/** Which apps a listing shows. */
export interface ListAppsParams {
  /** Those of one resource group. @default those of the subscription */
  resourceGroupName?: string | undefined;
  /** Their slots too; only for a resource group. @default false */
  includeSlots?: boolean | undefined;
}

/** What goes with an app. */
export interface DeleteAppParams {
  /** False keeps its metrics. @default true */
  deleteMetrics?: boolean | undefined;
  /** False keeps a plan that has no app left. @default true */
  deleteEmptyServerFarm?: boolean | undefined;
}

/** How an app is restarted. */
export interface RestartParams {
  /** Restarts it only where new settings make it necessary. @default false */
  softRestart?: boolean | undefined;
  /** Answers when it has restarted. @default false */
  synchronous?: boolean | undefined;
}

/** What a swap exchanges. */
export interface SwapBody {
  /** The slot to swap with. */
  targetSlot: string;
  /** The slot on the other side. @default production */
  slot?: string | undefined;
  /** True keeps each side's virtual network. @default true */
  preserveVnet?: boolean | undefined;
}
