import {
  EventType,
  type HistoryEvent,
  type InvocationServices,
  type OrchestratorState,
  type OrchestratorTrigger,
} from '../../protocol.js';
import { createNativeOrchestrator, type OrchestrationHandler } from '../index.js';

/** When histories begin. */
export const START = Date.UTC(2026, 0, 1);

/** Services that write their log down. */
export function createServices(log: string[] = []): InvocationServices {
  return {
    functionName: 'Test',
    invocationId: 'invocation',
    instanceId: 'instance',
    log: (level, message) => void log.push(`${level}: ${message}`),
    now: () => START,
  };
}

/** An event of a history. */
export function event(type: HistoryEvent['EventType'], fields: Partial<HistoryEvent> = {}): HistoryEvent {
  return { EventType: type, EventId: -1, IsPlayed: false, Timestamp: new Date(START).toISOString(), ...fields };
}

/** A task that has ended well. */
export const completed = (id: number, result: unknown = null): HistoryEvent =>
  event(EventType.TaskCompleted, { TaskScheduledId: id, Result: JSON.stringify(result) });

/** A task that has failed, as an old host writes it. */
export const failed = (id: number, reason = 'bad', details = '{}'): HistoryEvent =>
  event(EventType.TaskFailed, { TaskScheduledId: id, Reason: reason, Details: details });

/** A timer, or a piece of one, that has fired. */
export const fired = (id: number): HistoryEvent => event(EventType.TimerFired, { TimerId: id });

/** An external event. */
export const raised = (name: string, value?: unknown): HistoryEvent =>
  event(EventType.EventRaised, { Name: name, ...(value !== undefined && { Input: JSON.stringify(value) }) });

/** A request to an entity that was sent for the action with that number. */
export const sent = (id: number, request: string): HistoryEvent =>
  event(EventType.EventSent, { EventId: id, Input: JSON.stringify({ id: request }) });

/** What a turn can be given besides its history. */
export type TriggerFields = Partial<Omit<OrchestratorTrigger, 'history'>>;

/** A history of turns: each list is what came in with one; a number as its first item is the ms since the start at which it began. */
export function createHistory(turns: readonly (readonly (HistoryEvent | number)[])[]): HistoryEvent[] {
  return turns.flatMap((items, index) => {
    const offset = typeof items[0] === 'number' ? items[0] : 0;
    const events = items.filter((item): item is HistoryEvent => typeof item !== 'number');
    const isPlayed = index < turns.length - 1;
    return [
      event(EventType.OrchestratorStarted, { Timestamp: new Date(START + offset).toISOString() }),
      ...(index === 0 ? [event(EventType.ExecutionStarted, { Name: 'Test', Version: 'v7' })] : []),
      ...events,
    ].map((each) => ({ ...each, IsPlayed: isPlayed }));
  });
}

/** A trigger as an Azure Storage host sends it. */
export function createTrigger(history: HistoryEvent[], fields: TriggerFields = {}): OrchestratorTrigger {
  return {
    history,
    input: null,
    instanceId: 'instance',
    isReplaying: false,
    parentInstanceId: null,
    upperSchemaVersion: 1,
    upperSchemaVersionNew: 3,
    longRunningTimerIntervalDuration: '3.00:00:00',
    maximumShortTimerDuration: '6.00:00:00',
    defaultHttpAsyncRequestSleepTimeMillseconds: 30_000,
    ...fields,
  };
}

/** Runs the last turn of a history; without turns, the first one of all. */
export function play(
  handler: OrchestrationHandler,
  turns: readonly (readonly (HistoryEvent | number)[])[] = [[]],
  fields: TriggerFields = {},
  log: string[] = [],
): OrchestratorState {
  const run = createNativeOrchestrator(handler);
  return run(createTrigger(createHistory(turns), fields), createServices(log)) as OrchestratorState;
}
