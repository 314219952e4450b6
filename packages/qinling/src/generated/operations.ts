// Generated from specs/qinling.yaml by scripts/generate. Do not edit.

import type { Operation } from '@functionary/core';
import type { operations } from './openapi.js';

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS: readonly string[] = ['X-Subject-Token'];

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS_2: readonly string[] = ['X-Auth-Token'];

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
  secrets: SECRETS,
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
