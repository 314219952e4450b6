import { ActionType, type OrchestratorAction, type OrchestratorState } from '../protocol.js';
import type { Outcome } from './data.js';
import {
  createOrchestratorFailureDetails,
  describeOrchestratorDetails,
  describeOrchestratorFailure,
} from './failures.js';
import { writeEncodedInput, writeText } from './stored-text.js';

/** How much of a message is kept: each parent's holds its child's twice, which through twenty levels would be a million times. */
const maxMessageLength = 16_384;

/** An execution that failed with a message of its own. */
export function failOutcome(name: string, whole: string, turn: number, inner?: unknown): Outcome {
  const message = whole.length > maxMessageLength ? `${whole.slice(0, maxMessageLength)}…` : whole;
  return {
    type: 'failed',
    text: describeOrchestratorFailure(name, message),
    details: describeOrchestratorDetails(message),
    failure: createOrchestratorFailureDetails(message, inner ?? null),
    turn,
  };
}

/** The answered actions in one list (the oldest schema has a list for each turn). @throws Error when there are none to read. */
export function readActions(state: OrchestratorState): OrchestratorAction[] {
  const lists: unknown = (state as OrchestratorState | null | undefined)?.actions;
  if (!Array.isArray(lists) || !lists.every(Array.isArray)) {
    throw new Error('The orchestrator answered with something that is not the state of an orchestration.');
  }
  return lists.length === 1 ? (lists[0] as OrchestratorAction[]) : (lists.flat() as OrchestratorAction[]);
}

/** Whether and how the answer ends the execution. A failure beats a result, as in the framework. */
export function readOutcome(
  state: OrchestratorState,
  actions: readonly OrchestratorAction[],
  name: string,
  turn: number,
): Outcome | null {
  if (state.error) return failOutcome(name, state.error, turn, state.failureDetails);
  if (state.thrown !== undefined) return failOutcome(name, state.thrown, turn);
  if (!state.isDone) return null;
  const again = actions.find((action) => action.actionType === ActionType.ContinueAsNew);
  return again
    ? { type: 'continued', input: writeEncodedInput(again.input), turn }
    : { type: 'completed', output: writeText(state.output), turn };
}
