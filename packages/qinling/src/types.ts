import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** A language that functions can be written in, as a container image. @interface */
export type Runtime = Schemas['Runtime'];

/** The states of a runtime. Known ones complete in the editor, others pass. */
export type RuntimeStatus = Schemas['Runtime']['status'];

/** How many containers of a runtime wait for work. @interface */
export type RuntimePool = Schemas['RuntimePool'];

/** What a runtime is made of. @interface */
export type RuntimeCreate = Schemas['RuntimeCreate'];

/** What of a runtime can be changed. @interface */
export type RuntimeUpdate = Schemas['RuntimeUpdate'];

/** Where a function's code is, told apart by `source`. */
export type FunctionCode = Schemas['FunctionCode'];

/** Code in a ZIP package that was uploaded. @interface */
export type PackageCode = Schemas['PackageCode'];

/** Code in an object of Swift, OpenStack's object store. @interface */
export type SwiftCode = Schemas['SwiftCode'];

/** Code in a container image. @interface */
export type ImageCode = Schemas['ImageCode'];

/** Where code can be. Known values complete in the editor, others pass. */
export type FunctionSource = FunctionCode['source'];

/** A function. */
export type QinlingFunction = Omit<Schemas['QinlingFunction'], 'latest_version'> & {
  /** The number of its latest version, 0 without one; a service that follows the page to the letter leaves it out of lists. */
  latest_version?: number;
};

/** A container that holds a function's code, ready to run it. @interface */
export type Worker = Schemas['Worker'];

/** A version of a function: its package, kept as it was. @interface */
export type FunctionVersion = Schemas['FunctionVersion'];

/** What a version is made of. @interface */
export type FunctionVersionCreate = Schemas['FunctionVersionCreate'];

/** A name for a version of a function. */
export type Alias = Omit<Schemas['Alias'], 'id'> & {
  /** A service that follows the page to the letter leaves it out. */
  id?: string;
};

/** What an alias is made of. @interface */
export type AliasCreate = Schemas['AliasCreate'];

/** What of an alias can be changed. @interface */
export type AliasUpdate = Schemas['AliasUpdate'];

/** A URL that runs a function for whoever calls it. */
export type Webhook = Omit<Schemas['Webhook'], 'function_alias'> & {
  /** The alias that it runs; a service that follows the page to the letter leaves it out. */
  function_alias?: string | null;
};

/** What of a webhook can be changed. @interface */
export type WebhookUpdate = Schemas['WebhookUpdate'];

/** What the call of a webhook started. @interface */
export type WebhookInvocation = Schemas['WebhookInvocation'];

/** A version of the API. @interface */
export type ApiVersion = Schemas['ApiVersion'];

/** The root of version 1. @interface */
export type ApiRoot = Schemas['ApiRoot'];

/** Who one is, and what the token is to be good for, as Keystone's version 3 has it. @interface */
export type TokenRequest = Schemas['TokenRequest'];

/** The same as Keystone's version 2 has it. @interface */
export type TokenRequestV2 = Schemas['TokenRequestV2'];

/** What a token is good for. @interface */
export type TokenInfo = Schemas['TokenInfo'];

/** What a token of Keystone's version 2 is good for: the token itself among it. */
export type TokenAccess = Schemas['TokenAnswerV2']['access'];

/** A service of the catalogue. @interface */
export type CatalogService = Schemas['CatalogService'];

/** One of a service's URLs, for one interface and region. @interface */
export type CatalogEndpoint = Schemas['CatalogEndpoint'];

/** A project that one may get a token for. @interface */
export type Project = Schemas['IdentityProject'];

/** A token that Keystone issued. */
export interface IssuedToken {
  /** The token itself: a secret, which prints and serialises like the rest. */
  readonly value: string;
  /** What it is good for, until when, and the catalogue. */
  readonly token: TokenInfo;
}
