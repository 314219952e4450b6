import {
  type CallArgs,
  type Caller,
  type CredentialInput,
  callOperation,
  createCaller,
  createMismatch,
  InvalidArgumentError,
  isObject,
  type Operation,
  placeInHeader,
  placeInQuery,
  type SendOptions,
} from '@functionary/core';
import { addApiVersion } from './api-version.js';
import { adoptOptions, encodeBasic, isPublishingCredential } from './credentials.js';
import { readError } from './errors.js';
import type {
  AppConnectionOptions,
  AzureFunctionsOptions,
  Dialect,
  KuduConnectionOptions,
  ManagementOptions,
} from './options.js';

/** What the verbs of one management client share. */
export interface Management {
  /** Sends `api-version` with every request. */
  readonly caller: Caller;
  readonly apiVersion: string;
  readonly dialect: Dialect;
  readonly subscriptionId: string;
}

/** Which app a request to Resource Manager is about: the path parameters that all such requests have. */
export interface AppTarget {
  readonly subscriptionId: string;
  readonly resourceGroupName: string;
  readonly functionAppName: string;
}

/** The version of Resource Manager's API that this package is written for. */
const DEFAULT_API_VERSION = '2025-05-01';

/** What a token of Entra is asked for in the public cloud. */
export const MANAGEMENT_SCOPE = 'https://management.azure.com/.default';

/** What of a query may be shown in errors and hooks: what says which things are meant. */
const VISIBLE_QUERY = [
  'api-version',
  'keyName',
  'includeSlots',
  'deleteMetrics',
  'deleteEmptyServerFarm',
  'softRestart',
  'synchronous',
  'isAsync',
  'deployer',
  'clean',
  'trackDeploymentProgress',
];

/** What all callers of the family know of errors. */
const RULES = { name: 'azure-functions', readError, visibleQuery: VISIBLE_QUERY } as const;

/** Composes the caller of Resource Manager: where it is, the token's place, and `api-version` in every request. */
export function createManagementCaller(options: ManagementOptions): Caller {
  const { baseUrl = 'https://management.azure.com', apiVersion = DEFAULT_API_VERSION } = options;
  const { scopes = [MANAGEMENT_SCOPE] } = options;
  if (options.credential == null)
    throw new InvalidArgumentError('credential', 'pass entra(…), an object with getToken, or a token');
  const caller = createCaller({
    ...options,
    baseUrl,
    credential: adoptOptions(options.credential, options),
    rules: { ...RULES, place: placeInHeader('Authorization', 'Bearer '), scopes },
  });
  return addApiVersion(caller, apiVersion);
}

/**
 * Makes what the verbs of a management client share.
 *
 * @throws InvalidArgumentError for options that cannot be used
 */
export function createManagement(options: AzureFunctionsOptions): Management {
  const { subscriptionId, apiVersion = DEFAULT_API_VERSION, dialect = 'arm' } = options;
  if (typeof subscriptionId !== 'string' || !subscriptionId)
    throw new InvalidArgumentError('subscriptionId', 'pass the id of the subscription that the apps are in');
  if (dialect !== 'arm' && dialect !== 'documented')
    throw new InvalidArgumentError('dialect', "pass 'arm' or 'documented'");
  return { caller: createManagementCaller(options), apiVersion, dialect, subscriptionId };
}

/** Composes the caller of a function app: the key and its place. */
export function createAppCaller(options: AppConnectionOptions): Caller {
  const { keyPlacement = 'header' } = options;
  if (keyPlacement !== 'header' && keyPlacement !== 'query')
    throw new InvalidArgumentError('keyPlacement', "pass 'header' or 'query'");
  const place = keyPlacement === 'query' ? placeInQuery('code') : placeInHeader('x-functions-key');
  return createCaller({ ...options, credential: options.functionKey, rules: { ...RULES, place } });
}

/** Composes the caller of an app's Kudu site: a token, or a publishing profile's user and password. */
export function createKuduCaller(options: KuduConnectionOptions): Caller {
  const { credential, scopes = [MANAGEMENT_SCOPE] } = options;
  const isBasic = isPublishingCredential(credential);
  const settled: CredentialInput | undefined = isBasic ? encodeBasic(credential) : adoptOptions(credential, options);
  const place = placeInHeader('Authorization', isBasic ? 'Basic ' : 'Bearer ');
  return createCaller({ ...options, credential: settled, rules: { ...RULES, place, scopes } });
}

/**
 * Calls an operation, and reads what it answers with.
 *
 * @param read - makes of the body what the caller gets; undefined when the body is not what it should be
 * @param wanted - what the body should be, for the error; the body itself is not kept there, for it may hold secrets
 * @throws InvalidResponseError when `read` gives nothing
 */
export async function callAndRead<Args, Row, Result>(
  caller: Caller,
  operation: Operation<Args, Row>,
  args: CallArgs<Args>,
  read: (row: NonNullable<Row>) => Result | undefined,
  options?: SendOptions,
  wanted = 'JSON object',
): Promise<Result> {
  const { data, ...answer } = await callOperation(caller, operation, args, options);
  const result = isObject(data) || typeof data === 'string' ? read(data as NonNullable<Row>) : undefined;
  if (result === undefined) throw createMismatch(operation.id, answer, wanted);
  return result;
}

/** Reads an object that the caller gets as it came. */
export function readAsIs<Row>(row: Row): Row | undefined {
  return isObject(row) ? row : undefined;
}
