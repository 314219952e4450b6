import { EventType, type OrchestratorState } from '../protocol.js';
import { applyCompletion, applyEvent } from './apply-completion.js';
import { createExecution, type Execution, type Message, type Outcome, type StoredInstance } from './data.js';
import { type Effect, type HostRules, holdsBack } from './effects.js';
import { record, type TurnDraft } from './number-steps.js';
import type { OpenTurn } from './open-turn.js';
import { failOutcome, readActions, readOutcome } from './read-state.js';
import { scheduleActions } from './schedule-actions.js';
import { statusNumbers } from './status-numbers.js';
import { writeInstant, writeText } from './stored-text.js';
import type { RuntimeStatus } from './types.js';

/** How many turns in a row an orchestrator may cause itself at one instant before it counts as a loop. */
export const rushLimit = 10_000;

/** What user code answered to a turn: a state, or the reason why there is none; undefined when it did not run. */
export type TurnAnswer = { readonly state: OrchestratorState } | { readonly failure: string } | undefined;

/**
 * Takes a turn into the instance: history, tasks, status, and the end if it has come. Everything happens here at once
 * or not at all; what is to be done outside comes back as effects.
 */
export function closeTurn(instance: StoredInstance, turn: OpenTurn, answer: TurnAnswer, rules: HostRules): Effect[] {
  const execution = instance.execution!;
  const taken = new Set(turn.batch);
  execution.inbox =
    taken.size === execution.inbox.length ? [] : execution.inbox.filter((message) => !taken.has(message));
  const draft: TurnDraft = {
    execution,
    instanceId: instance.instanceId,
    executionId: instance.executionId,
    turn: execution.turns.length,
    now: turn.startedAt,
    stamp: turn.events[0]!.Timestamp,
    events: turn.events,
    effects: [],
    verdict: null,
  };
  execution.turns.push({
    historyLength: instance.history.length,
    next: execution.owners.length,
    actionCount: execution.actionCount,
    lock: execution.lock,
  });
  instance.lastUpdatedTime = turn.startedAt;
  if (instance.runtimeStatus !== 'Suspended') instance.runtimeStatus = 'Running';
  for (const message of turn.batch) takeMessage(instance, draft, message);
  if (answer && draft.verdict === null) takeAnswer(instance, draft, answer, rules);
  countRush(execution, turn);
  if (execution.rush.count > rushLimit) {
    draft.verdict ??= `It caused ${rushLimit} turns in a row by itself (timers that are due at once, or continueAsNew) without any time passing.`;
  }
  if (draft.verdict !== null) {
    execution.outcome = failOutcome(instance.name, draft.verdict, draft.turn);
    draft.effects.push({ do: 'log', level: 'error', message: `'${instance.instanceId}' failed: ${draft.verdict}` });
  }
  const { outcome } = execution;
  const reason = turn.batch.find(({ EventType: type }) => type === EventType.ExecutionTerminated);
  const isOver = outcome !== null && (draft.verdict !== null || !execution.tasks.some(holdsBack));
  while (execution.tasks[execution.firstOpen]?.isOpen === false) execution.firstOpen++;
  if (reason) end(instance, draft, 'Terminated', reason.Input ?? null, null);
  else if (isOver && outcome?.type === 'continued') continueAsNew(instance, draft, outcome, rules);
  else if (isOver && outcome?.type === 'completed') end(instance, draft, 'Completed', outcome.output, null);
  else if (isOver && outcome?.type === 'failed') {
    end(instance, draft, 'Failed', outcome.text, rules.failureDetails ? outcome.failure : null);
  }
  if (instance.execution === execution) {
    record(draft, EventType.OrchestratorCompleted, -1, {});
    for (const event of draft.events) {
      event.IsPlayed = true;
      instance.history.push(event);
    }
  }
  return draft.effects;
}

function takeMessage(instance: StoredInstance, draft: TurnDraft, message: Message): void {
  switch (message.EventType) {
    case EventType.ExecutionResumed:
      instance.runtimeStatus = 'Running';
      return;
    case EventType.ExecutionSuspended:
      instance.runtimeStatus = 'Suspended';
      return;
    case EventType.EventRaised:
      applyEvent(draft, message);
      return;
    default:
      applyCompletion(draft, message);
  }
}

function takeAnswer(
  instance: StoredInstance,
  draft: TurnDraft,
  answer: NonNullable<TurnAnswer>,
  rules: HostRules,
): void {
  if ('failure' in answer) {
    draft.verdict = answer.failure;
    return;
  }
  const { state } = answer;
  try {
    const actions = readActions(state);
    scheduleActions(draft, actions, rules);
    if (state.customStatus) instance.customStatus = writeText(state.customStatus);
    draft.execution.outcome = readOutcome(state, actions, instance.name, draft.turn);
  } catch (error) {
    // A value that JSON cannot hold, or an answer that is no state.
    draft.verdict = error instanceof Error ? error.message : String(error);
  }
  if (!state?.error && state?.thrown !== undefined) {
    draft.effects.push({
      do: 'log',
      level: 'warn',
      message: `'${instance.instanceId}' threw something without a message. A real host leaves it Running for ever; it is failed instead.`,
    });
  }
}

function countRush(execution: Execution, turn: OpenTurn): void {
  const { rush } = execution;
  const isOwn = turn.batch.every(
    (message) =>
      message.EventType === EventType.TimerFired ||
      (message.EventType === EventType.ExecutionStarted && message.Generation !== null),
  );
  if (isOwn && rush.at === turn.startedAt) rush.count++;
  else execution.rush = { at: turn.startedAt, count: 0 };
}

function end(
  instance: StoredInstance,
  draft: TurnDraft,
  status: RuntimeStatus,
  output: string | null,
  failure: unknown,
): void {
  const { execution } = draft;
  instance.runtimeStatus = status;
  instance.output = output;
  record(draft, EventType.ExecutionCompleted, execution.owners.length, {
    OrchestrationStatus: statusNumbers[status],
    Result: output,
    FailureDetails: failure,
  });
  for (const step of execution.tasks.flatMap((task) => task.steps)) {
    if (step.state === 'open' && step.timerId !== undefined) {
      draft.effects.push({ do: 'cancel', timerId: step.timerId });
    }
  }
  if (execution.lock !== null) draft.effects.push({ do: 'release', entities: execution.lock });
  execution.inbox = [];
  draft.effects.push({ do: 'end' });
}

/** Whether a message answers what an execution asked of an entity, and so ends with it. */
function isAnswer({ tasks }: Execution, { Name }: Message): boolean {
  return Name !== undefined && tasks.some(({ requestId }) => requestId === Name);
}

/** A new execution under the same id: history and unread events of the old one are gone, custom status stays. */
function continueAsNew(
  instance: StoredInstance,
  draft: TurnDraft,
  outcome: Extract<Outcome, { type: 'continued' }>,
  rules: HostRules,
): void {
  const old = draft.execution;
  if (old.lock !== null) draft.effects.push({ do: 'release', entities: old.lock });
  const started = [...instance.history, ...draft.events].find(
    (event) => event.EventType === EventType.ExecutionStarted,
  );
  const next = createExecution(old.rush);
  instance.executionId = rules.uuid().replaceAll('-', '');
  next.inbox = [
    createStart({
      ...instance,
      input: outcome.input,
      at: draft.now,
      generation: Number(started?.Generation ?? 0) + 1,
    }),
    ...old.inbox.filter((message) => !isAnswer(old, message)),
  ];
  instance.input = outcome.input;
  instance.history = [];
  instance.execution = next;
  instance.runtimeStatus = 'ContinuedAsNew';
  instance.createdTime = draft.now;
}

/** The message that starts an execution. */
export function createStart(
  start: Pick<StoredInstance, 'name' | 'version' | 'input' | 'tags' | 'instanceId' | 'executionId' | 'parent'> & {
    readonly at: number;
    readonly generation: number | null;
  },
): Message {
  return {
    EventType: EventType.ExecutionStarted,
    Timestamp: writeInstant(start.at),
    Name: start.name,
    Version: start.version,
    Input: start.input,
    Tags: start.tags,
    OrchestrationInstance: { InstanceId: start.instanceId, ExecutionId: start.executionId },
    ParentInstance: start.parent && {
      InstanceId: start.parent.instanceId,
      Name: start.parent.name,
      TaskScheduleId: start.parent.number,
    },
    Correlation: null,
    ParentTraceContext: null,
    ScheduledStartTime: null,
    Generation: start.generation,
  };
}
