import {
  ActionType,
  EventType,
  type HistoryEvent,
  type OrchestratorAction,
  type OrchestratorTrigger,
} from '../../protocol.js';

type Waiting =
  | { readonly kind: 'call' | 'sub'; readonly attemptsLeft: number; readonly isRetried: boolean }
  | { readonly kind: 'backoff'; readonly of: 'call' | 'sub'; readonly attemptsLeft: number }
  | { readonly kind: 'timer'; readonly at: number; readonly fireAt: number }
  | { readonly kind: 'entity'; readonly request: string; readonly isLock: boolean }
  | { readonly kind: 'http'; readonly isPolled: boolean };

const DAY = 86_400_000;
const CALLS: ReadonlySet<number> = new Set([ActionType.CallActivity, ActionType.CallActivityWithRetry]);
const RETRIED: ReadonlySet<number> = new Set([
  ActionType.CallActivityWithRetry,
  ActionType.CallSubOrchestratorWithRetry,
]);

/**
 * A host as small as it can be: it writes history for what an orchestrator asks for, and answers it by a list of
 * random numbers. It need not be right, only the same for both executors, and right often enough to lead anywhere.
 */
export class ScriptedHost {
  readonly history: HistoryEvent[] = [];
  #now = Date.UTC(2026, 0, 1);
  #next = 0;
  #known = 0;
  #seen = new Set<OrchestratorAction>();
  #waiting = new Map<number, Waiting>();
  #draw: () => number;

  constructor(draws: readonly number[]) {
    let index = 0;
    this.#draw = () => draws[index++ % draws.length] ?? 0;
    this.#append(EventType.OrchestratorStarted, {});
    this.#append(EventType.ExecutionStarted, { Name: 'Script', Input: '"in"', Version: 'v1' });
  }

  trigger(protocol: 3 | 4): OrchestratorTrigger {
    return {
      history: this.history,
      input: { from: 'test', Timestamp: '2026-01-01T00:00:00.000Z' },
      instanceId: 'instance',
      isReplaying: this.history.length > 2,
      parentInstanceId: null,
      upperSchemaVersion: 1,
      upperSchemaVersionNew: protocol - 1,
      longRunningTimerIntervalDuration: '3.00:00:00',
      maximumShortTimerDuration: '6.00:00:00',
      defaultHttpAsyncRequestSleepTimeMillseconds: 30_000,
    };
  }

  /** Takes in what the turn asked for, and begins the next one. @returns false when there is nothing that could go on. */
  proceed(actions: readonly OrchestratorAction[]): boolean {
    // each turn has objects of its own: a task is known by being in what was asked for before
    this.#seen = new Set();
    for (const action of actions.slice(0, this.#known)) this.#markSeen(action);
    for (const action of actions.slice(this.#known)) this.#schedule(action);
    this.#known = actions.length;
    this.#append(EventType.OrchestratorCompleted, {});
    for (const event of this.history) event.IsPlayed = true;
    this.#now += 1000;
    const completions = 1 + (this.#draw() % 3 === 0 ? 1 : 0);
    const start = this.#append(EventType.OrchestratorStarted, {});
    for (let count = 0; count < completions; count++) this.#complete();
    start.Timestamp = new Date(this.#now).toISOString();
    return this.history.at(-1)?.EventType !== EventType.OrchestratorStarted;
  }

  #append(type: HistoryEvent['EventType'], fields: Partial<HistoryEvent>): HistoryEvent {
    const event: HistoryEvent = {
      EventType: type,
      EventId: -1,
      IsPlayed: false,
      Timestamp: new Date(this.#now).toISOString(),
      ...fields,
    };
    this.history.push(event);
    return event;
  }

  #markSeen(action: OrchestratorAction): void {
    this.#seen.add(action);
    for (const child of action.compoundActions ?? []) this.#markSeen(child);
  }

  #schedule(action: OrchestratorAction): void {
    if (this.#seen.has(action)) return;
    this.#seen.add(action);
    switch (action.actionType) {
      case ActionType.WhenAll:
      case ActionType.WhenAny:
        for (const child of action.compoundActions ?? []) this.#schedule(child);
        return;
      case ActionType.CallActivity:
      case ActionType.CallActivityWithRetry:
      case ActionType.CallSubOrchestrator:
      case ActionType.CallSubOrchestratorWithRetry:
        this.#await({
          kind: CALLS.has(action.actionType) ? 'call' : 'sub',
          attemptsLeft: (action.retryOptions?.maxNumberOfAttempts ?? 1) - 1,
          isRetried: RETRIED.has(action.actionType),
        });
        return;
      case ActionType.CreateTimer:
        this.#awaitTimer(new Date(action.fireAt!).getTime());
        return;
      case ActionType.CallHttp:
        this.#await({ kind: 'http', isPolled: action.httpRequest?.asynchronousPatternEnabled === true });
        return;
      case ActionType.CallEntity:
      case ActionType.LockEntities: {
        const request = `request-${this.#next}`;
        this.#append(EventType.EventSent, { EventId: this.#next, Input: JSON.stringify({ id: request }) });
        this.#await({ kind: 'entity', request, isLock: action.actionType === ActionType.LockEntities });
        return;
      }
      case ActionType.SignalEntity:
      case ActionType.ReleaseEntities:
        this.#next++;
    }
  }

  #await(waiting: Waiting): void {
    this.#waiting.set(this.#next++, waiting);
  }

  #awaitTimer(fireAt: number): void {
    this.#await({ kind: 'timer', fireAt, at: fireAt - this.#now > 6 * DAY ? this.#now + 3 * DAY : fireAt });
  }

  /** One thing happens: something open ends, or an event is raised. */
  #complete(): void {
    const draw = this.#draw();
    if (draw % 4 === 0 || this.#waiting.size === 0) {
      const name = ['go', 'Go', 'stop'][draw % 3]!;
      const Input = [null, '"payload"', '{"a":1}', 'null'][draw % 4] as string | null;
      this.#append(EventType.EventRaised, { Name: name, ...(draw % 5 !== 0 && { Input }) });
      return;
    }
    const [number, waiting] = [...this.#waiting][draw % this.#waiting.size]!;
    this.#waiting.delete(number);
    this.#end(number, waiting, draw);
  }

  #end(number: number, waiting: Waiting, draw: number): void {
    switch (waiting.kind) {
      case 'call':
      case 'sub':
        this.#endCall(number, waiting, draw);
        return;
      case 'backoff':
        this.#append(EventType.TimerFired, { TimerId: number });
        if (waiting.attemptsLeft > 0) {
          this.#await({ kind: waiting.of, attemptsLeft: waiting.attemptsLeft - 1, isRetried: true });
        }
        return;
      case 'timer':
        this.#now = Math.max(this.#now, waiting.at);
        this.#append(EventType.TimerFired, { TimerId: number });
        if (waiting.at < waiting.fireAt) this.#awaitTimer(waiting.fireAt);
        return;
      case 'entity': {
        const answer = waiting.isLock
          ? {}
          : draw % 3 === 0
            ? { result: '{}', exceptionType: 'Error' }
            : { result: draw % 5 === 0 ? '"text"' : '{"value":1}' };
        this.#append(EventType.EventRaised, { Name: waiting.request, Input: JSON.stringify(answer) });
        return;
      }
      case 'http': {
        const isAccepted = draw % 2 === 0;
        const headers = isAccepted
          ? { location: 'http://x/z', ...(draw % 3 === 0 && { 'Retry-After': '5' }) }
          : { 'content-type': 'text/plain' };
        const Result = JSON.stringify({ statusCode: isAccepted ? 202 : 200, content: 'body', headers });
        this.#append(EventType.TaskCompleted, { TaskScheduledId: number, Result });
        if (isAccepted && waiting.isPolled) {
          this.#awaitTimer(this.#now + 5000);
          this.#await(waiting);
        }
      }
    }
  }

  #endCall(number: number, waiting: Extract<Waiting, { kind: 'call' | 'sub' }>, draw: number): void {
    const isCall = waiting.kind === 'call';
    if (draw % 3 !== 0) {
      const Result = ['null', '"text"', '{"a":[1,2]}', '5'][draw % 4]!;
      const type = isCall ? EventType.TaskCompleted : EventType.SubOrchestrationInstanceCompleted;
      this.#append(type, { TaskScheduledId: number, Result });
      return;
    }
    this.#append(isCall ? EventType.TaskFailed : EventType.SubOrchestrationInstanceFailed, {
      TaskScheduledId: number,
      Reason: "Activity function 'A' failed:  kaput",
      Details: '{"Message":" kaput"}',
      ...(draw % 2 === 0 && {
        FailureDetails: {
          ErrorType: 'RangeError',
          ErrorMessage: 'kaput',
          StackTrace: null,
          InnerFailure: null,
          IsNonRetriable: false,
        },
      }),
    });
    if (waiting.isRetried) this.#await({ kind: 'backoff', of: waiting.kind, attemptsLeft: waiting.attemptsLeft });
  }
}
