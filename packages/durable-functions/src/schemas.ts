/**
 * Zod schemas of everything that the service sends, by the names of its document; `responses` holds them by operation
 * and status, as the client's option `validate` takes them. Unknown keys and values pass. The one entry that loads zod.
 *
 * @module
 */
export {
  AnyJsonSchema,
  ContinueAsNewEventSchema,
  DurableErrorBodySchema,
  DurableErrorTextSchema,
  EntityKeySchema,
  EntityListItemSchema,
  EventRaisedEventSchema,
  EventSentEventSchema,
  EventTimestampSchema,
  ExecutionCompletedEventSchema,
  ExecutionResumedEventSchema,
  ExecutionRewoundEventSchema,
  ExecutionStartedEventSchema,
  ExecutionSuspendedEventSchema,
  ExecutionTerminatedEventSchema,
  FailureDetailsSchema,
  GenericHistoryEventSchema,
  HistoryEventSchema,
  InstanceListItemSchema,
  InstanceManagementUrlsSchema,
  InstanceStatusSchema,
  OptionalFailureDetailsSchema,
  OptionalTraceContextSchema,
  PurgeResultSchema,
  RawJsonTextSchema,
  RuntimeStatusSchema,
  responses,
  SubOrchestrationInstanceCompletedEventSchema,
  SubOrchestrationInstanceCreatedEventSchema,
  SubOrchestrationInstanceFailedEventSchema,
  TaskCompletedEventSchema,
  TaskFailedEventSchema,
  TaskScheduledEventSchema,
  TimerCreatedEventSchema,
  TimerFiredEventSchema,
  TraceContextSchema,
} from './generated/schemas.js';
