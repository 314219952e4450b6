import { EventType, type HistoryEvent, type OrchestratorTrigger } from '../protocol.js';
import { readNumber, takesNumbers } from './apply-completion.js';
import type { Execution, Message, StoredInstance } from './data.js';
import { findStep } from './number-steps.js';
import { defaultPollMs } from './poll-http.js';
import { readText, writeInstant } from './stored-text.js';
import type { DurableOptions } from './types.js';

/** A turn that has been prepared: nothing is taken from the inbox, or written, until it is closed. */
export interface OpenTurn {
  readonly executionId: string;
  readonly batch: readonly Message[];
  /** ms since 1970. */
  readonly startedAt: number;
  /** OrchestratorStarted, and the batch as history events. */
  readonly events: HistoryEvent[];
  /** Whether user code has to run: not for control messages, nor once it has ended. */
  readonly runsCode: boolean;
}

const controls: ReadonlySet<number> = new Set([
  EventType.ExecutionTerminated,
  EventType.ExecutionSuspended,
  EventType.ExecutionResumed,
]);

/** Drops answers to what is no longer open: a cancelled timer, an attempt that a rewind took back. */
function dropStale(execution: Execution): void {
  execution.inbox = execution.inbox.filter((message) => {
    const number = readNumber(message);
    return number === undefined || findStep(execution, number)?.step.state === 'open';
  });
}

/**
 * The messages of the next turn; empty when there is nothing to do. A control message comes alone. A completion for
 * which the other side takes numbers comes first or waits for a turn of its own. While suspended, all but terminate
 * and resume stay buffered.
 */
function takeBatch(instance: StoredInstance, execution: Execution): readonly Message[] {
  const { inbox } = execution;
  if (instance.runtimeStatus === 'Suspended') {
    const control = inbox.find(
      ({ EventType: type }) => type === EventType.ExecutionTerminated || type === EventType.ExecutionResumed,
    );
    return control ? [control] : [];
  }
  const hasStarted = execution.turns.length > 0 || inbox.some((each) => each.EventType === EventType.ExecutionStarted);
  if (!hasStarted) return [];
  if (inbox[0] !== undefined && controls.has(inbox[0].EventType)) return [inbox[0]];
  const end = inbox.findIndex((message, index) => {
    if (index === 0) return false;
    const task = findStep(execution, readNumber(message))?.task;
    return controls.has(message.EventType) || (task !== undefined && takesNumbers(task, message));
  });
  return end < 0 ? [...inbox] : inbox.slice(0, end);
}

/** Prepares the next turn of an instance, if its inbox asks for one. */
export function openTurn(instance: StoredInstance, now: number): OpenTurn | undefined {
  const { execution } = instance;
  if (execution === null || execution.inbox.length === 0) return undefined;
  // Failed, and told to rewind: nothing is read until that has happened.
  if (instance.runtimeStatus === 'Pending' && execution.outcome !== null) return undefined;
  dropStale(execution);
  const batch = takeBatch(instance, execution);
  if (batch.length === 0) return undefined;
  const startedAt = batch.reduce((latest, { FireAt }) => Math.max(latest, FireAt ? Date.parse(FireAt) : 0), now);
  const events: HistoryEvent[] = [
    { EventType: EventType.OrchestratorStarted, EventId: -1, IsPlayed: false, Timestamp: writeInstant(startedAt) },
    ...batch.map((message) => ({ EventId: -1, IsPlayed: false, ...message }) as HistoryEvent),
  ];
  const runsCode = execution.outcome === null && !controls.has(batch[0]!.EventType);
  return { executionId: instance.executionId, batch, startedAt, events, runsCode };
}

/** What the orchestrator is called with. The history is shared: who changes it copies it first. */
export function createTrigger(
  instance: StoredInstance,
  turn: OpenTurn,
  options: Pick<DurableOptions, 'protocol' | 'longTimers'>,
): OrchestratorTrigger {
  return {
    history: instance.history.concat(turn.events),
    input: readText(instance.input),
    instanceId: instance.instanceId,
    isReplaying: instance.execution!.turns.length > 0,
    parentInstanceId: instance.parent?.instanceId ?? null,
    upperSchemaVersion: 1,
    upperSchemaVersionNew: options.protocol - 1,
    longRunningTimerIntervalDuration: '3.00:00:00',
    maximumShortTimerDuration: options.longTimers ? '6.00:00:00' : '10675199.00:00:00',
    defaultHttpAsyncRequestSleepTimeMillseconds: defaultPollMs,
  };
}
