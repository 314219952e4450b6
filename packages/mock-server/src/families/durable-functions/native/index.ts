/**
 * The native executor: orchestrators, entities and activities as plain functions, with no package and no Node.
 *
 * @module
 */
export { type ActivityHandler, createNativeActivity } from './create-native-activity.js';
export { createNativeEntity } from './create-native-entity.js';
export { createNativeOrchestrator } from './create-native-orchestrator.js';
export { DurableHttpResponse } from './durable-http-response.js';
export { type DurableLock, LockingRulesViolationError, LockState } from './durable-lock.js';
export { EntityId, type EntityIdLike } from './entity-id.js';
export type {
  DurableEntityContext,
  EntityContext,
  EntityHandler,
  EntityOperation,
  EntityOperations,
} from './entity-types.js';
export type { FunctionContext } from './invocation-context.js';
export type {
  CallHttpOptions,
  DurableOrchestrationContext,
  OrchestrationContext,
  OrchestrationHandler,
  RetryPolicy,
  Task,
  TimerTask,
} from './orchestration-types.js';
export { RetryOptions } from './retry-options.js';
export { TaskFailedError, type TaskFailureDetails } from './task-failed-error.js';
