import { EventType, type HistoryEvent } from '../protocol.js';
import type { Execution, Step, TaskRecord } from './data.js';
import type { Effect } from './effects.js';
import { writeInstant } from './stored-text.js';

/** What a turn has brought about so far. */
export interface TurnDraft {
  readonly execution: Execution;
  readonly instanceId: string;
  readonly executionId: string;
  readonly turn: number;
  /** The instant of the turn, ms. */
  readonly now: number;
  /** The same as history holds it. */
  readonly stamp: string;
  readonly events: HistoryEvent[];
  readonly effects: Effect[];
  /** Set when the host itself must fail the instance, whatever is open. */
  verdict: string | null;
}

/** Appends an event to the turn. */
export function record(
  draft: TurnDraft,
  EventTypeNumber: HistoryEvent['EventType'],
  EventId: number,
  fields: object,
): void {
  draft.events.push({
    EventType: EventTypeNumber,
    EventId,
    IsPlayed: false,
    Timestamp: draft.stamp,
    ...fields,
  });
}

/** Notes a new task. */
export function addTask(
  draft: TurnDraft,
  task: Omit<TaskRecord, 'turn' | 'since' | 'steps' | 'isOpen' | 'failedTurn'>,
) {
  const added: TaskRecord = {
    ...task,
    turn: draft.turn,
    since: draft.now,
    steps: [],
    isOpen: true,
    failedTurn: null,
  };
  draft.execution.tasks.push(added);
  return added;
}

/** Takes the next number for a task. */
export function takeNumber(execution: Execution, taskIndex: number): number {
  return execution.owners.push(taskIndex) - 1;
}

/** The task and step that a number belongs to. */
export function findStep(execution: Execution, number: unknown): { task: TaskRecord; step: Step } | undefined {
  const task = execution.tasks[execution.owners[number as number] ?? -1];
  const step = task?.steps.find((each) => each.number === number);
  return task && step ? { task, step } : undefined;
}

/** Closes a step. */
export function closeStep(step: Step, turn: number): void {
  step.state = 'closed';
  step.closedTurn = turn;
}

function addStep(draft: TurnDraft, task: TaskRecord, step: Pick<Step, 'does' | 'state'> & Partial<Step>): Step {
  const number = takeNumber(draft.execution, draft.execution.tasks.lastIndexOf(task));
  const added: Step = { turn: draft.turn, closedTurn: null, ...step, number };
  task.steps.push(added);
  return added;
}

/** A wait: TimerCreated, and an event on the clock's queue. */
export function addWait(draft: TurnDraft, task: TaskRecord, fireAt: number): Step {
  const step = addStep(draft, task, { does: 'wait', state: 'open', fireAt });
  record(draft, EventType.TimerCreated, step.number, { FireAt: writeInstant(fireAt) });
  draft.effects.push({ do: 'timer', number: step.number });
  return step;
}

/** A number set aside for an HTTP poll that follows a wait. */
export function reservePoll(draft: TurnDraft, task: TaskRecord, url: string): void {
  addStep(draft, task, { does: 'work', state: 'reserved', url });
}

/** An attempt of an activity, a sub-orchestration or a request. */
export function addWork(draft: TurnDraft, task: TaskRecord): void {
  startWork(draft, task, addStep(draft, task, { does: 'work', state: 'open' }));
}

/** Begins a step of work: its event in the history, and the order to do it. */
export function startWork(draft: TurnDraft, task: TaskRecord, step: Step): void {
  step.state = 'open';
  if (task.kind === 'child') {
    step.childId = task.instanceId || `${draft.instanceId}:${step.number}`;
    record(draft, EventType.SubOrchestrationInstanceCreated, step.number, {
      Name: task.name,
      Version: task.version ?? null,
      InstanceId: step.childId,
      Input: task.input ?? null,
      ClientSpanId: null,
    });
    draft.effects.push({ do: 'child', number: step.number });
    return;
  }
  record(draft, EventType.TaskScheduled, step.number, {
    Name: task.kind === 'http' ? 'BuiltIn::HttpActivity' : task.name,
    Version: null,
    // The framework leaves an activity's input out of stored history.
    Input: null,
    ParentTraceContext: null,
  });
  draft.effects.push({ do: 'work', number: step.number });
}
