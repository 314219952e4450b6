import type { ExecutionRecord, FunctionRecord, QinlingWorld } from '../state.js';
import { hasTimer, setTimer } from '../timers.js';
import { endExecution, timeoutOf } from './end-execution.js';
import { readArgument } from './execution-input.js';
import { type CodeOutcome, describeFailure, endOf, engineFailure, failWith } from './execution-result.js';
import { findCode } from './find-code.js';
import { type LiveRun, liveRunsOf } from './live-runs.js';
import type { ExecutionContext, FunctionHandler } from './registered-code.js';

/** What is no JSON is printed all the same. */
function writePrinted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

const isImage = (fn: FunctionRecord): boolean => fn.code.source === 'image';

/** A runtime frames what a function printed; a container of the user's own does not. */
function writeLog(executionId: string, printed: string, fn: FunctionRecord, isFinished: boolean): string {
  if (isImage(fn)) return printed;
  return `Start execution: ${executionId}\n${printed}${isFinished ? `Finished execution: ${executionId}\n` : ''}`;
}

function createContext(record: ExecutionRecord, fn: FunctionRecord, run: LiveRun): ExecutionContext {
  return {
    executionId: record.id,
    functionId: fn.id,
    functionName: fn.name,
    functionVersion: record.function_version,
    projectId: record.project_id,
    print(...values) {
      run.printed += `${values.map(writePrinted).join(' ')}\n`;
    },
  };
}

/** Calls user code; there is a promise only where that gives one. */
function callCode(
  code: FunctionHandler,
  argument: unknown,
  context: ExecutionContext,
): CodeOutcome | Promise<CodeOutcome> {
  try {
    const returned = code(argument, context);
    if (typeof (returned as PromiseLike<unknown> | null | undefined)?.then !== 'function') return { value: returned };
    return Promise.resolve(returned).then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    );
  } catch (thrown) {
    return { thrown };
  }
}

/** Resolves when the code has ended, or has used up its timeout in real time: then it hangs, and keeps virtual time no longer. */
function untilEndedOrHanging(work: Promise<void>, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMs);
    (timer as { unref?: () => void }).unref?.();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Runs the code of an execution: a short one ends at once, another when its promise settles or its time is up. What
 * comes late, or from before a restore, is dropped.
 */
export function runExecution(world: QinlingWorld, executionId: string): void {
  const { runtime, services } = world;
  const record = runtime.data.executions.get(executionId);
  if (record?.status !== 'running') return;
  const fn = runtime.data.functions.get(record.function_id);
  if (!fn) {
    endExecution(world, executionId, engineFailure, '');
    return;
  }
  const live = liveRunsOf(world);
  const run: LiveRun = { startedAt: services.now(), printed: '', waiting: [] };
  live.set(executionId, run);
  const name = timeoutOf(executionId);
  if (!hasTimer(world, name)) {
    const at = run.startedAt + fn.timeout * 1000;
    setTimer(world, { name, at, kind: 'execution', data: { execution: executionId, event: 'timeout' } });
  }

  const settle = (outcome: CodeOutcome): void => {
    if (live.get(executionId) !== run) return;
    if ('thrown' in outcome) run.printed += `${describeFailure(outcome.thrown)}\n`;
    const end = endOf(outcome, services.now() - run.startedAt, isImage(fn));
    endExecution(world, executionId, end, writeLog(executionId, run.printed, fn, true));
  };

  const outcome = callCode(findCode(runtime.code, fn), readArgument(record.input), createContext(record, fn, run));
  if (outcome instanceof Promise) void services.track(untilEndedOrHanging(outcome.then(settle), fn.timeout * 1000));
  else settle(outcome);
}

/** The time of an execution is up. */
export function expireExecution(world: QinlingWorld, executionId: string): void {
  const { runtime, services } = world;
  const record = runtime.data.executions.get(executionId);
  const fn = record && runtime.data.functions.get(record.function_id);
  const run = liveRunsOf(world).get(executionId);
  if (!fn || !run) {
    endExecution(world, executionId, engineFailure, '');
    return;
  }
  const end = failWith('Function execution timeout.', services.now() - run.startedAt);
  endExecution(world, executionId, end, writeLog(executionId, run.printed, fn, false));
}
