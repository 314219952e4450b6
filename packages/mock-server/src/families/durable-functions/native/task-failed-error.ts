import type { FailureDetails } from '../protocol.js';

/** How a failed task describes itself, as user code reads it. */
export interface TaskFailureDetails {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly stackTrace: string | undefined;
  readonly isNonRetriable: boolean;
  readonly properties: Record<string, unknown> | undefined;
  readonly innerFailure: TaskFailureDetails | undefined;
  /** Whether this failure or one inside it is of the type. */
  isCausedBy(errorType: string): boolean;
}

/** What `catch` sees for a failed activity or sub-orchestration where the host fills in `FailureDetails`. */
export class TaskFailedError extends Error {
  readonly failureDetails: TaskFailureDetails;
  readonly taskName: string | undefined;
  readonly taskId: number | undefined;

  constructor(failureDetails: TaskFailureDetails, taskName?: string, taskId?: number) {
    super(`${failureDetails.errorType}: ${failureDetails.errorMessage}`);
    this.name = 'TaskFailedError';
    this.failureDetails = failureDetails;
    this.taskName = taskName;
    this.taskId = taskId;
    if (failureDetails.stackTrace) this.stack = failureDetails.stackTrace;
  }
}

/** From the history's form to user code's. */
export function readFailureDetails(wire: Partial<FailureDetails>): TaskFailureDetails {
  const innerFailure = wire.InnerFailure ? readFailureDetails(wire.InnerFailure) : undefined;
  const errorType = wire.ErrorType ?? 'Error';
  return {
    errorType,
    errorMessage: wire.ErrorMessage ?? '',
    stackTrace: wire.StackTrace ?? undefined,
    isNonRetriable: wire.IsNonRetriable ?? false,
    properties: wire.Properties ?? undefined,
    innerFailure,
    isCausedBy: (type) => type === errorType || innerFailure?.isCausedBy(type) === true,
  };
}

/** And back, for the answer of an orchestration that dies of it. */
export function writeFailureDetails(details: TaskFailureDetails): Record<string, unknown> {
  return {
    ErrorType: details.errorType,
    ErrorMessage: details.errorMessage,
    StackTrace: details.stackTrace,
    IsNonRetriable: details.isNonRetriable,
    Properties: details.properties,
    InnerFailure: details.innerFailure && writeFailureDetails(details.innerFailure),
  };
}
