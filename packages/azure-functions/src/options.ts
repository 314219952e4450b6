import type { CallOptions, ClientOptions, CredentialInput } from '@functionary/core';

/**
 * How keys are listed and regenerated: `arm` as Resource Manager has it today, by POST of `listkeys` and by writing a key without a value; `documented`
 * as the page has it, by GET of `listkeys` and POST of `regeneratekeys`, which Azure itself does not serve.
 */
export type Dialect = 'arm' | 'documented';

/** Where Resource Manager is, and who asks. */
export interface ManagementOptions extends ClientOptions {
  /**
   * Whose token goes into `Authorization`: `entra(...)`, any object with `getToken` such as a credential of
   * `@azure/identity`, a token, a function that gives one, or a key ring.
   */
  credential: CredentialInput;
  /** Where Resource Manager is. @default 'https://management.azure.com' */
  baseUrl?: string | undefined;
  /** Sent with every request as `api-version`. @default '2025-05-01' */
  apiVersion?: string | undefined;
  /** What tokens are asked for; sovereign clouds have others. @default ['https://management.azure.com/.default'] */
  scopes?: readonly string[] | undefined;
}

/** Options of `AzureFunctions`. */
export interface AzureFunctionsOptions extends ManagementOptions {
  /** The subscription that the apps are in, a GUID. */
  subscriptionId: string;
  /** @default 'arm' */
  dialect?: Dialect | undefined;
}

/** Where a function app is, and by which key it is called. */
export interface AppConnectionOptions extends ClientOptions {
  /** `https://{app}.azurewebsites.net`, a custom domain, a gateway with a path. */
  baseUrl: string;
  /**
   * A key of a function, a function key of the host, or the master key: a value, a function that gives it, or a key
   * ring. Functions of level `anonymous` need none.
   */
  functionKey?: CredentialInput | undefined;
  /** Where the key goes: the header `x-functions-key`, or the query parameter `code`, which ends up in access logs. @default 'header' */
  keyPlacement?: 'header' | 'query' | undefined;
}

/** The user and the password of an app's publishing profile. */
export interface PublishingCredential {
  /** Such as `$demo-app`. */
  readonly username: string;
  readonly password: string;
}

/** Where an app's Kudu site is, and who asks. */
export interface KuduConnectionOptions extends ClientOptions {
  /** `https://{app}.scm.azurewebsites.net` */
  baseUrl: string;
  /** Whose token goes into `Authorization`, as of `AzureFunctions`; or a publishing profile's user and password. */
  credential?: CredentialInput | PublishingCredential | undefined;
  /** What tokens are asked for. @default ['https://management.azure.com/.default'] */
  scopes?: readonly string[] | undefined;
}

/** Options of a listing. */
export interface ListOptions extends CallOptions {
  /** Starts at this page: a `nextCursor` that was kept, or an error's `pagination.cursor`. */
  cursor?: string | undefined;
}
