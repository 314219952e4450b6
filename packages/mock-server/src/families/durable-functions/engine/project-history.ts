import { EventType, type EventTypeNumber, type HistoryEvent } from '../protocol.js';
import { nameStatus } from './status-numbers.js';
import { readText } from './stored-text.js';

/** What a request asks to see of the history. */
export interface HistoryView {
  readonly showHistoryOutput: boolean;
  readonly showInput: boolean;
}

const eventNames = Object.fromEntries(Object.entries(EventType).map(([name, number]) => [number, name])) as Readonly<
  Record<EventTypeNumber, string>
>;

/** An instant as .NET writes it: seven digits of a second. */
function writeTicks(instant: unknown): string | null {
  return typeof instant === 'string'
    ? instant.replace(/(?:\.(\d{1,7}))?Z$/, (_, digits = '') => `.${digits.padEnd(7, '0')}Z`)
    : null;
}

const isScheduling = (type: number) =>
  type === EventType.TaskScheduled || type === EventType.SubOrchestrationInstanceCreated;

const isEnding = (type: number) =>
  type === EventType.TaskCompleted ||
  type === EventType.TaskFailed ||
  type === EventType.SubOrchestrationInstanceCompleted ||
  type === EventType.SubOrchestrationInstanceFailed;

/**
 * The HTTP form of a stored history: orchestrator turns left out, scheduled tasks merged into what became of them.
 * Source: `ConvertToJArray` in DurableClient.cs of azure-functions-durable-extension.
 */
export function projectHistory(history: readonly HistoryEvent[], view: HistoryView): Record<string, unknown>[] {
  const scheduled = new Map<number, HistoryEvent>();
  const ended = new Set<number>();
  for (const event of history) {
    if (isScheduling(event.EventType)) scheduled.set(event.EventId, event);
    if (isEnding(event.EventType)) ended.add(event.TaskScheduledId!);
  }
  const rows: Record<string, unknown>[] = [];
  for (const event of history) {
    if (isScheduling(event.EventType) && ended.has(event.EventId)) continue;
    const fields = projectFields(event, scheduled.get(event.TaskScheduledId ?? -1), view);
    if (fields === undefined) continue;
    if (!view.showInput) delete fields.Input;
    rows.push({ EventType: eventNames[event.EventType], Timestamp: writeTicks(event.Timestamp), ...fields });
  }
  return rows;
}

function projectFields(
  event: HistoryEvent,
  origin: HistoryEvent | undefined,
  view: HistoryView,
): Record<string, unknown> | undefined {
  const merged = () => ({
    FunctionName: origin?.Name ?? null,
    ScheduledTime: writeTicks(origin?.Timestamp),
    Input: origin?.Input ?? null,
  });
  const result = () => (view.showHistoryOutput ? { Result: readText(event.Result) } : {});
  switch (event.EventType) {
    case EventType.OrchestratorStarted:
    case EventType.OrchestratorCompleted:
      return undefined;
    case EventType.ExecutionStarted:
      return {
        FunctionName: event.Name ?? null,
        Input: event.Input ?? null,
        Correlation: event.Correlation ?? null,
        ParentTraceContext: event.ParentTraceContext ?? null,
        ScheduledStartTime: event.ScheduledStartTime ?? null,
        Generation: event.Generation ?? null,
      };
    case EventType.TaskScheduled:
      return {
        Name: event.Name ?? null,
        Input: event.Input ?? null,
        ParentTraceContext: event.ParentTraceContext ?? null,
      };
    case EventType.SubOrchestrationInstanceCreated:
      return {
        Name: event.Name ?? null,
        InstanceId: event.InstanceId ?? null,
        Input: event.Input ?? null,
        ClientSpanId: event.ClientSpanId ?? null,
      };
    case EventType.TaskCompleted:
    case EventType.SubOrchestrationInstanceCompleted:
      return { ...merged(), ...result() };
    case EventType.TaskFailed:
    case EventType.SubOrchestrationInstanceFailed:
      return {
        ...merged(),
        Reason: event.Reason ?? null,
        Details: event.Details ?? null,
        FailureDetails: event.FailureDetails ?? null,
      };
    case EventType.TimerCreated:
    case EventType.TimerFired:
      return { FireAt: writeTicks(event.FireAt) };
    case EventType.EventRaised:
      return { Name: event.Name ?? null, Input: event.Input ?? null };
    case EventType.EventSent:
      return { InstanceId: event.InstanceId ?? null, Name: event.Name ?? null, Input: event.Input ?? null };
    case EventType.ExecutionTerminated:
      return { Input: event.Input ?? null };
    case EventType.ExecutionSuspended:
    case EventType.ExecutionResumed:
      return { Reason: event.Reason ?? null };
    case EventType.ExecutionCompleted:
    case EventType.ExecutionFailed:
      return {
        OrchestrationStatus: nameStatus(event.OrchestrationStatus),
        ...result(),
        FailureDetails: event.FailureDetails ?? null,
      };
    case EventType.ContinueAsNew:
      return {
        OrchestrationStatus: event.OrchestrationStatus ?? null,
        Result: event.Result ?? null,
        FailureDetails: event.FailureDetails ?? null,
      };
    case EventType.GenericEvent:
      return { Data: event.Data ?? null, ...(event.Reason === undefined ? {} : { Reason: event.Reason }) };
    default:
      return { Data: event.Data ?? null };
  }
}
