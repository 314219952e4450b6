// Generated from specs/azure-functions.yaml by scripts/generate. Do not edit.

import type { Operation } from '@functionary/core';
import type { operations } from './openapi.js';

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS: readonly string[] = ['Authorization'];

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS_2: readonly string[] = ['x-functions-key', 'code', 'Authorization'];

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS_3: readonly string[] = ['x-functions-key', 'code'];

/** What {@link createFunction} is called with. */
export type CreateFunctionArgs = {
  path: operations['createFunction']['parameters']['path'];
  query: operations['createFunction']['parameters']['query'];
  headers?: operations['createFunction']['parameters']['header'];
  body: operations['createFunction']['requestBody']['content']['application/json'];
};

/** What {@link createFunction} answers. */
export type CreateFunctionResult =
  | operations['createFunction']['responses'][200]['content']['application/json']
  | operations['createFunction']['responses'][201]['content']['application/json']
  | operations['createFunction']['responses'][202]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}` */
export const createFunction: Operation<CreateFunctionArgs, CreateFunctionResult> = {
  id: 'createFunction',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** How the end of {@link createFunction} is found, in the order in which the ways are tried. */
export const createFunctionPolling = [
  {
    location: 'Azure-AsyncOperation',
    status: '/status',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
  { style: 'location', location: 'Location' },
] as const;

/** What {@link createOrUpdateApp} is called with. */
export type CreateOrUpdateAppArgs = {
  path: operations['createOrUpdateApp']['parameters']['path'];
  query: operations['createOrUpdateApp']['parameters']['query'];
  headers?: operations['createOrUpdateApp']['parameters']['header'];
  body: operations['createOrUpdateApp']['requestBody']['content']['application/json'];
};

/** What {@link createOrUpdateApp} answers. */
export type CreateOrUpdateAppResult =
  | operations['createOrUpdateApp']['responses'][200]['content']['application/json']
  | operations['createOrUpdateApp']['responses'][201]['content']['application/json']
  | operations['createOrUpdateApp']['responses'][202]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}` */
export const createOrUpdateApp: Operation<CreateOrUpdateAppArgs, CreateOrUpdateAppResult> = {
  id: 'createOrUpdateApp',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** How the end of {@link createOrUpdateApp} is found, in the order in which the ways are tried. */
export const createOrUpdateAppPolling = [
  {
    location: 'Azure-AsyncOperation',
    status: '/status',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
  { style: 'location', location: 'Location' },
  {
    style: 'resource',
    status: '/properties/provisioningState',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
] as const;

/** What {@link createOrUpdateSlot} is called with. */
export type CreateOrUpdateSlotArgs = {
  path: operations['createOrUpdateSlot']['parameters']['path'];
  query: operations['createOrUpdateSlot']['parameters']['query'];
  headers?: operations['createOrUpdateSlot']['parameters']['header'];
  body: operations['createOrUpdateSlot']['requestBody']['content']['application/json'];
};

/** What {@link createOrUpdateSlot} answers. */
export type CreateOrUpdateSlotResult =
  | operations['createOrUpdateSlot']['responses'][200]['content']['application/json']
  | operations['createOrUpdateSlot']['responses'][201]['content']['application/json']
  | operations['createOrUpdateSlot']['responses'][202]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}` */
export const createOrUpdateSlot: Operation<CreateOrUpdateSlotArgs, CreateOrUpdateSlotResult> = {
  id: 'createOrUpdateSlot',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** How the end of {@link createOrUpdateSlot} is found, in the order in which the ways are tried. */
export const createOrUpdateSlotPolling = [
  {
    location: 'Azure-AsyncOperation',
    status: '/status',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
  { style: 'location', location: 'Location' },
  {
    style: 'resource',
    status: '/properties/provisioningState',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
] as const;

/** What {@link deleteAdminFunctionKey} is called with. */
export type DeleteAdminFunctionKeyArgs = {
  path: operations['deleteAdminFunctionKey']['parameters']['path'];
  query?: operations['deleteAdminFunctionKey']['parameters']['query'];
  headers?: operations['deleteAdminFunctionKey']['parameters']['header'];
};

/** What {@link deleteAdminFunctionKey} answers. */
export type DeleteAdminFunctionKeyResult = undefined;

/** `DELETE /admin/functions/{functionName}/keys/{keyName}` */
export const deleteAdminFunctionKey: Operation<DeleteAdminFunctionKeyArgs, DeleteAdminFunctionKeyResult> = {
  id: 'deleteAdminFunctionKey',
  method: 'DELETE',
  path: '/admin/functions/{functionName}/keys/{keyName}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteAdminHostKey} is called with. */
export type DeleteAdminHostKeyArgs = {
  path: operations['deleteAdminHostKey']['parameters']['path'];
  query?: operations['deleteAdminHostKey']['parameters']['query'];
  headers?: operations['deleteAdminHostKey']['parameters']['header'];
};

/** What {@link deleteAdminHostKey} answers. */
export type DeleteAdminHostKeyResult = undefined;

/** `DELETE /admin/host/{keySet}/{keyName}` */
export const deleteAdminHostKey: Operation<DeleteAdminHostKeyArgs, DeleteAdminHostKeyResult> = {
  id: 'deleteAdminHostKey',
  method: 'DELETE',
  path: '/admin/host/{keySet}/{keyName}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteApp} is called with. */
export type DeleteAppArgs = {
  path: operations['deleteApp']['parameters']['path'];
  query: operations['deleteApp']['parameters']['query'];
  headers?: operations['deleteApp']['parameters']['header'];
};

/** What {@link deleteApp} answers. */
export type DeleteAppResult = undefined;

/** `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}` */
export const deleteApp: Operation<DeleteAppArgs, DeleteAppResult> = {
  id: 'deleteApp',
  method: 'DELETE',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link deleteFunction} is called with. */
export type DeleteFunctionArgs = {
  path: operations['deleteFunction']['parameters']['path'];
  query: operations['deleteFunction']['parameters']['query'];
  headers?: operations['deleteFunction']['parameters']['header'];
};

/** What {@link deleteFunction} answers. */
export type DeleteFunctionResult = undefined;

/** `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}` */
export const deleteFunction: Operation<DeleteFunctionArgs, DeleteFunctionResult> = {
  id: 'deleteFunction',
  method: 'DELETE',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link deleteFunctionKey} is called with. */
export type DeleteFunctionKeyArgs = {
  path: operations['deleteFunctionKey']['parameters']['path'];
  query: operations['deleteFunctionKey']['parameters']['query'];
  headers?: operations['deleteFunctionKey']['parameters']['header'];
};

/** What {@link deleteFunctionKey} answers. */
export type DeleteFunctionKeyResult = undefined;

/** `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/keys/{keyName}` */
export const deleteFunctionKey: Operation<DeleteFunctionKeyArgs, DeleteFunctionKeyResult> = {
  id: 'deleteFunctionKey',
  method: 'DELETE',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/keys/{keyName}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link deleteHostKey} is called with. */
export type DeleteHostKeyArgs = {
  path: operations['deleteHostKey']['parameters']['path'];
  query: operations['deleteHostKey']['parameters']['query'];
  headers?: operations['deleteHostKey']['parameters']['header'];
};

/** What {@link deleteHostKey} answers. */
export type DeleteHostKeyResult = undefined;

/** `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/{keyType}/{keyName}` */
export const deleteHostKey: Operation<DeleteHostKeyArgs, DeleteHostKeyResult> = {
  id: 'deleteHostKey',
  method: 'DELETE',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/{keyType}/{keyName}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link deleteSlot} is called with. */
export type DeleteSlotArgs = {
  path: operations['deleteSlot']['parameters']['path'];
  query: operations['deleteSlot']['parameters']['query'];
  headers?: operations['deleteSlot']['parameters']['header'];
};

/** What {@link deleteSlot} answers. */
export type DeleteSlotResult = undefined;

/** `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}` */
export const deleteSlot: Operation<DeleteSlotArgs, DeleteSlotResult> = {
  id: 'deleteSlot',
  method: 'DELETE',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link deployZip} is called with. */
export type DeployZipArgs = {
  query?: operations['deployZip']['parameters']['query'];
  headers?: operations['deployZip']['parameters']['header'];
  body: operations['deployZip']['requestBody']['content']['application/zip'];
};

/** What {@link deployZip} answers. */
export type DeployZipResult = undefined;

/** `POST /api/zipdeploy` */
export const deployZip: Operation<DeployZipArgs, DeployZipResult> = {
  id: 'deployZip',
  method: 'POST',
  path: '/api/zipdeploy',
  idempotency: 'verify',
  contentType: 'application/zip',
  secrets: SECRETS,
};

/** How the end of {@link deployZip} is found, in the order in which the ways are tried. */
export const deployZipPolling = [{ style: 'location', location: 'Location' }] as const;

/** What {@link generateAdminFunctionKey} is called with. */
export type GenerateAdminFunctionKeyArgs = {
  path: operations['generateAdminFunctionKey']['parameters']['path'];
  query?: operations['generateAdminFunctionKey']['parameters']['query'];
  headers?: operations['generateAdminFunctionKey']['parameters']['header'];
};

/** What {@link generateAdminFunctionKey} answers. */
export type GenerateAdminFunctionKeyResult =
  | operations['generateAdminFunctionKey']['responses'][200]['content']['application/json']
  | operations['generateAdminFunctionKey']['responses'][201]['content']['application/json'];

/** `POST /admin/functions/{functionName}/keys/{keyName}` */
export const generateAdminFunctionKey: Operation<GenerateAdminFunctionKeyArgs, GenerateAdminFunctionKeyResult> = {
  id: 'generateAdminFunctionKey',
  method: 'POST',
  path: '/admin/functions/{functionName}/keys/{keyName}',
  idempotency: 'verify',
  secrets: SECRETS_2,
};

/** What {@link generateAdminHostKey} is called with. */
export type GenerateAdminHostKeyArgs = {
  path: operations['generateAdminHostKey']['parameters']['path'];
  query?: operations['generateAdminHostKey']['parameters']['query'];
  headers?: operations['generateAdminHostKey']['parameters']['header'];
};

/** What {@link generateAdminHostKey} answers. */
export type GenerateAdminHostKeyResult =
  | operations['generateAdminHostKey']['responses'][200]['content']['application/json']
  | operations['generateAdminHostKey']['responses'][201]['content']['application/json'];

/** `POST /admin/host/{keySet}/{keyName}` */
export const generateAdminHostKey: Operation<GenerateAdminHostKeyArgs, GenerateAdminHostKeyResult> = {
  id: 'generateAdminHostKey',
  method: 'POST',
  path: '/admin/host/{keySet}/{keyName}',
  idempotency: 'verify',
  secrets: SECRETS_2,
};

/** What {@link getAdminFunctionKey} is called with. */
export type GetAdminFunctionKeyArgs = {
  path: operations['getAdminFunctionKey']['parameters']['path'];
  query?: operations['getAdminFunctionKey']['parameters']['query'];
  headers?: operations['getAdminFunctionKey']['parameters']['header'];
};

/** What {@link getAdminFunctionKey} answers. */
export type GetAdminFunctionKeyResult = operations['getAdminFunctionKey']['responses'][200]['content']['application/json'];

/** `GET /admin/functions/{functionName}/keys/{keyName}` */
export const getAdminFunctionKey: Operation<GetAdminFunctionKeyArgs, GetAdminFunctionKeyResult> = {
  id: 'getAdminFunctionKey',
  method: 'GET',
  path: '/admin/functions/{functionName}/keys/{keyName}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getAdminHostKey} is called with. */
export type GetAdminHostKeyArgs = {
  path: operations['getAdminHostKey']['parameters']['path'];
  query?: operations['getAdminHostKey']['parameters']['query'];
  headers?: operations['getAdminHostKey']['parameters']['header'];
};

/** What {@link getAdminHostKey} answers. */
export type GetAdminHostKeyResult = operations['getAdminHostKey']['responses'][200]['content']['application/json'];

/** `GET /admin/host/{keySet}/{keyName}` */
export const getAdminHostKey: Operation<GetAdminHostKeyArgs, GetAdminHostKeyResult> = {
  id: 'getAdminHostKey',
  method: 'GET',
  path: '/admin/host/{keySet}/{keyName}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getApp} is called with. */
export type GetAppArgs = {
  path: operations['getApp']['parameters']['path'];
  query: operations['getApp']['parameters']['query'];
  headers?: operations['getApp']['parameters']['header'];
};

/** What {@link getApp} answers. */
export type GetAppResult = operations['getApp']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}` */
export const getApp: Operation<GetAppArgs, GetAppResult> = {
  id: 'getApp',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getDeployment} is called with. */
export type GetDeploymentArgs = {
  path: operations['getDeployment']['parameters']['path'];
  headers?: operations['getDeployment']['parameters']['header'];
};

/** What {@link getDeployment} answers. */
export type GetDeploymentResult =
  | operations['getDeployment']['responses'][200]['content']['application/json']
  | operations['getDeployment']['responses'][202]['content']['application/json'];

/** `GET /api/deployments/{deploymentId}` */
export const getDeployment: Operation<GetDeploymentArgs, GetDeploymentResult> = {
  id: 'getDeployment',
  method: 'GET',
  path: '/api/deployments/{deploymentId}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getFunction} is called with. */
export type GetFunctionArgs = {
  path: operations['getFunction']['parameters']['path'];
  query: operations['getFunction']['parameters']['query'];
  headers?: operations['getFunction']['parameters']['header'];
};

/** What {@link getFunction} answers. */
export type GetFunctionResult = operations['getFunction']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}` */
export const getFunction: Operation<GetFunctionArgs, GetFunctionResult> = {
  id: 'getFunction',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getFunctionsAdminToken} is called with. */
export type GetFunctionsAdminTokenArgs = {
  path: operations['getFunctionsAdminToken']['parameters']['path'];
  query: operations['getFunctionsAdminToken']['parameters']['query'];
  headers?: operations['getFunctionsAdminToken']['parameters']['header'];
};

/** What {@link getFunctionsAdminToken} answers. */
export type GetFunctionsAdminTokenResult = operations['getFunctionsAdminToken']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/admin/token` */
export const getFunctionsAdminToken: Operation<GetFunctionsAdminTokenArgs, GetFunctionsAdminTokenResult> = {
  id: 'getFunctionsAdminToken',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/admin/token',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getHostStatus} is called with. */
export type GetHostStatusArgs = {
  query?: operations['getHostStatus']['parameters']['query'];
  headers?: operations['getHostStatus']['parameters']['header'];
};

/** What {@link getHostStatus} answers. */
export type GetHostStatusResult = operations['getHostStatus']['responses'][200]['content']['application/json'];

/** `GET /admin/host/status` */
export const getHostStatus: Operation<GetHostStatusArgs, GetHostStatusResult> = {
  id: 'getHostStatus',
  method: 'GET',
  path: '/admin/host/status',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getOpenIdConfiguration} is called with. */
export type GetOpenIdConfigurationArgs = {
  path: operations['getOpenIdConfiguration']['parameters']['path'];
};

/** What {@link getOpenIdConfiguration} answers. */
export type GetOpenIdConfigurationResult = operations['getOpenIdConfiguration']['responses'][200]['content']['application/json'];

/** `GET /{tenantId}/v2.0/.well-known/openid-configuration` */
export const getOpenIdConfiguration: Operation<GetOpenIdConfigurationArgs, GetOpenIdConfigurationResult> = {
  id: 'getOpenIdConfiguration',
  method: 'GET',
  path: '/{tenantId}/v2.0/.well-known/openid-configuration',
  idempotency: 'safe',
};

/** What {@link getOperationResult} is called with. */
export type GetOperationResultArgs = {
  path: operations['getOperationResult']['parameters']['path'];
  query: operations['getOperationResult']['parameters']['query'];
  headers?: operations['getOperationResult']['parameters']['header'];
};

/** What {@link getOperationResult} answers. */
export type GetOperationResultResult =
  | operations['getOperationResult']['responses'][200]['content']['application/json']
  | undefined;

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operationresults/{operationId}` */
export const getOperationResult: Operation<GetOperationResultArgs, GetOperationResultResult> = {
  id: 'getOperationResult',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operationresults/{operationId}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getOperationStatus} is called with. */
export type GetOperationStatusArgs = {
  path: operations['getOperationStatus']['parameters']['path'];
  query: operations['getOperationStatus']['parameters']['query'];
  headers?: operations['getOperationStatus']['parameters']['header'];
};

/** What {@link getOperationStatus} answers. */
export type GetOperationStatusResult = operations['getOperationStatus']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operations/{operationId}` */
export const getOperationStatus: Operation<GetOperationStatusArgs, GetOperationStatusResult> = {
  id: 'getOperationStatus',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/operations/{operationId}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getSlot} is called with. */
export type GetSlotArgs = {
  path: operations['getSlot']['parameters']['path'];
  query: operations['getSlot']['parameters']['query'];
  headers?: operations['getSlot']['parameters']['header'];
};

/** What {@link getSlot} answers. */
export type GetSlotResult = operations['getSlot']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}` */
export const getSlot: Operation<GetSlotArgs, GetSlotResult> = {
  id: 'getSlot',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link invokeFunction} is called with. */
export type InvokeFunctionArgs = {
  path: operations['invokeFunction']['parameters']['path'];
  query?: operations['invokeFunction']['parameters']['query'];
  headers?: operations['invokeFunction']['parameters']['header'];
  body?: NonNullable<operations['invokeFunction']['requestBody']>['content']['application/json'] | NonNullable<operations['invokeFunction']['requestBody']>['content']['text/plain'] | NonNullable<operations['invokeFunction']['requestBody']>['content']['application/octet-stream'] | NonNullable<operations['invokeFunction']['requestBody']>['content']['*/*'] | undefined;
};

/** What {@link invokeFunction} answers. */
export type InvokeFunctionResult =
  | operations['invokeFunction']['responses'][200]['content']['application/json']
  | operations['invokeFunction']['responses'][200]['content']['text/plain']
  | operations['invokeFunction']['responses'][200]['content']['application/octet-stream'];

/** `POST /api/{functionName}` */
export const invokeFunction: Operation<InvokeFunctionArgs, InvokeFunctionResult> = {
  id: 'invokeFunction',
  method: 'POST',
  path: '/api/{functionName}',
  catchAll: 'functionName',
  idempotency: 'unsafe',
  secrets: SECRETS_3,
};

/** What {@link issueToken} is called with. */
export type IssueTokenArgs = {
  path: operations['issueToken']['parameters']['path'];
  body: operations['issueToken']['requestBody']['content']['application/x-www-form-urlencoded'];
};

/** What {@link issueToken} answers. */
export type IssueTokenResult = operations['issueToken']['responses'][200]['content']['application/json'];

/** `POST /{tenantId}/oauth2/v2.0/token` */
export const issueToken: Operation<IssueTokenArgs, IssueTokenResult> = {
  id: 'issueToken',
  method: 'POST',
  path: '/{tenantId}/oauth2/v2.0/token',
  idempotency: 'idempotent',
  contentType: 'application/x-www-form-urlencoded',
};

/** What {@link listAdminFunctionKeys} is called with. */
export type ListAdminFunctionKeysArgs = {
  path: operations['listAdminFunctionKeys']['parameters']['path'];
  query?: operations['listAdminFunctionKeys']['parameters']['query'];
  headers?: operations['listAdminFunctionKeys']['parameters']['header'];
};

/** What {@link listAdminFunctionKeys} answers. */
export type ListAdminFunctionKeysResult = operations['listAdminFunctionKeys']['responses'][200]['content']['application/json'];

/** `GET /admin/functions/{functionName}/keys` */
export const listAdminFunctionKeys: Operation<ListAdminFunctionKeysArgs, ListAdminFunctionKeysResult> = {
  id: 'listAdminFunctionKeys',
  method: 'GET',
  path: '/admin/functions/{functionName}/keys',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listAdminHostKeys} is called with. */
export type ListAdminHostKeysArgs = {
  path: operations['listAdminHostKeys']['parameters']['path'];
  query?: operations['listAdminHostKeys']['parameters']['query'];
  headers?: operations['listAdminHostKeys']['parameters']['header'];
};

/** What {@link listAdminHostKeys} answers. */
export type ListAdminHostKeysResult = operations['listAdminHostKeys']['responses'][200]['content']['application/json'];

/** `GET /admin/host/{keySet}` */
export const listAdminHostKeys: Operation<ListAdminHostKeysArgs, ListAdminHostKeysResult> = {
  id: 'listAdminHostKeys',
  method: 'GET',
  path: '/admin/host/{keySet}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listAppSettings} is called with. */
export type ListAppSettingsArgs = {
  path: operations['listAppSettings']['parameters']['path'];
  query: operations['listAppSettings']['parameters']['query'];
  headers?: operations['listAppSettings']['parameters']['header'];
};

/** What {@link listAppSettings} answers. */
export type ListAppSettingsResult = operations['listAppSettings']['responses'][200]['content']['application/json'];

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings/list` */
export const listAppSettings: Operation<ListAppSettingsArgs, ListAppSettingsResult> = {
  id: 'listAppSettings',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings/list',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link listApps} is called with. */
export type ListAppsArgs = {
  path: operations['listApps']['parameters']['path'];
  query: operations['listApps']['parameters']['query'];
  headers?: operations['listApps']['parameters']['header'];
};

/** What {@link listApps} answers. */
export type ListAppsResult = operations['listApps']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/providers/Microsoft.Web/sites` */
export const listApps: Operation<ListAppsArgs, ListAppsResult> = {
  id: 'listApps',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/providers/Microsoft.Web/sites',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listApps} are. */
export const listAppsPagination = { style: 'next-link', items: '/value', token: { pointer: '/nextLink' } } as const;

/** What {@link listAppsByResourceGroup} is called with. */
export type ListAppsByResourceGroupArgs = {
  path: operations['listAppsByResourceGroup']['parameters']['path'];
  query: operations['listAppsByResourceGroup']['parameters']['query'];
  headers?: operations['listAppsByResourceGroup']['parameters']['header'];
};

/** What {@link listAppsByResourceGroup} answers. */
export type ListAppsByResourceGroupResult = operations['listAppsByResourceGroup']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites` */
export const listAppsByResourceGroup: Operation<ListAppsByResourceGroupArgs, ListAppsByResourceGroupResult> = {
  id: 'listAppsByResourceGroup',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listAppsByResourceGroup} are. */
export const listAppsByResourceGroupPagination = { style: 'next-link', items: '/value', token: { pointer: '/nextLink' } } as const;

/** What {@link listDeployments} is called with. */
export type ListDeploymentsArgs = {
  headers?: operations['listDeployments']['parameters']['header'];
};

/** What {@link listDeployments} answers. */
export type ListDeploymentsResult = operations['listDeployments']['responses'][200]['content']['application/json'];

/** `GET /api/deployments` */
export const listDeployments: Operation<ListDeploymentsArgs, ListDeploymentsResult> = {
  id: 'listDeployments',
  method: 'GET',
  path: '/api/deployments',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link listFunctionKeys} is called with. */
export type ListFunctionKeysArgs = {
  path: operations['listFunctionKeys']['parameters']['path'];
  query: operations['listFunctionKeys']['parameters']['query'];
  headers?: operations['listFunctionKeys']['parameters']['header'];
};

/** What {@link listFunctionKeys} answers. */
export type ListFunctionKeysResult = operations['listFunctionKeys']['responses'][200]['content']['application/json'];

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listkeys` */
export const listFunctionKeys: Operation<ListFunctionKeysArgs, ListFunctionKeysResult> = {
  id: 'listFunctionKeys',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listkeys',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link listFunctionSecrets} is called with. */
export type ListFunctionSecretsArgs = {
  path: operations['listFunctionSecrets']['parameters']['path'];
  query: operations['listFunctionSecrets']['parameters']['query'];
  headers?: operations['listFunctionSecrets']['parameters']['header'];
};

/** What {@link listFunctionSecrets} answers. */
export type ListFunctionSecretsResult = operations['listFunctionSecrets']['responses'][200]['content']['application/json'];

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listsecrets` */
export const listFunctionSecrets: Operation<ListFunctionSecretsArgs, ListFunctionSecretsResult> = {
  id: 'listFunctionSecrets',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listsecrets',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link listFunctions} is called with. */
export type ListFunctionsArgs = {
  path: operations['listFunctions']['parameters']['path'];
  query: operations['listFunctions']['parameters']['query'];
  headers?: operations['listFunctions']['parameters']['header'];
};

/** What {@link listFunctions} answers. */
export type ListFunctionsResult = operations['listFunctions']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions` */
export const listFunctions: Operation<ListFunctionsArgs, ListFunctionsResult> = {
  id: 'listFunctions',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listFunctions} are. */
export const listFunctionsPagination = { style: 'next-link', items: '/value', token: { pointer: '/nextLink' } } as const;

/** What {@link listHostKeys} is called with. */
export type ListHostKeysArgs = {
  path: operations['listHostKeys']['parameters']['path'];
  query: operations['listHostKeys']['parameters']['query'];
  headers?: operations['listHostKeys']['parameters']['header'];
};

/** What {@link listHostKeys} answers. */
export type ListHostKeysResult = operations['listHostKeys']['responses'][200]['content']['application/json'];

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/listkeys` */
export const listHostKeys: Operation<ListHostKeysArgs, ListHostKeysResult> = {
  id: 'listHostKeys',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/listkeys',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link listSlots} is called with. */
export type ListSlotsArgs = {
  path: operations['listSlots']['parameters']['path'];
  query: operations['listSlots']['parameters']['query'];
  headers?: operations['listSlots']['parameters']['header'];
};

/** What {@link listSlots} answers. */
export type ListSlotsResult = operations['listSlots']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots` */
export const listSlots: Operation<ListSlotsArgs, ListSlotsResult> = {
  id: 'listSlots',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listSlots} are. */
export const listSlotsPagination = { style: 'next-link', items: '/value', token: { pointer: '/nextLink' } } as const;

/** What {@link pingHost} is called with. */
export type PingHostArgs = {};

/** What {@link pingHost} answers. */
export type PingHostResult = undefined;

/** `GET /admin/host/ping` */
export const pingHost: Operation<PingHostArgs, PingHostResult> = {
  id: 'pingHost',
  method: 'GET',
  path: '/admin/host/ping',
  idempotency: 'safe',
};

/** What {@link readFunctionKeys} is called with. */
export type ReadFunctionKeysArgs = {
  path: operations['readFunctionKeys']['parameters']['path'];
  query: operations['readFunctionKeys']['parameters']['query'];
  headers?: operations['readFunctionKeys']['parameters']['header'];
};

/** What {@link readFunctionKeys} answers. */
export type ReadFunctionKeysResult = operations['readFunctionKeys']['responses'][200]['content']['application/json'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listkeys` */
export const readFunctionKeys: Operation<ReadFunctionKeysArgs, ReadFunctionKeysResult> = {
  id: 'readFunctionKeys',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/listkeys',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link regenerateFunctionKey} is called with. */
export type RegenerateFunctionKeyArgs = {
  path: operations['regenerateFunctionKey']['parameters']['path'];
  query: operations['regenerateFunctionKey']['parameters']['query'];
  headers?: operations['regenerateFunctionKey']['parameters']['header'];
};

/** What {@link regenerateFunctionKey} answers. */
export type RegenerateFunctionKeyResult = operations['regenerateFunctionKey']['responses'][200]['content']['application/json'];

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/regeneratekeys` */
export const regenerateFunctionKey: Operation<RegenerateFunctionKeyArgs, RegenerateFunctionKeyResult> = {
  id: 'regenerateFunctionKey',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/regeneratekeys',
  idempotency: 'verify',
  secrets: SECRETS,
};

/** What {@link restartApp} is called with. */
export type RestartAppArgs = {
  path: operations['restartApp']['parameters']['path'];
  query: operations['restartApp']['parameters']['query'];
  headers?: operations['restartApp']['parameters']['header'];
};

/** What {@link restartApp} answers. */
export type RestartAppResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/restart` */
export const restartApp: Operation<RestartAppArgs, RestartAppResult> = {
  id: 'restartApp',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/restart',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link restartHost} is called with. */
export type RestartHostArgs = {
  query?: operations['restartHost']['parameters']['query'];
  headers?: operations['restartHost']['parameters']['header'];
};

/** What {@link restartHost} answers. */
export type RestartHostResult = operations['restartHost']['responses'][200]['content']['application/json'];

/** `POST /admin/host/restart` */
export const restartHost: Operation<RestartHostArgs, RestartHostResult> = {
  id: 'restartHost',
  method: 'POST',
  path: '/admin/host/restart',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link runFunction} is called with. */
export type RunFunctionArgs = {
  path: operations['runFunction']['parameters']['path'];
  query?: operations['runFunction']['parameters']['query'];
  headers?: operations['runFunction']['parameters']['header'];
  body: operations['runFunction']['requestBody']['content']['application/json'];
};

/** What {@link runFunction} answers. */
export type RunFunctionResult = undefined;

/** `POST /admin/functions/{functionName}` */
export const runFunction: Operation<RunFunctionArgs, RunFunctionResult> = {
  id: 'runFunction',
  method: 'POST',
  path: '/admin/functions/{functionName}',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link setAdminFunctionKey} is called with. */
export type SetAdminFunctionKeyArgs = {
  path: operations['setAdminFunctionKey']['parameters']['path'];
  query?: operations['setAdminFunctionKey']['parameters']['query'];
  headers?: operations['setAdminFunctionKey']['parameters']['header'];
  body: operations['setAdminFunctionKey']['requestBody']['content']['application/json'];
};

/** What {@link setAdminFunctionKey} answers. */
export type SetAdminFunctionKeyResult =
  | operations['setAdminFunctionKey']['responses'][200]['content']['application/json']
  | operations['setAdminFunctionKey']['responses'][201]['content']['application/json'];

/** `PUT /admin/functions/{functionName}/keys/{keyName}` */
export const setAdminFunctionKey: Operation<SetAdminFunctionKeyArgs, SetAdminFunctionKeyResult> = {
  id: 'setAdminFunctionKey',
  method: 'PUT',
  path: '/admin/functions/{functionName}/keys/{keyName}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link setAdminHostKey} is called with. */
export type SetAdminHostKeyArgs = {
  path: operations['setAdminHostKey']['parameters']['path'];
  query?: operations['setAdminHostKey']['parameters']['query'];
  headers?: operations['setAdminHostKey']['parameters']['header'];
  body: operations['setAdminHostKey']['requestBody']['content']['application/json'];
};

/** What {@link setAdminHostKey} answers. */
export type SetAdminHostKeyResult =
  | operations['setAdminHostKey']['responses'][200]['content']['application/json']
  | operations['setAdminHostKey']['responses'][201]['content']['application/json'];

/** `PUT /admin/host/{keySet}/{keyName}` */
export const setAdminHostKey: Operation<SetAdminHostKeyArgs, SetAdminHostKeyResult> = {
  id: 'setAdminHostKey',
  method: 'PUT',
  path: '/admin/host/{keySet}/{keyName}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link setFunctionKey} is called with. */
export type SetFunctionKeyArgs = {
  path: operations['setFunctionKey']['parameters']['path'];
  query: operations['setFunctionKey']['parameters']['query'];
  headers?: operations['setFunctionKey']['parameters']['header'];
  body: operations['setFunctionKey']['requestBody']['content']['application/json'];
};

/** What {@link setFunctionKey} answers. */
export type SetFunctionKeyResult =
  | operations['setFunctionKey']['responses'][200]['content']['application/json']
  | operations['setFunctionKey']['responses'][201]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/keys/{keyName}` */
export const setFunctionKey: Operation<SetFunctionKeyArgs, SetFunctionKeyResult> = {
  id: 'setFunctionKey',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/functions/{functionName}/keys/{keyName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link setHostKey} is called with. */
export type SetHostKeyArgs = {
  path: operations['setHostKey']['parameters']['path'];
  query: operations['setHostKey']['parameters']['query'];
  headers?: operations['setHostKey']['parameters']['header'];
  body: operations['setHostKey']['requestBody']['content']['application/json'];
};

/** What {@link setHostKey} answers. */
export type SetHostKeyResult =
  | operations['setHostKey']['responses'][200]['content']['application/json']
  | operations['setHostKey']['responses'][201]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/{keyType}/{keyName}` */
export const setHostKey: Operation<SetHostKeyArgs, SetHostKeyResult> = {
  id: 'setHostKey',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/{keyType}/{keyName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link startApp} is called with. */
export type StartAppArgs = {
  path: operations['startApp']['parameters']['path'];
  query: operations['startApp']['parameters']['query'];
  headers?: operations['startApp']['parameters']['header'];
};

/** What {@link startApp} answers. */
export type StartAppResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/start` */
export const startApp: Operation<StartAppArgs, StartAppResult> = {
  id: 'startApp',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/start',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link stopApp} is called with. */
export type StopAppArgs = {
  path: operations['stopApp']['parameters']['path'];
  query: operations['stopApp']['parameters']['query'];
  headers?: operations['stopApp']['parameters']['header'];
};

/** What {@link stopApp} answers. */
export type StopAppResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/stop` */
export const stopApp: Operation<StopAppArgs, StopAppResult> = {
  id: 'stopApp',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/stop',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link streamApplicationLogs} is called with. */
export type StreamApplicationLogsArgs = {
  path: operations['streamApplicationLogs']['parameters']['path'];
  query: operations['streamApplicationLogs']['parameters']['query'];
  headers?: operations['streamApplicationLogs']['parameters']['header'];
};

/** What {@link streamApplicationLogs} answers. */
export type StreamApplicationLogsResult =
  | operations['streamApplicationLogs']['responses'][200]['content']['text/plain']
  | operations['streamApplicationLogs']['responses'][200]['content']['text/event-stream'];

/** `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/hostruntime/runtime/web/logs/applications/{applicationId}/logStream` */
export const streamApplicationLogs: Operation<StreamApplicationLogsArgs, StreamApplicationLogsResult> = {
  id: 'streamApplicationLogs',
  method: 'GET',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/hostruntime/runtime/web/logs/applications/{applicationId}/logStream',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link streamLogs} is called with. */
export type StreamLogsArgs = {
  query?: operations['streamLogs']['parameters']['query'];
  headers?: operations['streamLogs']['parameters']['header'];
};

/** What {@link streamLogs} answers. */
export type StreamLogsResult =
  | operations['streamLogs']['responses'][200]['content']['text/plain']
  | operations['streamLogs']['responses'][200]['content']['text/event-stream'];

/** `GET /api/logstream` */
export const streamLogs: Operation<StreamLogsArgs, StreamLogsResult> = {
  id: 'streamLogs',
  method: 'GET',
  path: '/api/logstream',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link streamLogsFrom} is called with. */
export type StreamLogsFromArgs = {
  path: operations['streamLogsFrom']['parameters']['path'];
  query?: operations['streamLogsFrom']['parameters']['query'];
  headers?: operations['streamLogsFrom']['parameters']['header'];
};

/** What {@link streamLogsFrom} answers. */
export type StreamLogsFromResult =
  | operations['streamLogsFrom']['responses'][200]['content']['text/plain']
  | operations['streamLogsFrom']['responses'][200]['content']['text/event-stream'];

/** `GET /api/logstream/{logPath}` */
export const streamLogsFrom: Operation<StreamLogsFromArgs, StreamLogsFromResult> = {
  id: 'streamLogsFrom',
  method: 'GET',
  path: '/api/logstream/{logPath}',
  catchAll: 'logPath',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link swapSlot} is called with. */
export type SwapSlotArgs = {
  path: operations['swapSlot']['parameters']['path'];
  query: operations['swapSlot']['parameters']['query'];
  headers?: operations['swapSlot']['parameters']['header'];
  body: operations['swapSlot']['requestBody']['content']['application/json'];
};

/** What {@link swapSlot} answers. */
export type SwapSlotResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}/slotsswap` */
export const swapSlot: Operation<SwapSlotArgs, SwapSlotResult> = {
  id: 'swapSlot',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slots/{slotName}/slotsswap',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** How the end of {@link swapSlot} is found, in the order in which the ways are tried. */
export const swapSlotPolling = [
  {
    location: 'Azure-AsyncOperation',
    status: '/status',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
  { style: 'location', location: 'Location' },
] as const;

/** What {@link swapSlotWithProduction} is called with. */
export type SwapSlotWithProductionArgs = {
  path: operations['swapSlotWithProduction']['parameters']['path'];
  query: operations['swapSlotWithProduction']['parameters']['query'];
  headers?: operations['swapSlotWithProduction']['parameters']['header'];
  body: operations['swapSlotWithProduction']['requestBody']['content']['application/json'];
};

/** What {@link swapSlotWithProduction} answers. */
export type SwapSlotWithProductionResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slotsswap` */
export const swapSlotWithProduction: Operation<SwapSlotWithProductionArgs, SwapSlotWithProductionResult> = {
  id: 'swapSlotWithProduction',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/slotsswap',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** How the end of {@link swapSlotWithProduction} is found, in the order in which the ways are tried. */
export const swapSlotWithProductionPolling = [
  {
    location: 'Azure-AsyncOperation',
    status: '/status',
    terminal: ['Succeeded', 'Failed', 'Canceled'],
  },
  { style: 'location', location: 'Location' },
] as const;

/** What {@link syncFunctionTriggers} is called with. */
export type SyncFunctionTriggersArgs = {
  path: operations['syncFunctionTriggers']['parameters']['path'];
  query: operations['syncFunctionTriggers']['parameters']['query'];
  headers?: operations['syncFunctionTriggers']['parameters']['header'];
};

/** What {@link syncFunctionTriggers} answers. */
export type SyncFunctionTriggersResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/syncfunctiontriggers` */
export const syncFunctionTriggers: Operation<SyncFunctionTriggersArgs, SyncFunctionTriggersResult> = {
  id: 'syncFunctionTriggers',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/syncfunctiontriggers',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link syncFunctions} is called with. */
export type SyncFunctionsArgs = {
  path: operations['syncFunctions']['parameters']['path'];
  query: operations['syncFunctions']['parameters']['query'];
  headers?: operations['syncFunctions']['parameters']['header'];
};

/** What {@link syncFunctions} answers. */
export type SyncFunctionsResult = undefined;

/** `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/sync` */
export const syncFunctions: Operation<SyncFunctionsArgs, SyncFunctionsResult> = {
  id: 'syncFunctions',
  method: 'POST',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/host/default/sync',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link updateApp} is called with. */
export type UpdateAppArgs = {
  path: operations['updateApp']['parameters']['path'];
  query: operations['updateApp']['parameters']['query'];
  headers?: operations['updateApp']['parameters']['header'];
  body: operations['updateApp']['requestBody']['content']['application/json'];
};

/** What {@link updateApp} answers. */
export type UpdateAppResult =
  | operations['updateApp']['responses'][200]['content']['application/json']
  | operations['updateApp']['responses'][202]['content']['application/json'];

/** `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}` */
export const updateApp: Operation<UpdateAppArgs, UpdateAppResult> = {
  id: 'updateApp',
  method: 'PATCH',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link updateAppSettings} is called with. */
export type UpdateAppSettingsArgs = {
  path: operations['updateAppSettings']['parameters']['path'];
  query: operations['updateAppSettings']['parameters']['query'];
  headers?: operations['updateAppSettings']['parameters']['header'];
  body: operations['updateAppSettings']['requestBody']['content']['application/json'];
};

/** What {@link updateAppSettings} answers. */
export type UpdateAppSettingsResult = operations['updateAppSettings']['responses'][200]['content']['application/json'];

/** `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings` */
export const updateAppSettings: Operation<UpdateAppSettingsArgs, UpdateAppSettingsResult> = {
  id: 'updateAppSettings',
  method: 'PUT',
  path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{functionAppName}/config/appsettings',
  idempotency: 'idempotent',
  secrets: SECRETS,
};
