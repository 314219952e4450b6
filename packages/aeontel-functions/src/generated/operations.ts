// Generated from specs/aeontel-functions.yaml by scripts/generate. Do not edit.

import type { Operation } from '@functionary/core';
import type { operations } from './openapi.js';

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS: readonly string[] = ['Authorization'];

/** What {@link createFunction} is called with. */
export type CreateFunctionArgs = {
  headers?: operations['createFunction']['parameters']['header'];
  body: operations['createFunction']['requestBody']['content']['application/json'];
};

/** What {@link createFunction} answers. */
export type CreateFunctionResult = operations['createFunction']['responses'][201]['content']['application/json'];

/** `POST /api/functions` */
export const createFunction: Operation<CreateFunctionArgs, CreateFunctionResult> = {
  id: 'createFunction',
  method: 'POST',
  path: '/api/functions',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link deleteFunction} is called with. */
export type DeleteFunctionArgs = {
  path: operations['deleteFunction']['parameters']['path'];
  headers?: operations['deleteFunction']['parameters']['header'];
};

/** What {@link deleteFunction} answers. */
export type DeleteFunctionResult = operations['deleteFunction']['responses'][200]['content']['application/json'];

/** `DELETE /api/functions/{id}` */
export const deleteFunction: Operation<DeleteFunctionArgs, DeleteFunctionResult> = {
  id: 'deleteFunction',
  method: 'DELETE',
  path: '/api/functions/{id}',
  idempotency: 'idempotent',
  alreadyDone: ['function_deleted'],
  secrets: SECRETS,
};

/** What {@link getFunction} is called with. */
export type GetFunctionArgs = {
  path: operations['getFunction']['parameters']['path'];
  headers?: operations['getFunction']['parameters']['header'];
};

/** What {@link getFunction} answers. */
export type GetFunctionResult = operations['getFunction']['responses'][200]['content']['application/json'];

/** `GET /api/functions/{id}` */
export const getFunction: Operation<GetFunctionArgs, GetFunctionResult> = {
  id: 'getFunction',
  method: 'GET',
  path: '/api/functions/{id}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link invokeFunction} is called with. */
export type InvokeFunctionArgs = {
  path: operations['invokeFunction']['parameters']['path'];
  headers?: operations['invokeFunction']['parameters']['header'];
  body?: NonNullable<operations['invokeFunction']['requestBody']>['content']['application/json'] | undefined;
};

/** What {@link invokeFunction} answers. */
export type InvokeFunctionResult = operations['invokeFunction']['responses'][200]['content']['application/json'];

/** `POST /api/functions/{id}/invoke` */
export const invokeFunction: Operation<InvokeFunctionArgs, InvokeFunctionResult> = {
  id: 'invokeFunction',
  method: 'POST',
  path: '/api/functions/{id}/invoke',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link listFunctions} is called with. */
export type ListFunctionsArgs = {
  query?: operations['listFunctions']['parameters']['query'];
  headers?: operations['listFunctions']['parameters']['header'];
};

/** What {@link listFunctions} answers. */
export type ListFunctionsResult = operations['listFunctions']['responses'][200]['content']['application/json'];

/** `GET /api/functions` */
export const listFunctions: Operation<ListFunctionsArgs, ListFunctionsResult> = {
  id: 'listFunctions',
  method: 'GET',
  path: '/api/functions',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listFunctions} are. */
export const listFunctionsPagination = {
  style: 'keyset',
  items: '/data',
  token: { pointer: '/pageInfo/endCursor', requestQuery: 'after', more: '/pageInfo/hasNextPage' },
  back: { pointer: '/pageInfo/startCursor', requestQuery: 'before', more: '/pageInfo/hasPreviousPage' },
  total: '/pageInfo/total',
} as const;

/** What {@link purgeFunction} is called with. */
export type PurgeFunctionArgs = {
  path: operations['purgeFunction']['parameters']['path'];
  headers?: operations['purgeFunction']['parameters']['header'];
};

/** What {@link purgeFunction} answers. */
export type PurgeFunctionResult = operations['purgeFunction']['responses'][200]['content']['application/json'];

/** `DELETE /api/functions/{id}/purge` */
export const purgeFunction: Operation<PurgeFunctionArgs, PurgeFunctionResult> = {
  id: 'purgeFunction',
  method: 'DELETE',
  path: '/api/functions/{id}/purge',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link restoreFunction} is called with. */
export type RestoreFunctionArgs = {
  path: operations['restoreFunction']['parameters']['path'];
  headers?: operations['restoreFunction']['parameters']['header'];
};

/** What {@link restoreFunction} answers. */
export type RestoreFunctionResult = operations['restoreFunction']['responses'][200]['content']['application/json'];

/** `POST /api/functions/{id}/restore` */
export const restoreFunction: Operation<RestoreFunctionArgs, RestoreFunctionResult> = {
  id: 'restoreFunction',
  method: 'POST',
  path: '/api/functions/{id}/restore',
  idempotency: 'idempotent',
  alreadyDone: ['function_not_deleted'],
  secrets: SECRETS,
};

/** What {@link updateFunction} is called with. */
export type UpdateFunctionArgs = {
  path: operations['updateFunction']['parameters']['path'];
  headers?: operations['updateFunction']['parameters']['header'];
  body: operations['updateFunction']['requestBody']['content']['application/json'];
};

/** What {@link updateFunction} answers. */
export type UpdateFunctionResult = operations['updateFunction']['responses'][200]['content']['application/json'];

/** `PATCH /api/functions/{id}` */
export const updateFunction: Operation<UpdateFunctionArgs, UpdateFunctionResult> = {
  id: 'updateFunction',
  method: 'PATCH',
  path: '/api/functions/{id}',
  idempotency: 'idempotent',
  secrets: SECRETS,
};
