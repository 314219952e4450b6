// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import type { Operation } from '@functionary/core';
import type { operations } from './openapi.js';

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS: readonly string[] = ['X-Auth-Token', 'X-Subject-Token'];

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS_2: readonly string[] = ['X-Auth-Token'];

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS_3: readonly string[] = ['X-Subject-Token'];

/** What {@link checkToken} is called with. */
export type CheckTokenArgs = {
  headers: operations['checkToken']['parameters']['header'];
};

/** What {@link checkToken} answers. */
export type CheckTokenResult = undefined;

/** `HEAD /v3/auth/tokens` */
export const checkToken: Operation<CheckTokenArgs, CheckTokenResult> = {
  id: 'checkToken',
  method: 'HEAD',
  path: '/v3/auth/tokens',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link createAlias} is called with. */
export type CreateAliasArgs = {
  headers?: operations['createAlias']['parameters']['header'];
  body: operations['createAlias']['requestBody']['content']['application/json'];
};

/** What {@link createAlias} answers. */
export type CreateAliasResult = operations['createAlias']['responses'][201]['content']['application/json'];

/** `POST /v1/aliases` */
export const createAlias: Operation<CreateAliasArgs, CreateAliasResult> = {
  id: 'createAlias',
  method: 'POST',
  path: '/v1/aliases',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createExecution} is called with. */
export type CreateExecutionArgs = {
  headers?: operations['createExecution']['parameters']['header'];
  body: operations['createExecution']['requestBody']['content']['application/json'];
};

/** What {@link createExecution} answers. */
export type CreateExecutionResult = operations['createExecution']['responses'][201]['content']['application/json'];

/** `POST /v1/executions` */
export const createExecution: Operation<CreateExecutionArgs, CreateExecutionResult> = {
  id: 'createExecution',
  method: 'POST',
  path: '/v1/executions',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createFunction} is called with. */
export type CreateFunctionArgs = {
  headers?: operations['createFunction']['parameters']['header'];
  body: operations['createFunction']['requestBody']['content']['multipart/form-data'] | operations['createFunction']['requestBody']['content']['application/x-www-form-urlencoded'] | operations['createFunction']['requestBody']['content']['application/json'];
};

/** What {@link createFunction} answers. */
export type CreateFunctionResult = operations['createFunction']['responses'][201]['content']['application/json'];

/** `POST /v1/functions` */
export const createFunction: Operation<CreateFunctionArgs, CreateFunctionResult> = {
  id: 'createFunction',
  method: 'POST',
  path: '/v1/functions',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createFunctionVersion} is called with. */
export type CreateFunctionVersionArgs = {
  path: operations['createFunctionVersion']['parameters']['path'];
  headers?: operations['createFunctionVersion']['parameters']['header'];
  body: operations['createFunctionVersion']['requestBody']['content']['application/json'];
};

/** What {@link createFunctionVersion} answers. */
export type CreateFunctionVersionResult = operations['createFunctionVersion']['responses'][201]['content']['application/json'];

/** `POST /v1/functions/{function_id}/versions` */
export const createFunctionVersion: Operation<CreateFunctionVersionArgs, CreateFunctionVersionResult> = {
  id: 'createFunctionVersion',
  method: 'POST',
  path: '/v1/functions/{function_id}/versions',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createJob} is called with. */
export type CreateJobArgs = {
  headers?: operations['createJob']['parameters']['header'];
  body: operations['createJob']['requestBody']['content']['application/json'];
};

/** What {@link createJob} answers. */
export type CreateJobResult = operations['createJob']['responses'][201]['content']['application/json'];

/** `POST /v1/jobs` */
export const createJob: Operation<CreateJobArgs, CreateJobResult> = {
  id: 'createJob',
  method: 'POST',
  path: '/v1/jobs',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createRuntime} is called with. */
export type CreateRuntimeArgs = {
  headers?: operations['createRuntime']['parameters']['header'];
  body: operations['createRuntime']['requestBody']['content']['application/json'];
};

/** What {@link createRuntime} answers. */
export type CreateRuntimeResult = operations['createRuntime']['responses'][201]['content']['application/json'];

/** `POST /v1/runtimes` */
export const createRuntime: Operation<CreateRuntimeArgs, CreateRuntimeResult> = {
  id: 'createRuntime',
  method: 'POST',
  path: '/v1/runtimes',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link createWebhook} is called with. */
export type CreateWebhookArgs = {
  headers?: operations['createWebhook']['parameters']['header'];
  body: operations['createWebhook']['requestBody']['content']['application/json'];
};

/** What {@link createWebhook} answers. */
export type CreateWebhookResult = operations['createWebhook']['responses'][201]['content']['application/json'];

/** `POST /v1/webhooks` */
export const createWebhook: Operation<CreateWebhookArgs, CreateWebhookResult> = {
  id: 'createWebhook',
  method: 'POST',
  path: '/v1/webhooks',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link deleteAlias} is called with. */
export type DeleteAliasArgs = {
  path: operations['deleteAlias']['parameters']['path'];
  headers?: operations['deleteAlias']['parameters']['header'];
};

/** What {@link deleteAlias} answers. */
export type DeleteAliasResult = undefined;

/** `DELETE /v1/aliases/{name}` */
export const deleteAlias: Operation<DeleteAliasArgs, DeleteAliasResult> = {
  id: 'deleteAlias',
  method: 'DELETE',
  path: '/v1/aliases/{name}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteExecution} is called with. */
export type DeleteExecutionArgs = {
  path: operations['deleteExecution']['parameters']['path'];
  headers?: operations['deleteExecution']['parameters']['header'];
};

/** What {@link deleteExecution} answers. */
export type DeleteExecutionResult = undefined;

/** `DELETE /v1/executions/{execution_id}` */
export const deleteExecution: Operation<DeleteExecutionArgs, DeleteExecutionResult> = {
  id: 'deleteExecution',
  method: 'DELETE',
  path: '/v1/executions/{execution_id}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteFunction} is called with. */
export type DeleteFunctionArgs = {
  path: operations['deleteFunction']['parameters']['path'];
  headers?: operations['deleteFunction']['parameters']['header'];
};

/** What {@link deleteFunction} answers. */
export type DeleteFunctionResult = undefined;

/** `DELETE /v1/functions/{function_id}` */
export const deleteFunction: Operation<DeleteFunctionArgs, DeleteFunctionResult> = {
  id: 'deleteFunction',
  method: 'DELETE',
  path: '/v1/functions/{function_id}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteFunctionVersion} is called with. */
export type DeleteFunctionVersionArgs = {
  path: operations['deleteFunctionVersion']['parameters']['path'];
  headers?: operations['deleteFunctionVersion']['parameters']['header'];
};

/** What {@link deleteFunctionVersion} answers. */
export type DeleteFunctionVersionResult = undefined;

/** `DELETE /v1/functions/{function_id}/versions/{version_number}` */
export const deleteFunctionVersion: Operation<DeleteFunctionVersionArgs, DeleteFunctionVersionResult> = {
  id: 'deleteFunctionVersion',
  method: 'DELETE',
  path: '/v1/functions/{function_id}/versions/{version_number}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteJob} is called with. */
export type DeleteJobArgs = {
  path: operations['deleteJob']['parameters']['path'];
  headers?: operations['deleteJob']['parameters']['header'];
};

/** What {@link deleteJob} answers. */
export type DeleteJobResult = undefined;

/** `DELETE /v1/jobs/{job_id}` */
export const deleteJob: Operation<DeleteJobArgs, DeleteJobResult> = {
  id: 'deleteJob',
  method: 'DELETE',
  path: '/v1/jobs/{job_id}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteRuntime} is called with. */
export type DeleteRuntimeArgs = {
  path: operations['deleteRuntime']['parameters']['path'];
  headers?: operations['deleteRuntime']['parameters']['header'];
};

/** What {@link deleteRuntime} answers. */
export type DeleteRuntimeResult = undefined;

/** `DELETE /v1/runtimes/{runtime_id}` */
export const deleteRuntime: Operation<DeleteRuntimeArgs, DeleteRuntimeResult> = {
  id: 'deleteRuntime',
  method: 'DELETE',
  path: '/v1/runtimes/{runtime_id}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link deleteWebhook} is called with. */
export type DeleteWebhookArgs = {
  path: operations['deleteWebhook']['parameters']['path'];
  headers?: operations['deleteWebhook']['parameters']['header'];
};

/** What {@link deleteWebhook} answers. */
export type DeleteWebhookResult = undefined;

/** `DELETE /v1/webhooks/{webhook_id}` */
export const deleteWebhook: Operation<DeleteWebhookArgs, DeleteWebhookResult> = {
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/v1/webhooks/{webhook_id}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS_2,
};

/** What {@link detachFunction} is called with. */
export type DetachFunctionArgs = {
  path: operations['detachFunction']['parameters']['path'];
  headers?: operations['detachFunction']['parameters']['header'];
};

/** What {@link detachFunction} answers. */
export type DetachFunctionResult = undefined;

/** `POST /v1/functions/{function_id}/detach` */
export const detachFunction: Operation<DetachFunctionArgs, DetachFunctionResult> = {
  id: 'detachFunction',
  method: 'POST',
  path: '/v1/functions/{function_id}/detach',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link detachFunctionVersion} is called with. */
export type DetachFunctionVersionArgs = {
  path: operations['detachFunctionVersion']['parameters']['path'];
  headers?: operations['detachFunctionVersion']['parameters']['header'];
};

/** What {@link detachFunctionVersion} answers. */
export type DetachFunctionVersionResult = undefined;

/** `POST /v1/functions/{function_id}/versions/{version_number}/detach` */
export const detachFunctionVersion: Operation<DetachFunctionVersionArgs, DetachFunctionVersionResult> = {
  id: 'detachFunctionVersion',
  method: 'POST',
  path: '/v1/functions/{function_id}/versions/{version_number}/detach',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link getAlias} is called with. */
export type GetAliasArgs = {
  path: operations['getAlias']['parameters']['path'];
  headers?: operations['getAlias']['parameters']['header'];
};

/** What {@link getAlias} answers. */
export type GetAliasResult = operations['getAlias']['responses'][200]['content']['application/json'];

/** `GET /v1/aliases/{name}` */
export const getAlias: Operation<GetAliasArgs, GetAliasResult> = {
  id: 'getAlias',
  method: 'GET',
  path: '/v1/aliases/{name}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getApiRoot} is called with. */
export type GetApiRootArgs = {};

/** What {@link getApiRoot} answers. */
export type GetApiRootResult = operations['getApiRoot']['responses'][200]['content']['application/json'];

/** `GET /v1/` */
export const getApiRoot: Operation<GetApiRootArgs, GetApiRootResult> = {
  id: 'getApiRoot',
  method: 'GET',
  path: '/v1/',
  idempotency: 'safe',
};

/** What {@link getCatalog} is called with. */
export type GetCatalogArgs = {
  headers?: operations['getCatalog']['parameters']['header'];
};

/** What {@link getCatalog} answers. */
export type GetCatalogResult = operations['getCatalog']['responses'][200]['content']['application/json'];

/** `GET /v3/auth/catalog` */
export const getCatalog: Operation<GetCatalogArgs, GetCatalogResult> = {
  id: 'getCatalog',
  method: 'GET',
  path: '/v3/auth/catalog',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getExecution} is called with. */
export type GetExecutionArgs = {
  path: operations['getExecution']['parameters']['path'];
  headers?: operations['getExecution']['parameters']['header'];
};

/** What {@link getExecution} answers. */
export type GetExecutionResult = operations['getExecution']['responses'][200]['content']['application/json'];

/** `GET /v1/executions/{execution_id}` */
export const getExecution: Operation<GetExecutionArgs, GetExecutionResult> = {
  id: 'getExecution',
  method: 'GET',
  path: '/v1/executions/{execution_id}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getExecutionLog} is called with. */
export type GetExecutionLogArgs = {
  path: operations['getExecutionLog']['parameters']['path'];
  headers?: operations['getExecutionLog']['parameters']['header'];
};

/** What {@link getExecutionLog} answers. */
export type GetExecutionLogResult =
  | operations['getExecutionLog']['responses'][200]['content']['text/plain']
  | undefined;

/** `GET /v1/executions/{execution_id}/log` */
export const getExecutionLog: Operation<GetExecutionLogArgs, GetExecutionLogResult> = {
  id: 'getExecutionLog',
  method: 'GET',
  path: '/v1/executions/{execution_id}/log',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getFunction} is called with. */
export type GetFunctionArgs = {
  path: operations['getFunction']['parameters']['path'];
  query?: operations['getFunction']['parameters']['query'];
  headers?: operations['getFunction']['parameters']['header'];
};

/** What {@link getFunction} answers. */
export type GetFunctionResult =
  | operations['getFunction']['responses'][200]['content']['application/json']
  | operations['getFunction']['responses'][200]['content']['application/zip'];

/** `GET /v1/functions/{function_id}` */
export const getFunction: Operation<GetFunctionArgs, GetFunctionResult> = {
  id: 'getFunction',
  method: 'GET',
  path: '/v1/functions/{function_id}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getFunctionVersion} is called with. */
export type GetFunctionVersionArgs = {
  path: operations['getFunctionVersion']['parameters']['path'];
  query?: operations['getFunctionVersion']['parameters']['query'];
  headers?: operations['getFunctionVersion']['parameters']['header'];
};

/** What {@link getFunctionVersion} answers. */
export type GetFunctionVersionResult =
  | operations['getFunctionVersion']['responses'][200]['content']['application/json']
  | operations['getFunctionVersion']['responses'][200]['content']['text/html']
  | operations['getFunctionVersion']['responses'][200]['content']['application/zip'];

/** `GET /v1/functions/{function_id}/versions/{version_number}` */
export const getFunctionVersion: Operation<GetFunctionVersionArgs, GetFunctionVersionResult> = {
  id: 'getFunctionVersion',
  method: 'GET',
  path: '/v1/functions/{function_id}/versions/{version_number}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getIdentityV2} is called with. */
export type GetIdentityV2Args = {};

/** What {@link getIdentityV2} answers. */
export type GetIdentityV2Result = operations['getIdentityV2']['responses'][200]['content']['application/json'];

/** `GET /v2.0` */
export const getIdentityV2: Operation<GetIdentityV2Args, GetIdentityV2Result> = {
  id: 'getIdentityV2',
  method: 'GET',
  path: '/v2.0',
  idempotency: 'safe',
};

/** What {@link getIdentityV3} is called with. */
export type GetIdentityV3Args = {};

/** What {@link getIdentityV3} answers. */
export type GetIdentityV3Result = operations['getIdentityV3']['responses'][200]['content']['application/json'];

/** `GET /v3` */
export const getIdentityV3: Operation<GetIdentityV3Args, GetIdentityV3Result> = {
  id: 'getIdentityV3',
  method: 'GET',
  path: '/v3',
  idempotency: 'safe',
};

/** What {@link getJob} is called with. */
export type GetJobArgs = {
  path: operations['getJob']['parameters']['path'];
  headers?: operations['getJob']['parameters']['header'];
};

/** What {@link getJob} answers. */
export type GetJobResult = operations['getJob']['responses'][200]['content']['application/json'];

/** `GET /v1/jobs/{job_id}` */
export const getJob: Operation<GetJobArgs, GetJobResult> = {
  id: 'getJob',
  method: 'GET',
  path: '/v1/jobs/{job_id}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getRuntime} is called with. */
export type GetRuntimeArgs = {
  path: operations['getRuntime']['parameters']['path'];
  headers?: operations['getRuntime']['parameters']['header'];
};

/** What {@link getRuntime} answers. */
export type GetRuntimeResult = operations['getRuntime']['responses'][200]['content']['application/json'];

/** `GET /v1/runtimes/{runtime_id}` */
export const getRuntime: Operation<GetRuntimeArgs, GetRuntimeResult> = {
  id: 'getRuntime',
  method: 'GET',
  path: '/v1/runtimes/{runtime_id}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getRuntimePool} is called with. */
export type GetRuntimePoolArgs = {
  path: operations['getRuntimePool']['parameters']['path'];
  headers?: operations['getRuntimePool']['parameters']['header'];
};

/** What {@link getRuntimePool} answers. */
export type GetRuntimePoolResult = operations['getRuntimePool']['responses'][200]['content']['application/json'];

/** `GET /v1/runtimes/{runtime_id}/pool` */
export const getRuntimePool: Operation<GetRuntimePoolArgs, GetRuntimePoolResult> = {
  id: 'getRuntimePool',
  method: 'GET',
  path: '/v1/runtimes/{runtime_id}/pool',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link getWebhook} is called with. */
export type GetWebhookArgs = {
  path: operations['getWebhook']['parameters']['path'];
  headers?: operations['getWebhook']['parameters']['header'];
};

/** What {@link getWebhook} answers. */
export type GetWebhookResult = operations['getWebhook']['responses'][200]['content']['application/json'];

/** `GET /v1/webhooks/{webhook_id}` */
export const getWebhook: Operation<GetWebhookArgs, GetWebhookResult> = {
  id: 'getWebhook',
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link invokeWebhook} is called with. */
export type InvokeWebhookArgs = {
  path: operations['invokeWebhook']['parameters']['path'];
  body?: NonNullable<operations['invokeWebhook']['requestBody']>['content']['application/json'] | NonNullable<operations['invokeWebhook']['requestBody']>['content']['application/x-www-form-urlencoded'] | NonNullable<operations['invokeWebhook']['requestBody']>['content']['multipart/form-data'] | undefined;
};

/** What {@link invokeWebhook} answers. */
export type InvokeWebhookResult = operations['invokeWebhook']['responses'][202]['content']['application/json'];

/** `POST /v1/webhooks/{webhook_id}/invoke` */
export const invokeWebhook: Operation<InvokeWebhookArgs, InvokeWebhookResult> = {
  id: 'invokeWebhook',
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/invoke',
  idempotency: 'unsafe',
};

/** What {@link issueToken} is called with. */
export type IssueTokenArgs = {
  query?: operations['issueToken']['parameters']['query'];
  body: operations['issueToken']['requestBody']['content']['application/json'];
};

/** What {@link issueToken} answers. */
export type IssueTokenResult = operations['issueToken']['responses'][201]['content']['application/json'];

/** `POST /v3/auth/tokens` */
export const issueToken: Operation<IssueTokenArgs, IssueTokenResult> = {
  id: 'issueToken',
  method: 'POST',
  path: '/v3/auth/tokens',
  idempotency: 'idempotent',
  secrets: SECRETS_3,
};

/** What {@link issueTokenV2} is called with. */
export type IssueTokenV2Args = {
  body: operations['issueTokenV2']['requestBody']['content']['application/json'];
};

/** What {@link issueTokenV2} answers. */
export type IssueTokenV2Result = operations['issueTokenV2']['responses'][200]['content']['application/json'];

/** `POST /v2.0/tokens` */
export const issueTokenV2: Operation<IssueTokenV2Args, IssueTokenV2Result> = {
  id: 'issueTokenV2',
  method: 'POST',
  path: '/v2.0/tokens',
  idempotency: 'idempotent',
};

/** What {@link listAliases} is called with. */
export type ListAliasesArgs = {
  query?: operations['listAliases']['parameters']['query'];
  headers?: operations['listAliases']['parameters']['header'];
};

/** What {@link listAliases} answers. */
export type ListAliasesResult = operations['listAliases']['responses'][200]['content']['application/json'];

/** `GET /v1/aliases` */
export const listAliases: Operation<ListAliasesArgs, ListAliasesResult> = {
  id: 'listAliases',
  method: 'GET',
  path: '/v1/aliases',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listExecutions} is called with. */
export type ListExecutionsArgs = {
  query?: operations['listExecutions']['parameters']['query'];
  headers?: operations['listExecutions']['parameters']['header'];
};

/** What {@link listExecutions} answers. */
export type ListExecutionsResult = operations['listExecutions']['responses'][200]['content']['application/json'];

/** `GET /v1/executions` */
export const listExecutions: Operation<ListExecutionsArgs, ListExecutionsResult> = {
  id: 'listExecutions',
  method: 'GET',
  path: '/v1/executions',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listFunctionVersions} is called with. */
export type ListFunctionVersionsArgs = {
  path: operations['listFunctionVersions']['parameters']['path'];
  headers?: operations['listFunctionVersions']['parameters']['header'];
};

/** What {@link listFunctionVersions} answers. */
export type ListFunctionVersionsResult = operations['listFunctionVersions']['responses'][200]['content']['application/json'];

/** `GET /v1/functions/{function_id}/versions` */
export const listFunctionVersions: Operation<ListFunctionVersionsArgs, ListFunctionVersionsResult> = {
  id: 'listFunctionVersions',
  method: 'GET',
  path: '/v1/functions/{function_id}/versions',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listFunctionWorkers} is called with. */
export type ListFunctionWorkersArgs = {
  path: operations['listFunctionWorkers']['parameters']['path'];
  query?: operations['listFunctionWorkers']['parameters']['query'];
  headers?: operations['listFunctionWorkers']['parameters']['header'];
};

/** What {@link listFunctionWorkers} answers. */
export type ListFunctionWorkersResult = operations['listFunctionWorkers']['responses'][200]['content']['application/json'];

/** `GET /v1/functions/{function_id}/workers` */
export const listFunctionWorkers: Operation<ListFunctionWorkersArgs, ListFunctionWorkersResult> = {
  id: 'listFunctionWorkers',
  method: 'GET',
  path: '/v1/functions/{function_id}/workers',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listFunctions} is called with. */
export type ListFunctionsArgs = {
  query?: operations['listFunctions']['parameters']['query'];
  headers?: operations['listFunctions']['parameters']['header'];
};

/** What {@link listFunctions} answers. */
export type ListFunctionsResult = operations['listFunctions']['responses'][200]['content']['application/json'];

/** `GET /v1/functions` */
export const listFunctions: Operation<ListFunctionsArgs, ListFunctionsResult> = {
  id: 'listFunctions',
  method: 'GET',
  path: '/v1/functions',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listJobs} is called with. */
export type ListJobsArgs = {
  query?: operations['listJobs']['parameters']['query'];
  headers?: operations['listJobs']['parameters']['header'];
};

/** What {@link listJobs} answers. */
export type ListJobsResult = operations['listJobs']['responses'][200]['content']['application/json'];

/** `GET /v1/jobs` */
export const listJobs: Operation<ListJobsArgs, ListJobsResult> = {
  id: 'listJobs',
  method: 'GET',
  path: '/v1/jobs',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listRuntimes} is called with. */
export type ListRuntimesArgs = {
  headers?: operations['listRuntimes']['parameters']['header'];
};

/** What {@link listRuntimes} answers. */
export type ListRuntimesResult = operations['listRuntimes']['responses'][200]['content']['application/json'];

/** `GET /v1/runtimes` */
export const listRuntimes: Operation<ListRuntimesArgs, ListRuntimesResult> = {
  id: 'listRuntimes',
  method: 'GET',
  path: '/v1/runtimes',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listTokenProjects} is called with. */
export type ListTokenProjectsArgs = {
  headers?: operations['listTokenProjects']['parameters']['header'];
};

/** What {@link listTokenProjects} answers. */
export type ListTokenProjectsResult = operations['listTokenProjects']['responses'][200]['content']['application/json'];

/** `GET /v3/auth/projects` */
export const listTokenProjects: Operation<ListTokenProjectsArgs, ListTokenProjectsResult> = {
  id: 'listTokenProjects',
  method: 'GET',
  path: '/v3/auth/projects',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link listVersions} is called with. */
export type ListVersionsArgs = {};

/** What {@link listVersions} answers. */
export type ListVersionsResult = operations['listVersions']['responses'][200]['content']['application/json'];

/** `GET /` */
export const listVersions: Operation<ListVersionsArgs, ListVersionsResult> = {
  id: 'listVersions',
  method: 'GET',
  path: '/',
  idempotency: 'safe',
};

/** What {@link listWebhooks} is called with. */
export type ListWebhooksArgs = {
  query?: operations['listWebhooks']['parameters']['query'];
  headers?: operations['listWebhooks']['parameters']['header'];
};

/** What {@link listWebhooks} answers. */
export type ListWebhooksResult = operations['listWebhooks']['responses'][200]['content']['application/json'];

/** `GET /v1/webhooks` */
export const listWebhooks: Operation<ListWebhooksArgs, ListWebhooksResult> = {
  id: 'listWebhooks',
  method: 'GET',
  path: '/v1/webhooks',
  idempotency: 'safe',
  secrets: SECRETS_2,
};

/** What {@link redirectToApiRoot} is called with. */
export type RedirectToApiRootArgs = {};

/** What {@link redirectToApiRoot} answers. */
export type RedirectToApiRootResult = undefined;

/** `GET /v1` */
export const redirectToApiRoot: Operation<RedirectToApiRootArgs, RedirectToApiRootResult> = {
  id: 'redirectToApiRoot',
  method: 'GET',
  path: '/v1',
  idempotency: 'safe',
};

/** What {@link revokeToken} is called with. */
export type RevokeTokenArgs = {
  headers: operations['revokeToken']['parameters']['header'];
};

/** What {@link revokeToken} answers. */
export type RevokeTokenResult = undefined;

/** `DELETE /v3/auth/tokens` */
export const revokeToken: Operation<RevokeTokenArgs, RevokeTokenResult> = {
  id: 'revokeToken',
  method: 'DELETE',
  path: '/v3/auth/tokens',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link scaleDownFunction} is called with. */
export type ScaleDownFunctionArgs = {
  path: operations['scaleDownFunction']['parameters']['path'];
  headers?: operations['scaleDownFunction']['parameters']['header'];
  body: operations['scaleDownFunction']['requestBody']['content']['application/json'];
};

/** What {@link scaleDownFunction} answers. */
export type ScaleDownFunctionResult = undefined;

/** `POST /v1/functions/{function_id}/scale_down` */
export const scaleDownFunction: Operation<ScaleDownFunctionArgs, ScaleDownFunctionResult> = {
  id: 'scaleDownFunction',
  method: 'POST',
  path: '/v1/functions/{function_id}/scale_down',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link scaleDownFunctionVersion} is called with. */
export type ScaleDownFunctionVersionArgs = {
  path: operations['scaleDownFunctionVersion']['parameters']['path'];
  headers?: operations['scaleDownFunctionVersion']['parameters']['header'];
  body: operations['scaleDownFunctionVersion']['requestBody']['content']['application/json'];
};

/** What {@link scaleDownFunctionVersion} answers. */
export type ScaleDownFunctionVersionResult = undefined;

/** `POST /v1/functions/{function_id}/versions/{version_number}/scale_down` */
export const scaleDownFunctionVersion: Operation<ScaleDownFunctionVersionArgs, ScaleDownFunctionVersionResult> = {
  id: 'scaleDownFunctionVersion',
  method: 'POST',
  path: '/v1/functions/{function_id}/versions/{version_number}/scale_down',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link scaleUpFunction} is called with. */
export type ScaleUpFunctionArgs = {
  path: operations['scaleUpFunction']['parameters']['path'];
  headers?: operations['scaleUpFunction']['parameters']['header'];
  body: operations['scaleUpFunction']['requestBody']['content']['application/json'];
};

/** What {@link scaleUpFunction} answers. */
export type ScaleUpFunctionResult = undefined;

/** `POST /v1/functions/{function_id}/scale_up` */
export const scaleUpFunction: Operation<ScaleUpFunctionArgs, ScaleUpFunctionResult> = {
  id: 'scaleUpFunction',
  method: 'POST',
  path: '/v1/functions/{function_id}/scale_up',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link scaleUpFunctionVersion} is called with. */
export type ScaleUpFunctionVersionArgs = {
  path: operations['scaleUpFunctionVersion']['parameters']['path'];
  headers?: operations['scaleUpFunctionVersion']['parameters']['header'];
  body: operations['scaleUpFunctionVersion']['requestBody']['content']['application/json'];
};

/** What {@link scaleUpFunctionVersion} answers. */
export type ScaleUpFunctionVersionResult = undefined;

/** `POST /v1/functions/{function_id}/versions/{version_number}/scale_up` */
export const scaleUpFunctionVersion: Operation<ScaleUpFunctionVersionArgs, ScaleUpFunctionVersionResult> = {
  id: 'scaleUpFunctionVersion',
  method: 'POST',
  path: '/v1/functions/{function_id}/versions/{version_number}/scale_up',
  idempotency: 'unsafe',
  secrets: SECRETS_2,
};

/** What {@link updateAlias} is called with. */
export type UpdateAliasArgs = {
  path: operations['updateAlias']['parameters']['path'];
  headers?: operations['updateAlias']['parameters']['header'];
  body: operations['updateAlias']['requestBody']['content']['application/json'];
};

/** What {@link updateAlias} answers. */
export type UpdateAliasResult =
  | operations['updateAlias']['responses'][200]['content']['application/json']
  | operations['updateAlias']['responses'][202]['content']['application/json'];

/** `PUT /v1/aliases/{name}` */
export const updateAlias: Operation<UpdateAliasArgs, UpdateAliasResult> = {
  id: 'updateAlias',
  method: 'PUT',
  path: '/v1/aliases/{name}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link updateFunction} is called with. */
export type UpdateFunctionArgs = {
  path: operations['updateFunction']['parameters']['path'];
  headers?: operations['updateFunction']['parameters']['header'];
  body: operations['updateFunction']['requestBody']['content']['multipart/form-data'] | operations['updateFunction']['requestBody']['content']['application/x-www-form-urlencoded'] | operations['updateFunction']['requestBody']['content']['application/json'];
};

/** What {@link updateFunction} answers. */
export type UpdateFunctionResult = operations['updateFunction']['responses'][200]['content']['application/json'];

/** `PUT /v1/functions/{function_id}` */
export const updateFunction: Operation<UpdateFunctionArgs, UpdateFunctionResult> = {
  id: 'updateFunction',
  method: 'PUT',
  path: '/v1/functions/{function_id}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link updateJob} is called with. */
export type UpdateJobArgs = {
  path: operations['updateJob']['parameters']['path'];
  headers?: operations['updateJob']['parameters']['header'];
  body: operations['updateJob']['requestBody']['content']['application/json'];
};

/** What {@link updateJob} answers. */
export type UpdateJobResult =
  | operations['updateJob']['responses'][200]['content']['application/json']
  | operations['updateJob']['responses'][202]['content']['application/json'];

/** `PUT /v1/jobs/{job_id}` */
export const updateJob: Operation<UpdateJobArgs, UpdateJobResult> = {
  id: 'updateJob',
  method: 'PUT',
  path: '/v1/jobs/{job_id}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link updateRuntime} is called with. */
export type UpdateRuntimeArgs = {
  path: operations['updateRuntime']['parameters']['path'];
  headers?: operations['updateRuntime']['parameters']['header'];
  body: operations['updateRuntime']['requestBody']['content']['application/json'];
};

/** What {@link updateRuntime} answers. */
export type UpdateRuntimeResult = operations['updateRuntime']['responses'][200]['content']['application/json'];

/** `PUT /v1/runtimes/{runtime_id}` */
export const updateRuntime: Operation<UpdateRuntimeArgs, UpdateRuntimeResult> = {
  id: 'updateRuntime',
  method: 'PUT',
  path: '/v1/runtimes/{runtime_id}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link updateWebhook} is called with. */
export type UpdateWebhookArgs = {
  path: operations['updateWebhook']['parameters']['path'];
  headers?: operations['updateWebhook']['parameters']['header'];
  body: operations['updateWebhook']['requestBody']['content']['application/json'];
};

/** What {@link updateWebhook} answers. */
export type UpdateWebhookResult =
  | operations['updateWebhook']['responses'][200]['content']['application/json']
  | operations['updateWebhook']['responses'][202]['content']['application/json'];

/** `PUT /v1/webhooks/{webhook_id}` */
export const updateWebhook: Operation<UpdateWebhookArgs, UpdateWebhookResult> = {
  id: 'updateWebhook',
  method: 'PUT',
  path: '/v1/webhooks/{webhook_id}',
  idempotency: 'idempotent',
  secrets: SECRETS_2,
};

/** What {@link validateToken} is called with. */
export type ValidateTokenArgs = {
  query?: operations['validateToken']['parameters']['query'];
  headers: operations['validateToken']['parameters']['header'];
};

/** What {@link validateToken} answers. */
export type ValidateTokenResult = operations['validateToken']['responses'][200]['content']['application/json'];

/** `GET /v3/auth/tokens` */
export const validateToken: Operation<ValidateTokenArgs, ValidateTokenResult> = {
  id: 'validateToken',
  method: 'GET',
  path: '/v3/auth/tokens',
  idempotency: 'safe',
  secrets: SECRETS,
};
