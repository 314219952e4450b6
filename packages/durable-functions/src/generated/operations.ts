// Generated from specs/durable-functions.yaml by scripts/generate. Do not edit.

import type { Operation } from '@functionary/core';
import type { components, operations } from './openapi.js';

/** Query, header and path parameters whose values appear nowhere. */
const SECRETS: readonly string[] = ['code', 'systemKey', 'x-functions-key'];

/** What {@link deleteEntity} is called with. */
export type DeleteEntityArgs = {
  path: operations['deleteEntity']['parameters']['path'];
  query?: operations['deleteEntity']['parameters']['query'];
  headers?: operations['deleteEntity']['parameters']['header'];
};

/** What {@link deleteEntity} answers. */
export type DeleteEntityResult = undefined;

/** `DELETE /entities/{entityName}/{entityKey}` */
export const deleteEntity: Operation<DeleteEntityArgs, DeleteEntityResult> = {
  id: 'deleteEntity',
  method: 'DELETE',
  path: '/entities/{entityName}/{entityKey}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link deleteEntityWithoutKey} is called with. */
export type DeleteEntityWithoutKeyArgs = {
  path: operations['deleteEntityWithoutKey']['parameters']['path'];
  query?: operations['deleteEntityWithoutKey']['parameters']['query'];
  headers?: operations['deleteEntityWithoutKey']['parameters']['header'];
};

/** What {@link deleteEntityWithoutKey} answers. */
export type DeleteEntityWithoutKeyResult = undefined;

/** `DELETE /entities/{entityName}` */
export const deleteEntityWithoutKey: Operation<DeleteEntityWithoutKeyArgs, DeleteEntityWithoutKeyResult> = {
  id: 'deleteEntityWithoutKey',
  method: 'DELETE',
  path: '/entities/{entityName}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link getEntity} is called with. */
export type GetEntityArgs = {
  path: operations['getEntity']['parameters']['path'];
  query?: operations['getEntity']['parameters']['query'];
  headers?: operations['getEntity']['parameters']['header'];
};

/** What {@link getEntity} answers. */
export type GetEntityResult = operations['getEntity']['responses'][200]['content']['application/json'];

/** `GET /entities/{entityName}/{entityKey}` */
export const getEntity: Operation<GetEntityArgs, GetEntityResult> = {
  id: 'getEntity',
  method: 'GET',
  path: '/entities/{entityName}/{entityKey}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** What {@link getInstance} is called with. */
export type GetInstanceArgs = {
  path: operations['getInstance']['parameters']['path'];
  query?: operations['getInstance']['parameters']['query'];
  headers?: operations['getInstance']['parameters']['header'];
};

/** What {@link getInstance} answers. */
export type GetInstanceResult =
  | operations['getInstance']['responses'][200]['content']['application/json']
  | operations['getInstance']['responses'][202]['content']['application/json']
  | components['schemas']['InstanceStatus'];

/** `GET /instances/{instanceId}` */
export const getInstance: Operation<GetInstanceArgs, GetInstanceResult> = {
  id: 'getInstance',
  method: 'GET',
  path: '/instances/{instanceId}',
  idempotency: 'safe',
  answers: {
    400: ['createdTime', 'customStatus', 'input', 'lastUpdatedTime', 'output', 'runtimeStatus'],
    500: ['createdTime', 'customStatus', 'input', 'lastUpdatedTime', 'output', 'runtimeStatus'],
  },
  secrets: SECRETS,
};

/** What {@link listEntities} is called with. */
export type ListEntitiesArgs = {
  query?: operations['listEntities']['parameters']['query'];
  headers?: operations['listEntities']['parameters']['header'];
};

/** What {@link listEntities} answers. */
export type ListEntitiesResult = operations['listEntities']['responses'][200]['content']['application/json'];

/** `GET /entities` */
export const listEntities: Operation<ListEntitiesArgs, ListEntitiesResult> = {
  id: 'listEntities',
  method: 'GET',
  path: '/entities',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listEntities} are. */
export const listEntitiesPagination = {
  style: 'continuation-header',
  items: '',
  token: { header: 'x-ms-continuation-token', requestHeader: 'x-ms-continuation-token' },
} as const;

/** What {@link listEntitiesByName} is called with. */
export type ListEntitiesByNameArgs = {
  path: operations['listEntitiesByName']['parameters']['path'];
  query?: operations['listEntitiesByName']['parameters']['query'];
  headers?: operations['listEntitiesByName']['parameters']['header'];
};

/** What {@link listEntitiesByName} answers. */
export type ListEntitiesByNameResult = operations['listEntitiesByName']['responses'][200]['content']['application/json'];

/** `GET /entities/{entityName}` */
export const listEntitiesByName: Operation<ListEntitiesByNameArgs, ListEntitiesByNameResult> = {
  id: 'listEntitiesByName',
  method: 'GET',
  path: '/entities/{entityName}',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listEntitiesByName} are. */
export const listEntitiesByNamePagination = {
  style: 'continuation-header',
  items: '',
  token: { header: 'x-ms-continuation-token', requestHeader: 'x-ms-continuation-token' },
} as const;

/** What {@link listInstances} is called with. */
export type ListInstancesArgs = {
  query?: operations['listInstances']['parameters']['query'];
  headers?: operations['listInstances']['parameters']['header'];
};

/** What {@link listInstances} answers. */
export type ListInstancesResult = operations['listInstances']['responses'][200]['content']['application/json'];

/** `GET /instances` */
export const listInstances: Operation<ListInstancesArgs, ListInstancesResult> = {
  id: 'listInstances',
  method: 'GET',
  path: '/instances',
  idempotency: 'safe',
  secrets: SECRETS,
};

/** Where the items and the token of a page of {@link listInstances} are. */
export const listInstancesPagination = {
  style: 'continuation-header',
  items: '',
  token: { header: 'x-ms-continuation-token', requestHeader: 'x-ms-continuation-token' },
} as const;

/** What {@link makePrimary} is called with. */
export type MakePrimaryArgs = {
  query?: operations['makePrimary']['parameters']['query'];
  headers?: operations['makePrimary']['parameters']['header'];
};

/** What {@link makePrimary} answers. */
export type MakePrimaryResult = undefined;

/** `POST /makeprimary` */
export const makePrimary: Operation<MakePrimaryArgs, MakePrimaryResult> = {
  id: 'makePrimary',
  method: 'POST',
  path: '/makeprimary',
  idempotency: 'idempotent',
  secrets: SECRETS,
};

/** What {@link purgeInstance} is called with. */
export type PurgeInstanceArgs = {
  path: operations['purgeInstance']['parameters']['path'];
  query?: operations['purgeInstance']['parameters']['query'];
  headers?: operations['purgeInstance']['parameters']['header'];
};

/** What {@link purgeInstance} answers. */
export type PurgeInstanceResult = operations['purgeInstance']['responses'][200]['content']['application/json'];

/** `DELETE /instances/{instanceId}` */
export const purgeInstance: Operation<PurgeInstanceArgs, PurgeInstanceResult> = {
  id: 'purgeInstance',
  method: 'DELETE',
  path: '/instances/{instanceId}',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link purgeInstances} is called with. */
export type PurgeInstancesArgs = {
  query: operations['purgeInstances']['parameters']['query'];
  headers?: operations['purgeInstances']['parameters']['header'];
};

/** What {@link purgeInstances} answers. */
export type PurgeInstancesResult = operations['purgeInstances']['responses'][200]['content']['application/json'];

/** `DELETE /instances` */
export const purgeInstances: Operation<PurgeInstancesArgs, PurgeInstancesResult> = {
  id: 'purgeInstances',
  method: 'DELETE',
  path: '/instances',
  idempotency: 'idempotent',
  alreadyDone: [404],
  secrets: SECRETS,
};

/** What {@link raiseEvent} is called with. */
export type RaiseEventArgs = {
  path: operations['raiseEvent']['parameters']['path'];
  query?: operations['raiseEvent']['parameters']['query'];
  headers?: operations['raiseEvent']['parameters']['header'];
  body: operations['raiseEvent']['requestBody']['content']['application/json'];
};

/** What {@link raiseEvent} answers. */
export type RaiseEventResult = undefined;

/** `POST /instances/{instanceId}/raiseEvent/{eventName}` */
export const raiseEvent: Operation<RaiseEventArgs, RaiseEventResult> = {
  id: 'raiseEvent',
  method: 'POST',
  path: '/instances/{instanceId}/raiseEvent/{eventName}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link restartInstance} is called with. */
export type RestartInstanceArgs = {
  path: operations['restartInstance']['parameters']['path'];
  query?: operations['restartInstance']['parameters']['query'];
  headers?: operations['restartInstance']['parameters']['header'];
};

/** What {@link restartInstance} answers. */
export type RestartInstanceResult =
  | operations['restartInstance']['responses'][200]['content']['application/json']
  | operations['restartInstance']['responses'][202]['content']['application/json'];

/** `POST /instances/{instanceId}/restart` */
export const restartInstance: Operation<RestartInstanceArgs, RestartInstanceResult> = {
  id: 'restartInstance',
  method: 'POST',
  path: '/instances/{instanceId}/restart',
  idempotency: 'verify',
  secrets: SECRETS,
};

/** Where the status URL of {@link restartInstance} is, which statuses are terminal, where the result is. */
export const restartInstancePolling = {
  location: 'Location',
  status: '/runtimeStatus',
  terminal: ['Completed', 'Failed', 'Terminated', 'Canceled'],
  result: '/output',
} as const;

/** What {@link resumeInstance} is called with. */
export type ResumeInstanceArgs = {
  path: operations['resumeInstance']['parameters']['path'];
  query?: operations['resumeInstance']['parameters']['query'];
  headers?: operations['resumeInstance']['parameters']['header'];
};

/** What {@link resumeInstance} answers. */
export type ResumeInstanceResult = undefined;

/** `POST /instances/{instanceId}/resume` */
export const resumeInstance: Operation<ResumeInstanceArgs, ResumeInstanceResult> = {
  id: 'resumeInstance',
  method: 'POST',
  path: '/instances/{instanceId}/resume',
  idempotency: 'idempotent',
  alreadyDone: ['System.InvalidOperationException'],
  secrets: SECRETS,
};

/** What {@link rewindInstance} is called with. */
export type RewindInstanceArgs = {
  path: operations['rewindInstance']['parameters']['path'];
  query?: operations['rewindInstance']['parameters']['query'];
  headers?: operations['rewindInstance']['parameters']['header'];
};

/** What {@link rewindInstance} answers. */
export type RewindInstanceResult = undefined;

/** `POST /instances/{instanceId}/rewind` */
export const rewindInstance: Operation<RewindInstanceArgs, RewindInstanceResult> = {
  id: 'rewindInstance',
  method: 'POST',
  path: '/instances/{instanceId}/rewind',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link signalEntity} is called with. */
export type SignalEntityArgs = {
  path: operations['signalEntity']['parameters']['path'];
  query?: operations['signalEntity']['parameters']['query'];
  headers?: operations['signalEntity']['parameters']['header'];
  body?: NonNullable<operations['signalEntity']['requestBody']>['content']['application/json'] | NonNullable<operations['signalEntity']['requestBody']>['content']['text/plain'] | undefined;
};

/** What {@link signalEntity} answers. */
export type SignalEntityResult = undefined;

/** `POST /entities/{entityName}/{entityKey}` */
export const signalEntity: Operation<SignalEntityArgs, SignalEntityResult> = {
  id: 'signalEntity',
  method: 'POST',
  path: '/entities/{entityName}/{entityKey}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link signalEntityWithoutKey} is called with. */
export type SignalEntityWithoutKeyArgs = {
  path: operations['signalEntityWithoutKey']['parameters']['path'];
  query?: operations['signalEntityWithoutKey']['parameters']['query'];
  headers?: operations['signalEntityWithoutKey']['parameters']['header'];
  body?: NonNullable<operations['signalEntityWithoutKey']['requestBody']>['content']['application/json'] | NonNullable<operations['signalEntityWithoutKey']['requestBody']>['content']['text/plain'] | undefined;
};

/** What {@link signalEntityWithoutKey} answers. */
export type SignalEntityWithoutKeyResult = undefined;

/** `POST /entities/{entityName}` */
export const signalEntityWithoutKey: Operation<SignalEntityWithoutKeyArgs, SignalEntityWithoutKeyResult> = {
  id: 'signalEntityWithoutKey',
  method: 'POST',
  path: '/entities/{entityName}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** What {@link startOrchestration} is called with. */
export type StartOrchestrationArgs = {
  path: operations['startOrchestration']['parameters']['path'];
  query?: operations['startOrchestration']['parameters']['query'];
  headers?: operations['startOrchestration']['parameters']['header'];
  body?: NonNullable<operations['startOrchestration']['requestBody']>['content']['application/json'] | undefined;
};

/** What {@link startOrchestration} answers. */
export type StartOrchestrationResult =
  | operations['startOrchestration']['responses'][200]['content']['application/json']
  | operations['startOrchestration']['responses'][202]['content']['application/json'];

/** `POST /orchestrators/{functionName}` */
export const startOrchestration: Operation<StartOrchestrationArgs, StartOrchestrationResult> = {
  id: 'startOrchestration',
  method: 'POST',
  path: '/orchestrators/{functionName}',
  idempotency: 'unsafe',
  secrets: SECRETS,
};

/** Where the status URL of {@link startOrchestration} is, which statuses are terminal, where the result is. */
export const startOrchestrationPolling = {
  location: 'Location',
  status: '/runtimeStatus',
  terminal: ['Completed', 'Failed', 'Terminated', 'Canceled'],
  result: '/output',
} as const;

/** What {@link startOrchestrationWithId} is called with. */
export type StartOrchestrationWithIdArgs = {
  path: operations['startOrchestrationWithId']['parameters']['path'];
  query?: operations['startOrchestrationWithId']['parameters']['query'];
  headers?: operations['startOrchestrationWithId']['parameters']['header'];
  body?: NonNullable<operations['startOrchestrationWithId']['requestBody']>['content']['application/json'] | undefined;
};

/** What {@link startOrchestrationWithId} answers. */
export type StartOrchestrationWithIdResult =
  | operations['startOrchestrationWithId']['responses'][200]['content']['application/json']
  | operations['startOrchestrationWithId']['responses'][202]['content']['application/json'];

/** `POST /orchestrators/{functionName}/{instanceId}` */
export const startOrchestrationWithId: Operation<StartOrchestrationWithIdArgs, StartOrchestrationWithIdResult> = {
  id: 'startOrchestrationWithId',
  method: 'POST',
  path: '/orchestrators/{functionName}/{instanceId}',
  idempotency: 'verify',
  secrets: SECRETS,
};

/** Where the status URL of {@link startOrchestrationWithId} is, which statuses are terminal, where the result is. */
export const startOrchestrationWithIdPolling = {
  location: 'Location',
  status: '/runtimeStatus',
  terminal: ['Completed', 'Failed', 'Terminated', 'Canceled'],
  result: '/output',
} as const;

/** What {@link suspendInstance} is called with. */
export type SuspendInstanceArgs = {
  path: operations['suspendInstance']['parameters']['path'];
  query?: operations['suspendInstance']['parameters']['query'];
  headers?: operations['suspendInstance']['parameters']['header'];
};

/** What {@link suspendInstance} answers. */
export type SuspendInstanceResult = undefined;

/** `POST /instances/{instanceId}/suspend` */
export const suspendInstance: Operation<SuspendInstanceArgs, SuspendInstanceResult> = {
  id: 'suspendInstance',
  method: 'POST',
  path: '/instances/{instanceId}/suspend',
  idempotency: 'idempotent',
  alreadyDone: ['System.InvalidOperationException'],
  secrets: SECRETS,
};

/** What {@link terminateInstance} is called with. */
export type TerminateInstanceArgs = {
  path: operations['terminateInstance']['parameters']['path'];
  query?: operations['terminateInstance']['parameters']['query'];
  headers?: operations['terminateInstance']['parameters']['header'];
};

/** What {@link terminateInstance} answers. */
export type TerminateInstanceResult = undefined;

/** `POST /instances/{instanceId}/terminate` */
export const terminateInstance: Operation<TerminateInstanceArgs, TerminateInstanceResult> = {
  id: 'terminateInstance',
  method: 'POST',
  path: '/instances/{instanceId}/terminate',
  idempotency: 'idempotent',
  alreadyDone: [410],
  secrets: SECRETS,
};
