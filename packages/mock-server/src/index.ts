/**
 * A reference mock of the function platforms, in memory, over web-standard APIs alone.
 *
 * @module
 */
export { InvalidAnswerError } from './checks/invalid-answer-error.js';
export type { Clock, ClockMode } from './clock/world-clock.js';
export type {
  AeontelConnection,
  AzureConnection,
  ClientClock,
  Connection,
  Connections,
  ConnectOptions,
  DurableConnection,
  QinlingConnection,
} from './connect.js';
export type { AeontelFacade } from './families/aeontel-functions/behaviour.js';
export type {
  AeontelHandler,
  InvocationContext as AeontelInvocationContext,
} from './families/aeontel-functions/invocation/registered-code.js';
export type {
  FunctionRecord as AeontelFunctionRecord,
  InstallationRecord,
  RetentionTier,
  SchemaRecord,
  TokenRecord,
  UserRecord,
  VersionRecord,
  WorkspaceRecord,
} from './families/aeontel-functions/state.js';
export type { AzureFacade } from './families/azure-functions/behaviour.js';
export type {
  LoadedApp,
  LoadedFunction,
  LoadedHttpFunction,
} from './families/azure-functions/invocation/loaded-app.js';
export type { CodePlace, HttpSettings, TriggerSettings } from './families/azure-functions/invocation/register-code.js';
export type {
  HttpHandler,
  InvocationContext,
  KeyLevel,
  TriggerHandler,
} from './families/azure-functions/invocation/registered-code.js';
export type { DeploymentsFacade } from './families/azure-functions/kudu/deployments-facade.js';
export type { GivenLine, LogsFacade } from './families/azure-functions/logs/logs-facade.js';
export type { OperationsFacade } from './families/azure-functions/operations/operations-facade.js';
export type {
  GivenApp,
  GivenFunction,
  KeysOfApp,
  RecordsFacade,
} from './families/azure-functions/records-facade.js';
export type {
  ClientRecord,
  DeploymentRecord,
  FunctionRecord as AzureFunctionRecord,
  LogLine,
  OperationFailure,
  OperationRecord,
  SiteRecord,
} from './families/azure-functions/state.js';
export type {
  DurableFacade,
  EntityToPut,
  EntityView,
  ExecutorsByName,
  FunctionAppParts,
  HubAddress,
  InstanceStatusName,
  InstanceToPut,
  InstanceView,
  Instant,
} from './families/durable-functions/behaviour.js';
export {
  type ActivityHandler,
  type CallHttpOptions,
  type DurableEntityContext,
  DurableHttpResponse,
  type DurableLock,
  type DurableOrchestrationContext,
  type EntityContext,
  type EntityHandler,
  EntityId,
  type EntityIdLike,
  type EntityOperation,
  type EntityOperations,
  type FunctionContext,
  LockingRulesViolationError,
  LockState,
  type OrchestrationContext,
  type OrchestrationHandler,
  RetryOptions,
  type RetryPolicy,
  type Task,
  TaskFailedError,
  type TaskFailureDetails,
  type TimerTask,
} from './families/durable-functions/native/index.js';
export {
  type BeginInvocation,
  createPackageEntity,
  createPackageOrchestrator,
  type Invocation,
  type PackageHandler,
} from './families/durable-functions/package/index.js';
export type { HistoryEvent, HttpBehaviour } from './families/durable-functions/protocol.js';
export type { HostSettings } from './families/durable-functions/state.js';
export type { QinlingFacade } from './families/qinling/behaviour.js';
export type { Given } from './families/qinling/default-records.js';
export type {
  ExecutionContext as QinlingExecutionContext,
  FunctionHandler as QinlingFunctionHandler,
} from './families/qinling/executions/registered-code.js';
export type {
  IdentityFacade,
  NewApplicationCredential,
  NewToken,
  NewUser,
} from './families/qinling/identity/identity-facade.js';
export type {
  AliasRecord,
  ExecutionRecord,
  FunctionCode,
  FunctionRecord,
  FunctionVersionRecord,
  JobRecord,
  RuntimeRecord,
  WebhookRecord,
  WorkerRecord,
} from './families/qinling/state.js';
export type {
  AeontelWorldOptions,
  AzureWorldOptions,
  DurableWorldOptions,
  FamilyName,
  Json,
  Progress,
  WorldOptions,
} from './family.js';
export type { Journal, JournalEntry } from './journal.js';
export { createMockServer, type MockServer } from './mock-server.js';
export { InvalidOptionError, type LogEntry, type MockServerOptions } from './options.js';
export type { ChangeFilter, PendingChange, ProgressControl } from './progress.js';
export type { Arrival, FetchInput } from './wire/arrival.js';
export type { Reply } from './wire/reply.js';
export type { World, WorldSnapshot } from './world.js';
