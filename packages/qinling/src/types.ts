import type { components } from './generated/openapi.js';

type Schemas = components['schemas'];

/** A language that functions can be written in. */
export type Runtime = Schemas['Runtime'];

/** The states of a runtime. Known ones complete in the editor, others pass. */
export type RuntimeStatus = Schemas['RuntimeStatus'];

/** A version of the API. */
export type ApiVersion = Schemas['ApiVersion'];

/** Who one is, and what the token is to be good for, as Keystone has it. */
export type TokenRequest = Schemas['TokenRequest'];

/** What a token is good for. */
export type TokenInfo = Schemas['TokenInfo'];

/** A service of the catalogue. */
export type CatalogService = Schemas['CatalogService'];

/** A token that Keystone issued. */
export interface IssuedToken {
  /** The token itself: a secret, which prints and serialises like the rest. */
  readonly value: string;
  /** What it is good for, until when, and the catalogue. */
  readonly token: TokenInfo;
}
