import type { FailureDetails } from '../protocol.js';

/** The fields of a failed task's event. */
export interface TaskFailure {
  readonly Reason: string;
  readonly Details: string;
  readonly FailureDetails: FailureDetails | null;
}

/** What was thrown, as the language worker words it. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  if (thrown === undefined || thrown === null) return 'Unknown error';
  if (typeof thrown === 'object') {
    const { message } = thrown as { message?: unknown };
    return typeof message === 'string' ? message : JSON.stringify(thrown);
  }
  return String(thrown);
}

function describeFailure(thrown: unknown, message: string): FailureDetails {
  const name = (thrown as { name?: unknown } | null | undefined)?.name;
  const stack = (thrown as { stack?: unknown } | null | undefined)?.stack;
  return {
    ErrorType: typeof name === 'string' && name !== '' ? name : 'Error',
    ErrorMessage: message,
    StackTrace: typeof stack === 'string' ? stack : null,
    InnerFailure: null,
    IsNonRetriable: false,
    Properties: null,
  };
}

/** The exception as .NET's serialiser writes it, in short. */
function describeException(message: string): string {
  return JSON.stringify({ $type: 'System.Exception, System.Private.CoreLib', Message: message });
}

/**
 * A failed activity. The two blanks are the host's: it cuts the message out of the worker's report with the blank
 * that stands before it.
 */
export function createActivityFailure(name: string, thrown: unknown, withDetails: boolean): TaskFailure {
  const message = describeThrown(thrown);
  return {
    Reason: `Activity function '${name}' failed:  ${message}`,
    Details: describeException(` ${message}`),
    FailureDetails: withDetails ? describeFailure(thrown, message) : null,
  };
}

/** A failure that is not an activity's: an HTTP request that found nobody, a sub-orchestration that could not start. */
export function createHostFailure(message: string, withDetails: boolean): TaskFailure {
  return {
    Reason: message,
    Details: describeException(message),
    FailureDetails: withDetails ? describeFailure(undefined, message) : null,
  };
}

/** The output of an instance that failed with a message. */
export function describeOrchestratorFailure(name: string, message: string): string {
  return `Orchestrator function '${name}' failed: ${message}`;
}

/** What stands in history, and in a parent's error, behind {@link describeOrchestratorFailure}. */
export function describeOrchestratorDetails(message: string): string {
  return `Message: ${message}, StackTrace: `;
}

/** `FailureDetails` of a failed orchestration. */
export function createOrchestratorFailureDetails(message: string, inner: unknown): FailureDetails {
  return {
    ErrorType: 'Error',
    ErrorMessage: message,
    StackTrace: null,
    InnerFailure: typeof inner === 'object' ? (inner as FailureDetails | null) : null,
    IsNonRetriable: false,
    Properties: null,
  };
}
