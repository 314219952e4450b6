import { EventType, type HistoryEvent } from '../protocol.js';
import { readNumber } from './apply-completion.js';
import type { Execution, Message, StoredInstance } from './data.js';
import { findStep } from './number-steps.js';

/** What has to be done again after a rewind. */
export interface RewindPlan {
  /** Steps whose work has to be done, or whose wait has to be waited, once more. */
  readonly numbers: readonly number[];
  /** Sub-orchestrations that failed: to be rewound too. */
  readonly children: readonly number[];
}

const failures: ReadonlySet<number> = new Set([
  EventType.TaskFailed,
  EventType.SubOrchestrationInstanceFailed,
  EventType.ExecutionCompleted,
]);

/** Names of the events that a rewind may take back, for the reason that it leaves. */
const names = Object.fromEntries(Object.entries(EventType).map(([name, number]) => [number, name]));

function isNeeded(execution: Execution, message: Message, turn: number): boolean {
  if (message.EventType === EventType.ExecutionStarted) return true;
  if (message.EventType === EventType.EventRaised) {
    const asked = execution.tasks.find((task) => task.requestId === message.Name);
    return asked === undefined || asked.turn < turn;
  }
  const found = findStep(execution, readNumber(message));
  return found !== undefined && found.step.turn < turn;
}

/**
 * Takes a failed execution back to just before its first failure that stood: the rows of that failure and of what came
 * of it become GenericEvents, as the service writes them; what other tasks answered since then is delivered again, so
 * that nothing that succeeded is done twice; failed tasks are open again.
 */
export function rewindHistory(instance: StoredInstance): RewindPlan {
  const execution = instance.execution!;
  const failed = new Set(execution.tasks.filter((task) => !task.isOpen && task.failedTurn !== null));
  const turn = [...failed].reduce(
    (earliest, task) => Math.min(earliest, task.failedTurn!),
    execution.outcome?.turn ?? execution.turns.length - 1,
  );
  const mark = execution.turns[turn]!;
  const undone = instance.history.slice(mark.historyLength);
  const isAgain = (event: HistoryEvent) => !failures.has(event.EventType) && isNeeded(execution, event, turn);
  const again = undone.filter(isAgain);
  const delivered = new Set(again.map(readNumber));

  instance.history.length = mark.historyLength;
  for (const event of undone) {
    if (again.includes(event)) continue;
    if (event.EventType === EventType.OrchestratorStarted || event.EventType === EventType.OrchestratorCompleted)
      continue;
    instance.history.push(neutralise(event));
  }
  execution.tasks = execution.tasks.filter((task) => task.turn < turn);
  execution.firstOpen = 0;
  execution.owners.length = mark.next;
  execution.turns.length = turn;
  execution.actionCount = mark.actionCount;
  execution.lock = mark.lock;
  execution.outcome = null;
  execution.inbox = [
    ...again.map(({ EventId: _id, IsPlayed: _played, ...message }) => message as Message),
    ...execution.inbox,
  ];

  const numbers: number[] = [];
  const children: number[] = [];
  for (const task of execution.tasks) {
    task.steps = task.steps.filter((step) => step.turn < turn);
    task.failedTurn = failed.has(task) ? null : task.failedTurn;
    for (const step of task.steps) {
      if (step.closedTurn !== null && step.closedTurn < turn) continue;
      step.closedTurn = null;
      // A poll that was set aside has been carried out after its wait, and that is open or delivered again.
      const isReserved = step.url !== undefined && !isScheduled(instance, step.number);
      step.state = isReserved ? 'reserved' : 'open';
      task.isOpen = true;
      if (isReserved || delivered.has(step.number) || task.kind === 'entity' || task.kind === 'lock') continue;
      if (failed.has(task) && task.kind === 'child') children.push(step.number);
      else numbers.push(step.number);
    }
  }
  return { numbers, children };
}

function isScheduled(instance: StoredInstance, number: number): boolean {
  return instance.history.some((event) => event.EventType === EventType.TaskScheduled && event.EventId === number);
}

function neutralise(event: HistoryEvent): HistoryEvent {
  return {
    EventType: EventType.GenericEvent,
    EventId: -1,
    IsPlayed: true,
    Timestamp: event.Timestamp,
    Data: null,
    Reason: `Rewound: ${names[event.EventType]}`,
  };
}
