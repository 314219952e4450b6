// Generated from specs/durable-functions.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';
import type { components } from './openapi.js';

const EventTimestampSchema = z.iso.datetime({ offset: true });

const FailureDetailsSchema = z.strictObject({
  ErrorType: z.string(),
  ErrorMessage: z.string(),
  StackTrace: z.exactOptional(z.nullable(z.string())),
  InnerFailure: z.exactOptional(z.nullable(z.lazy((): z.ZodMiniType<components['schemas']['FailureDetails']> => FailureDetailsSchema))),
  IsNonRetriable: z.exactOptional(z.boolean()),
  Properties: z.exactOptional(z.nullable(z.record(z.string(), z.unknown()))),
});

const OptionalFailureDetailsSchema = z.nullable(FailureDetailsSchema);

const ContinueAsNewEventSchema = z.strictObject({
  EventType: z.literal('ContinueAsNew'),
  Timestamp: EventTimestampSchema,
  OrchestrationStatus: z.int(),
  Result: z.exactOptional(z.nullable(z.string())),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

const RawJsonTextSchema = z.nullable(z.string());

const EventRaisedEventSchema = z.strictObject({
  EventType: z.literal('EventRaised'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
});

const EventSentEventSchema = z.strictObject({
  EventType: z.literal('EventSent'),
  Timestamp: EventTimestampSchema,
  InstanceId: z.string(),
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
});

const RuntimeStatusSchema = z.enum(['Running', 'Completed', 'ContinuedAsNew', 'Failed', 'Canceled', 'Terminated', 'Pending', 'Suspended', 'Unknown']);

const ExecutionCompletedEventSchema = z.strictObject({
  EventType: z.literal('ExecutionCompleted'),
  Timestamp: EventTimestampSchema,
  OrchestrationStatus: RuntimeStatusSchema,
  Result: z.exactOptional(z.unknown()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

const ExecutionResumedEventSchema = z.strictObject({
  EventType: z.literal('ExecutionResumed'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
});

const TraceContextSchema = z.looseObject({
  TraceParent: z.exactOptional(z.nullable(z.string())),
  TraceState: z.exactOptional(z.nullable(z.string())),
});

const OptionalTraceContextSchema = z.nullable(TraceContextSchema);

const ExecutionRewoundEventSchema = z.strictObject({
  EventType: z.literal('ExecutionRewound'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
  ParentExecutionId: z.exactOptional(z.nullable(z.string())),
  InstanceId: z.exactOptional(z.nullable(z.string())),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
});

const ExecutionStartedEventSchema = z.strictObject({
  EventType: z.literal('ExecutionStarted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  Correlation: z.exactOptional(z.nullable(z.string())),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
  ScheduledStartTime: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
  Generation: z.exactOptional(z.nullable(z.int())),
});

const ExecutionSuspendedEventSchema = z.strictObject({
  EventType: z.literal('ExecutionSuspended'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
});

const ExecutionTerminatedEventSchema = z.strictObject({
  EventType: z.literal('ExecutionTerminated'),
  Timestamp: EventTimestampSchema,
  Input: z.exactOptional(z.nullable(z.string())),
});

const GenericHistoryEventSchema = z.strictObject({
  EventType: z.literal('GenericEvent'),
  Timestamp: EventTimestampSchema,
  Data: z.exactOptional(z.nullable(z.string())),
  Reason: z.exactOptional(z.nullable(z.string())),
});

const SubOrchestrationInstanceCompletedEventSchema = z.strictObject({
  EventType: z.literal('SubOrchestrationInstanceCompleted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Result: z.exactOptional(z.unknown()),
});

const SubOrchestrationInstanceCreatedEventSchema = z.strictObject({
  EventType: z.literal('SubOrchestrationInstanceCreated'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  InstanceId: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  ClientSpanId: z.exactOptional(z.nullable(z.string())),
});

const SubOrchestrationInstanceFailedEventSchema = z.strictObject({
  EventType: z.literal('SubOrchestrationInstanceFailed'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Reason: z.nullable(z.string()),
  Details: z.nullable(z.string()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

const TaskCompletedEventSchema = z.strictObject({
  EventType: z.literal('TaskCompleted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Result: z.exactOptional(z.unknown()),
});

const TaskFailedEventSchema = z.strictObject({
  EventType: z.literal('TaskFailed'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Reason: z.nullable(z.string()),
  Details: z.nullable(z.string()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

const TaskScheduledEventSchema = z.strictObject({
  EventType: z.literal('TaskScheduled'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
});

const TimerCreatedEventSchema = z.strictObject({
  EventType: z.literal('TimerCreated'),
  Timestamp: EventTimestampSchema,
  FireAt: EventTimestampSchema,
});

const TimerFiredEventSchema = z.strictObject({
  EventType: z.literal('TimerFired'),
  Timestamp: EventTimestampSchema,
  FireAt: EventTimestampSchema,
});

const HistoryEventSchema = z.discriminatedUnion('EventType', [
  ExecutionStartedEventSchema,
  TaskScheduledEventSchema,
  TaskCompletedEventSchema,
  TaskFailedEventSchema,
  SubOrchestrationInstanceCreatedEventSchema,
  SubOrchestrationInstanceCompletedEventSchema,
  SubOrchestrationInstanceFailedEventSchema,
  TimerCreatedEventSchema,
  TimerFiredEventSchema,
  EventRaisedEventSchema,
  EventSentEventSchema,
  ExecutionTerminatedEventSchema,
  ExecutionSuspendedEventSchema,
  ExecutionResumedEventSchema,
  ExecutionRewoundEventSchema,
  ExecutionCompletedEventSchema,
  ContinueAsNewEventSchema,
  GenericHistoryEventSchema,
]);

const AnyJsonSchema = z.unknown();

const DurableErrorBodySchema = z.strictObject({
  Message: z.string(),
  ExceptionMessage: z.exactOptional(z.string()),
  ExceptionType: z.exactOptional(z.string()),
  StackTrace: z.exactOptional(z.nullable(z.string())),
});

const DurableErrorTextSchema = z.string();

const EntityKeySchema = z.strictObject({
  name: z.string(),
  key: z.string(),
});

const EntityListItemSchema = z.strictObject({
  entityId: EntityKeySchema,
  lastOperationTime: z.iso.datetime({ offset: true }),
  state: z.unknown(),
});

const InstanceListItemSchema = z.strictObject({
  name: z.string(),
  instanceId: z.string(),
  runtimeStatus: RuntimeStatusSchema,
  input: z.unknown(),
  customStatus: z.unknown(),
  output: z.unknown(),
  createdTime: z.iso.datetime({ offset: true }),
  lastUpdatedTime: z.iso.datetime({ offset: true }),
  historyEvents: z.exactOptional(z.array(HistoryEventSchema)),
});

const InstanceManagementUrlsSchema = z.strictObject({
  id: z.string(),
  statusQueryGetUri: z.string(),
  sendEventPostUri: z.string(),
  terminatePostUri: z.string(),
  purgeHistoryDeleteUri: z.string(),
  rewindPostUri: z.exactOptional(z.string()),
  restartPostUri: z.string(),
  suspendPostUri: z.string(),
  resumePostUri: z.string(),
});

const InstanceStatusSchema = z.strictObject({
  name: z.exactOptional(z.string()),
  instanceId: z.exactOptional(z.string()),
  runtimeStatus: RuntimeStatusSchema,
  input: z.unknown(),
  customStatus: z.unknown(),
  output: z.unknown(),
  createdTime: z.iso.datetime({ offset: true }),
  lastUpdatedTime: z.iso.datetime({ offset: true }),
  historyEvents: z.exactOptional(z.array(HistoryEventSchema)),
});

const PurgeResultSchema = z.strictObject({
  instancesDeleted: z.int().check(z.gte(0)),
});

/** Closed schemas: `"<operationId> <status>"` for answers, `"<operationId> body"` for JSON request bodies. */
export const strict: Readonly<Record<string, z.ZodMiniType>> = {
  'deleteEntity 400': DurableErrorBodySchema,
  'deleteEntity 500': DurableErrorBodySchema,
  'deleteEntityWithoutKey 400': DurableErrorBodySchema,
  'deleteEntityWithoutKey 500': DurableErrorBodySchema,
  'getEntity 200': AnyJsonSchema,
  'getEntity 500': DurableErrorBodySchema,
  'getInstance 200': InstanceStatusSchema,
  'getInstance 202': InstanceStatusSchema,
  'getInstance 400': z.union([InstanceStatusSchema, DurableErrorBodySchema]),
  'getInstance 500': z.union([InstanceStatusSchema, DurableErrorBodySchema]),
  'listEntities 200': z.array(EntityListItemSchema),
  'listEntities 500': DurableErrorBodySchema,
  'listEntitiesByName 200': z.array(EntityListItemSchema),
  'listEntitiesByName 500': DurableErrorBodySchema,
  'listInstances 200': z.array(InstanceListItemSchema),
  'listInstances 500': DurableErrorBodySchema,
  'makePrimary 400': DurableErrorBodySchema,
  'makePrimary 500': DurableErrorBodySchema,
  'purgeInstance 200': PurgeResultSchema,
  'purgeInstance 400': DurableErrorBodySchema,
  'purgeInstance 412': DurableErrorTextSchema,
  'purgeInstance 500': DurableErrorBodySchema,
  'purgeInstances 200': PurgeResultSchema,
  'purgeInstances 400': DurableErrorTextSchema,
  'purgeInstances 500': DurableErrorBodySchema,
  'raiseEvent body': AnyJsonSchema,
  'raiseEvent 400': DurableErrorBodySchema,
  'raiseEvent 500': DurableErrorBodySchema,
  'restartInstance 200': AnyJsonSchema,
  'restartInstance 202': InstanceManagementUrlsSchema,
  'restartInstance 400': DurableErrorBodySchema,
  'restartInstance 409': DurableErrorBodySchema,
  'restartInstance 500': DurableErrorBodySchema,
  'resumeInstance 500': DurableErrorBodySchema,
  'rewindInstance 404': DurableErrorTextSchema,
  'rewindInstance 412': DurableErrorTextSchema,
  'rewindInstance 500': DurableErrorBodySchema,
  'rewindInstance 501': DurableErrorBodySchema,
  'signalEntity body': AnyJsonSchema,
  'signalEntity 400': DurableErrorBodySchema,
  'signalEntity 404': DurableErrorBodySchema,
  'signalEntity 500': DurableErrorBodySchema,
  'signalEntityWithoutKey body': AnyJsonSchema,
  'signalEntityWithoutKey 400': DurableErrorBodySchema,
  'signalEntityWithoutKey 404': DurableErrorBodySchema,
  'signalEntityWithoutKey 500': DurableErrorBodySchema,
  'startOrchestration body': AnyJsonSchema,
  'startOrchestration 200': AnyJsonSchema,
  'startOrchestration 202': InstanceManagementUrlsSchema,
  'startOrchestration 400': DurableErrorBodySchema,
  'startOrchestration 409': DurableErrorBodySchema,
  'startOrchestration 500': DurableErrorBodySchema,
  'startOrchestrationWithId body': AnyJsonSchema,
  'startOrchestrationWithId 200': AnyJsonSchema,
  'startOrchestrationWithId 202': InstanceManagementUrlsSchema,
  'startOrchestrationWithId 400': DurableErrorBodySchema,
  'startOrchestrationWithId 409': DurableErrorBodySchema,
  'startOrchestrationWithId 500': DurableErrorBodySchema,
  'suspendInstance 500': DurableErrorBodySchema,
  'terminateInstance 500': DurableErrorBodySchema,
};
