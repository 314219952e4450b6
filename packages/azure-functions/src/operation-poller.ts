import {
  type Answer,
  type CallArgs,
  type Caller,
  type CallOptions,
  callOperation,
  createMismatch,
  followOperation,
  InvalidArgumentError,
  type Operation,
  type OperationState,
  type Poller,
  type Polling,
  readFollowing,
  resumeOperation,
  type WaitOptions,
} from '@functionary/core';
import { getOperationResult, getOperationStatus } from './generated/operations.js';
import { isOwnOrigin, stayHome } from './own-origin.js';
import type { Management } from './service.js';
import type { App } from './types.js';
import { waitUntilQuiet } from './wait-until-quiet.js';

/** Long work on the service, looked at from here: its states, and what it gives in the end. */
export type OperationPoller<Result> = Poller<OperationState, Result>;

/** What one kind of long work gives, and where. */
export interface WorkResult<Result> {
  /** What reads the resource that is worked on. */
  readonly resource: Operation<any, any>;
  /** The same, where it shows whether work on it goes on. */
  readonly site?: Operation<any, App>;
  /** Makes the result of the last answer; undefined where that is none. */
  read(body: unknown): Result | undefined;
  /** What the last answer should be, for the error. */
  readonly wanted: string;
}

/** Long work that is begun by an operation. */
export interface Work<Args, Result> extends WorkResult<Result> {
  readonly operation: Operation<Args, any>;
  readonly args: CallArgs<Args>;
  /** How its end is found. */
  readonly polling: Polling;
  /** Values in the body that may be shown nowhere. */
  readonly secrets?: readonly string[];
}

/** Begins long work; a write whose answer is lost is sent again when the work that it may have begun is over. What ends or watches the call that begins it does not go on to those of the poller. */
export async function beginWork<Args, Result>(
  management: Management,
  { operation, args, polling, secrets = [], ...kind }: Work<Args, Result>,
  options: CallOptions = {},
): Promise<OperationPoller<Result>> {
  const { caller, apiVersion } = management;
  const { signal: _signal, deadlineMs: _deadline, onResponse: _told, ...lasting } = options;
  const careful = kind.site && {
    idempotency: 'verify' as const,
    verify: waitUntilQuiet(management, kind.site, (args as { path?: unknown }).path),
  };
  const answer: Answer<unknown> = await callOperation(caller, operation, args, { ...options, ...careful, secrets });
  // The resource is read by these, and by the version of the API that it was written by.
  const whole = { ...args, query: { ...args.query, 'api-version': apiVersion } };
  const work = { operation, args: whole, polling, answer, secrets, ...toLooks(operation.id, kind) };
  return followOperation<Result>(askForJson(caller), work, lasting);
}

/** Does long work and waits for its end, all within `deadlineMs`. */
export async function finishWork<Args, Result>(
  management: Management,
  work: Work<Args, Result>,
  { intervalMs, ...options }: WaitOptions = {},
): Promise<Result> {
  const { signal, deadlineMs } = options;
  const begunAt = performance.now();
  const poller = await beginWork(management, work, options as CallOptions);
  return poller.result({ intervalMs, signal, deadlineMs, begunAt });
}

/**
 * Goes on with long work that was begun in another process.
 *
 * @param kinds - what each kind of work gives, by the operation that began it
 * @throws InvalidArgumentError for what no poller of this client gave, or one of another service
 */
export function resumeWork<Result>(
  { caller }: Management,
  saved: unknown,
  kinds: Readonly<Record<string, WorkResult<any>>>,
  wait?: WaitOptions,
): OperationPoller<Result> {
  const { operationId, url = caller.baseUrl } = readFollowing(saved);
  const kind = Object.hasOwn(kinds, operationId) ? kinds[operationId] : undefined;
  if (!kind)
    throw new InvalidArgumentError('saved', `${operationId} begins no long work; pass what a poller's toJSON() gave`);
  if (!isOwnOrigin(caller.baseUrl, url))
    throw new InvalidArgumentError('saved', `the work is not at ${caller.baseUrl}; make its service the baseUrl`);
  return resumeOperation<Result>(askForJson(caller), saved, toLooks(operationId, kind), wait);
}

function toLooks<Result>(operationId: string, { resource, read, wanted }: WorkResult<Result>) {
  return {
    looks: { status: getOperationStatus, location: getOperationResult, resource },
    read(body: unknown): Result {
      const result = read(body);
      if (result !== undefined || wanted === '') return result as Result;
      throw createMismatch(operationId, { status: 200, requestId: undefined }, wanted, body);
    },
  };
}

/** The caller, with looks asking for JSON as calls do, and at the service alone. */
function askForJson(caller: Caller): Caller {
  const home = stayHome(caller);
  return { ...home, send: (operation, args, options) => callOperation(home, operation, args as never, options) };
}
