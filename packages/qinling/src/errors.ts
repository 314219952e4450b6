import { type ErrorReading, type FailedAnswer, isObject, PollError, pickTexts, readErrorPage } from '@functionary/core';
import type { Execution, ExecutionStatus } from './execution-types.js';
import type { Job } from './job-types.js';
import type { Runtime, RuntimeStatus } from './types.js';

/** What to do about a runtime that will not become available, by its state. */
const ADVICE: Readonly<Record<string, string>> = {
  error: "see the engine's log for why its pool could not be made, then delete it and create another",
  deleting: 'create another',
};

/** The runtime that was waited for will not become available. */
export class RuntimeFailedError extends PollError {
  declare readonly runtimeId: string;
  /** `error` or `deleting`. */
  declare readonly status: RuntimeStatus;
  /** As it was seen last. Non-enumerable. */
  declare readonly runtime: Runtime;

  override get name(): 'RuntimeFailedError' {
    return 'RuntimeFailedError';
  }

  constructor(runtime: Runtime) {
    const { id: runtimeId, status } = runtime;
    const text = `runtime ${runtimeId} is ${status} and will not become available; ${ADVICE[status]}`;
    super(text, undefined, { runtimeId, status }, { runtime });
  }
}

/** The execution ended without success: the function raised or ran out of time (`failed`), or could not be run (`error`). */
export class ExecutionFailedError extends PollError {
  declare readonly executionId: string;
  declare readonly functionId: string;
  /** `failed` or `error`. */
  declare readonly status: ExecutionStatus;
  /** The function's error, mostly its text; undefined where the service has none. Non-enumerable. */
  declare readonly output: unknown;
  /** The whole execution; `executions.log(id)` gives what the function printed. Non-enumerable. */
  declare readonly execution: Execution;

  override get name(): 'ExecutionFailedError' {
    return 'ExecutionFailedError';
  }

  constructor(execution: Execution) {
    const { id: executionId, function_id: functionId, status, result, resultText } = execution;
    const output: unknown = result?.output;
    const said = output ?? (result ? undefined : resultText);
    const why = said == null ? '' : `: ${typeof said === 'string' ? said : JSON.stringify(said)}`;
    const text = `execution ${executionId} of function ${functionId} is ${status}${why.slice(0, 1000)}`;
    super(text, undefined, { executionId, functionId, status }, { output, execution });
  }
}

/** The job that was waited for has been cancelled. */
export class JobCancelledError extends PollError {
  declare readonly jobId: string;
  /** As it was seen last. Non-enumerable. */
  declare readonly job: Job;

  override get name(): 'JobCancelledError' {
    return 'JobCancelledError';
  }

  constructor(job: Job) {
    const { id: jobId } = job;
    super(`job ${jobId} is cancelled; pass allowCancelled to take that for its end`, undefined, { jobId }, { job });
  }
}

/** What of an error body says what. */
interface ErrorFields {
  readonly code: string | undefined;
  /** What the service itself says. */
  readonly verdict?: string | undefined;
  /** What stands before the service says, mostly of every request alike. */
  readonly remark: string | undefined;
}

/**
 * Understands an error, whoever wrote it: Qinling's `{ faultcode, faultstring }` and `{ faultstring }`, Keystone's
 * `{ error: { message, title } }`, the `{ title, description }` or the page of the middleware in front, and the header
 * `Server-Error-Message`, which says more than those of the middleware.
 *
 * No 500 is taken for a verdict: Qinling answers so when a lock was not free in time, and it says nothing else of
 * requests that it can never serve.
 */
export function readError({ body, headers }: FailedAnswer): ErrorReading {
  const { code, verdict, remark } = typeof body === 'string' ? readErrorPage(body) : readFields(body ?? {});
  return { code, message: verdict ?? (headers.get('server-error-message') || remark), details: body ?? undefined };
}

function readFields(whole: object): ErrorFields {
  const { error } = whole as { error?: unknown };
  const fields = isObject(error) ? error : whole;
  const [code] = pickTexts(fields, ['faultcode', 'title']);
  const [verdict] = pickTexts(fields, ['faultstring', 'message']);
  const [remark] = pickTexts(fields, ['description']);
  return { code, verdict, remark };
}
