import { ActionType, type OrchestratorAction } from '../protocol.js';
import type { HostRules } from './effects.js';
import { closeStep, type TurnDraft } from './number-steps.js';
import { scheduleTask } from './schedule-task.js';

/** The action at a task's place in the answered list. */
function findAction(actions: readonly OrchestratorAction[], at: readonly number[]): OrchestratorAction | undefined {
  let action = actions[at[0]!];
  for (const index of at.slice(1)) action = action?.compoundActions?.[index];
  return action;
}

/**
 * Carries out what the orchestrator asked for since its last turn. The order, depth first, is that in which the other
 * side took its numbers. An action that is the same object as one before it is the same task.
 */
export function scheduleActions(draft: TurnDraft, actions: readonly OrchestratorAction[], rules: HostRules): void {
  const { execution } = draft;
  if (actions.length < execution.actionCount) {
    draft.effects.push({
      do: 'log',
      level: 'warn',
      message: `The orchestrator of '${draft.instanceId}' asked for ${actions.length} things where it had asked for ${execution.actionCount} before: its code is not deterministic.`,
    });
  }
  const known = execution.tasks.length;
  let seen: Set<OrchestratorAction> | undefined;
  const visit = (action: OrchestratorAction, at: readonly number[]): void => {
    if (draft.verdict !== null) return;
    if (action.actionType === ActionType.WhenAll || action.actionType === ActionType.WhenAny) {
      action.compoundActions?.forEach((child, index) => {
        visit(child, [...at, index]);
      });
    } else if (at.length === 1 || !seen?.has(action)) {
      seen?.add(action);
      scheduleTask(draft, action, at, rules);
    }
  };
  for (let index = execution.actionCount; index < actions.length; index++) {
    const action = actions[index]!;
    if (action.compoundActions !== undefined && seen === undefined) {
      seen = new Set();
      for (const task of execution.tasks) {
        const earlier = findAction(actions, task.at);
        if (earlier) seen.add(earlier);
      }
    }
    visit(action, [index]);
  }
  execution.actionCount = Math.max(execution.actionCount, actions.length);
  cancelTimers(draft, actions, known);
}

/** A timer cancelled since it was scheduled never fires. */
function cancelTimers(draft: TurnDraft, actions: readonly OrchestratorAction[], known: number): void {
  const { tasks, firstOpen } = draft.execution;
  for (let index = firstOpen; index < known; index++) {
    const task = tasks[index]!;
    if (task.kind !== 'timer' || !task.isOpen || findAction(actions, task.at)?.isCanceled !== true) continue;
    task.isOpen = false;
    for (const step of task.steps) {
      if (step.state !== 'open') continue;
      closeStep(step, draft.turn);
      if (step.timerId !== undefined) draft.effects.push({ do: 'cancel', timerId: step.timerId });
    }
  }
}
