// Generated from specs/durable-functions.yaml by scripts/generate. Do not edit.

import * as z from 'zod/mini';
import type { components } from './openapi.js';

export const EventTimestampSchema = z.iso.datetime({ offset: true, local: true });

export const FailureDetailsSchema = z.looseObject({
  ErrorType: z.string(),
  ErrorMessage: z.string(),
  StackTrace: z.exactOptional(z.nullable(z.string())),
  InnerFailure: z.exactOptional(z.nullable(z.lazy((): z.ZodMiniType<components['schemas']['FailureDetails']> => FailureDetailsSchema))),
  IsNonRetriable: z.exactOptional(z.boolean()),
  Properties: z.exactOptional(z.nullable(z.record(z.string(), z.unknown()))),
});

export const OptionalFailureDetailsSchema = z.nullable(FailureDetailsSchema);

export const ContinueAsNewEventSchema = z.looseObject({
  EventType: z.literal('ContinueAsNew'),
  Timestamp: EventTimestampSchema,
  OrchestrationStatus: z.int(),
  Result: z.exactOptional(z.nullable(z.string())),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

export const RawJsonTextSchema = z.nullable(z.string());

export const EventRaisedEventSchema = z.looseObject({
  EventType: z.literal('EventRaised'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
});

export const EventSentEventSchema = z.looseObject({
  EventType: z.literal('EventSent'),
  Timestamp: EventTimestampSchema,
  InstanceId: z.string(),
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
});

export const RuntimeStatusSchema = (z.string() as z.ZodMiniType<'Running' | 'Completed' | 'ContinuedAsNew' | 'Failed' | 'Canceled' | 'Terminated' | 'Pending' | 'Suspended' | 'Unknown' | (string & {})>);

export const ExecutionCompletedEventSchema = z.looseObject({
  EventType: z.literal('ExecutionCompleted'),
  Timestamp: EventTimestampSchema,
  OrchestrationStatus: RuntimeStatusSchema,
  Result: z.exactOptional(z.unknown()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

export const ExecutionResumedEventSchema = z.looseObject({
  EventType: z.literal('ExecutionResumed'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
});

export const TraceContextSchema = z.looseObject({
  TraceParent: z.exactOptional(z.nullable(z.string())),
  TraceState: z.exactOptional(z.nullable(z.string())),
});

export const OptionalTraceContextSchema = z.nullable(TraceContextSchema);

export const ExecutionRewoundEventSchema = z.looseObject({
  EventType: z.literal('ExecutionRewound'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
  ParentExecutionId: z.exactOptional(z.nullable(z.string())),
  InstanceId: z.exactOptional(z.nullable(z.string())),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
});

export const ExecutionStartedEventSchema = z.looseObject({
  EventType: z.literal('ExecutionStarted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  Correlation: z.exactOptional(z.nullable(z.string())),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
  ScheduledStartTime: z.exactOptional(z.nullable(z.iso.datetime({ offset: true, local: true }))),
  Generation: z.exactOptional(z.nullable(z.int())),
});

export const ExecutionSuspendedEventSchema = z.looseObject({
  EventType: z.literal('ExecutionSuspended'),
  Timestamp: EventTimestampSchema,
  Reason: z.exactOptional(z.nullable(z.string())),
});

export const ExecutionTerminatedEventSchema = z.looseObject({
  EventType: z.literal('ExecutionTerminated'),
  Timestamp: EventTimestampSchema,
  Input: z.exactOptional(z.nullable(z.string())),
});

export const GenericHistoryEventSchema = z.looseObject({
  EventType: z.literal('GenericEvent'),
  Timestamp: EventTimestampSchema,
  Data: z.exactOptional(z.nullable(z.string())),
  Reason: z.exactOptional(z.nullable(z.string())),
});

export const SubOrchestrationInstanceCompletedEventSchema = z.looseObject({
  EventType: z.literal('SubOrchestrationInstanceCompleted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Result: z.exactOptional(z.unknown()),
});

export const SubOrchestrationInstanceCreatedEventSchema = z.looseObject({
  EventType: z.literal('SubOrchestrationInstanceCreated'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  InstanceId: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  ClientSpanId: z.exactOptional(z.nullable(z.string())),
});

export const SubOrchestrationInstanceFailedEventSchema = z.looseObject({
  EventType: z.literal('SubOrchestrationInstanceFailed'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Reason: z.nullable(z.string()),
  Details: z.nullable(z.string()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

export const TaskCompletedEventSchema = z.looseObject({
  EventType: z.literal('TaskCompleted'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Result: z.exactOptional(z.unknown()),
});

export const TaskFailedEventSchema = z.looseObject({
  EventType: z.literal('TaskFailed'),
  Timestamp: EventTimestampSchema,
  FunctionName: z.string(),
  ScheduledTime: EventTimestampSchema,
  Input: z.exactOptional(RawJsonTextSchema),
  Reason: z.nullable(z.string()),
  Details: z.nullable(z.string()),
  FailureDetails: z.exactOptional(OptionalFailureDetailsSchema),
});

export const TaskScheduledEventSchema = z.looseObject({
  EventType: z.literal('TaskScheduled'),
  Timestamp: EventTimestampSchema,
  Name: z.string(),
  Input: z.exactOptional(RawJsonTextSchema),
  ParentTraceContext: z.exactOptional(OptionalTraceContextSchema),
});

export const TimerCreatedEventSchema = z.looseObject({
  EventType: z.literal('TimerCreated'),
  Timestamp: EventTimestampSchema,
  FireAt: EventTimestampSchema,
});

export const TimerFiredEventSchema = z.looseObject({
  EventType: z.literal('TimerFired'),
  Timestamp: EventTimestampSchema,
  FireAt: EventTimestampSchema,
});

export const HistoryEventSchema = z.union([
  z.discriminatedUnion('EventType', [
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
  ]),
  (z.looseObject({ EventType: z.string().check(z.refine((tag) => ![
    'ExecutionStarted',
    'TaskScheduled',
    'TaskCompleted',
    'TaskFailed',
    'SubOrchestrationInstanceCreated',
    'SubOrchestrationInstanceCompleted',
    'SubOrchestrationInstanceFailed',
    'TimerCreated',
    'TimerFired',
    'EventRaised',
    'EventSent',
    'ExecutionTerminated',
    'ExecutionSuspended',
    'ExecutionResumed',
    'ExecutionRewound',
    'ExecutionCompleted',
    'ContinueAsNew',
    'GenericEvent',
  ].includes(tag), { error: 'does not fit the rest of the object' })) }) as unknown as z.ZodMiniType<never>),
]);

export const AnyJsonSchema = z.unknown();

export const DurableErrorBodySchema = z.looseObject({
  Message: z.string(),
  ExceptionMessage: z.exactOptional(z.string()),
  ExceptionType: z.exactOptional(z.string()),
  StackTrace: z.exactOptional(z.nullable(z.string())),
});

export const DurableErrorTextSchema = z.string();

export const EntityKeySchema = z.looseObject({
  name: z.string(),
  key: z.string(),
});

export const EntityListItemSchema = z.looseObject({
  entityId: EntityKeySchema,
  lastOperationTime: z.iso.datetime({ offset: true, local: true }),
  state: z.unknown(),
});

export const InstanceListItemSchema = z.looseObject({
  name: z.string(),
  instanceId: z.string(),
  runtimeStatus: RuntimeStatusSchema,
  input: z.unknown(),
  customStatus: z.unknown(),
  output: z.unknown(),
  createdTime: z.iso.datetime({ offset: true, local: true }),
  lastUpdatedTime: z.iso.datetime({ offset: true, local: true }),
  historyEvents: z.exactOptional(z.array(HistoryEventSchema)),
});

export const InstanceManagementUrlsSchema = z.looseObject({
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

export const InstanceStatusSchema = z.looseObject({
  name: z.exactOptional(z.string()),
  instanceId: z.exactOptional(z.string()),
  runtimeStatus: RuntimeStatusSchema,
  input: z.unknown(),
  customStatus: z.unknown(),
  output: z.unknown(),
  createdTime: z.iso.datetime({ offset: true, local: true }),
  lastUpdatedTime: z.iso.datetime({ offset: true, local: true }),
  historyEvents: z.exactOptional(z.array(HistoryEventSchema)),
});

export const PurgeResultSchema = z.looseObject({
  instancesDeleted: z.int().check(z.gte(0)),
});

/** The schema of every JSON answer, by operation and status. */
export const responses = {
  deleteEntity: {
    400: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  deleteEntityWithoutKey: {
    400: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  getEntity: {
    200: AnyJsonSchema,
    500: DurableErrorBodySchema,
  },
  getInstance: {
    200: InstanceStatusSchema,
    202: InstanceStatusSchema,
    400: z.union([InstanceStatusSchema, DurableErrorBodySchema]),
    500: z.union([InstanceStatusSchema, DurableErrorBodySchema]),
  },
  listEntities: {
    200: z.array(EntityListItemSchema),
    500: DurableErrorBodySchema,
  },
  listEntitiesByName: {
    200: z.array(EntityListItemSchema),
    500: DurableErrorBodySchema,
  },
  listInstances: {
    200: z.array(InstanceListItemSchema),
    500: DurableErrorBodySchema,
  },
  makePrimary: {
    400: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  purgeInstance: {
    200: PurgeResultSchema,
    400: DurableErrorBodySchema,
    412: DurableErrorTextSchema,
    500: DurableErrorBodySchema,
  },
  purgeInstances: {
    200: PurgeResultSchema,
    400: DurableErrorTextSchema,
    500: DurableErrorBodySchema,
  },
  raiseEvent: {
    400: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  restartInstance: {
    200: AnyJsonSchema,
    202: InstanceManagementUrlsSchema,
    400: DurableErrorBodySchema,
    409: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  resumeInstance: {
    500: DurableErrorBodySchema,
  },
  rewindInstance: {
    404: DurableErrorTextSchema,
    412: DurableErrorTextSchema,
    500: DurableErrorBodySchema,
    501: DurableErrorBodySchema,
  },
  signalEntity: {
    400: DurableErrorBodySchema,
    404: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  signalEntityWithoutKey: {
    400: DurableErrorBodySchema,
    404: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  startOrchestration: {
    200: AnyJsonSchema,
    202: InstanceManagementUrlsSchema,
    400: DurableErrorBodySchema,
    409: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  startOrchestrationWithId: {
    200: AnyJsonSchema,
    202: InstanceManagementUrlsSchema,
    400: DurableErrorBodySchema,
    409: DurableErrorBodySchema,
    500: DurableErrorBodySchema,
  },
  suspendInstance: {
    500: DurableErrorBodySchema,
  },
  terminateInstance: {
    500: DurableErrorBodySchema,
  },
};
