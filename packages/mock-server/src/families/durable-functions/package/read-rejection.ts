import { describeThrown } from '../native/describe-thrown.js';
import type { OrchestratorAction, OrchestratorState } from '../protocol.js';

/** What stands between the words of a rejection and the state in it. */
const MARKER = '$OutOfProcData$:';

/** The package's own record of a run, reached through `context.df`; not part of its public face, so nothing depends on it. */
interface RunRecord {
  readonly actions?: unknown;
  readonly exception?: unknown;
  /** What was yielded last. */
  readonly currentTask?: { readonly hasResult?: unknown };
}

function findRecord(df: unknown): RunRecord {
  const record = (df as { taskOrchestratorExecutor?: RunRecord } | null | undefined)?.taskOrchestratorExecutor;
  return typeof record === 'object' && record !== null ? record : {};
}

function parseState(message: string): OrchestratorState | undefined {
  const at = message.indexOf(MARKER);
  if (at < 0) return undefined;
  const state: unknown = JSON.parse(message.slice(at + MARKER.length));
  return typeof state === 'object' && state !== null ? (state as OrchestratorState) : undefined;
}

/**
 * Makes a state of what a package's handler rejects with. A failed orchestration travels as JSON in the error's message,
 * after a word that means nothing; a failure outside of user code comes without it.
 */
export function readRejection(rejection: unknown, df: unknown): OrchestratorState {
  const message = rejection instanceof Error ? rejection.message : String(rejection);
  const state = parseState(message);
  if (state === undefined) return { isDone: false, actions: [[]], error: describeThrown(rejection) };
  const record = findRecord(df);
  const listed = state.actions[0]?.length;
  // the same actions before JSON: there, a task that is used twice is one object
  if (Array.isArray(record.actions) && record.actions.length === listed) {
    state.actions = [record.actions as OrchestratorAction[]];
  }
  if (!state.error) {
    state.thrown = 'exception' in record ? describeThrown(record.exception) : 'a value without a message was thrown';
  }
  return state;
}

/**
 * Completes a state that a package's handler answers with: `throw undefined` is no throw to the package, which then
 * answers as if the orchestrator waited, although the task that it yielded last has ended.
 */
export function readAnswer(state: OrchestratorState, df: unknown): OrchestratorState {
  const hasEnded = findRecord(df).currentTask?.hasResult === true;
  if (hasEnded && state.isDone === false) state.thrown = describeThrown(undefined);
  return state;
}
