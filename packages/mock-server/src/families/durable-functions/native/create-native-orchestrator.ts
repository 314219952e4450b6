import {
  EventType,
  type HistoryEvent,
  type InvocationServices,
  type OrchestratorExecutor,
  type OrchestratorState,
  type OrchestratorTrigger,
} from '../protocol.js';
import { createCriticalSection } from './critical-section.js';
import { describeThrown } from './describe-thrown.js';
import { createDurableContext } from './durable-context.js';
import { createTaskRegister } from './foreign-task.js';
import { createInvocationContext } from './invocation-context.js';
import { createLiveRuns } from './live-runs.js';
import type { OrchestrationHandler } from './orchestration-types.js';
import { readInput } from './read-input.js';
import { createReplay, type Replay, type Resumable } from './replay.js';
import { parseTimeSpan } from './time-span.js';

/** The newest protocol that durable-functions 3.5.0 speaks, taken where the host names none that it knows. */
const LATEST_SCHEMA = 3;

function chooseSchema(trigger: OrchestratorTrigger): number {
  const offered = trigger.upperSchemaVersionNew || trigger.upperSchemaVersion;
  return [0, 1, 2, 3].includes(offered) ? offered : LATEST_SCHEMA;
}

/** An async function or generator answers with promises that nobody awaits: their rejections end here. */
function silence(value: unknown): void {
  if (value instanceof Promise) value.catch(() => {});
}

/** What the handler answered, asked for `next` and `throw` only when they are needed. */
function readGenerator(answer: unknown): Resumable {
  silence(answer);
  const generator = answer as Resumable;
  return {
    next(value) {
      if (typeof generator.next !== 'function') throw new TypeError('this.generator.next is not a function');
      const step = generator.next(value);
      silence(step);
      return step;
    },
    throw: (error) => generator.throw(error),
  };
}

/** Parses each event's time once, however often it is replayed. */
function createTimestampReader(): (event: HistoryEvent) => number {
  const known = new WeakMap<HistoryEvent, number>();
  return (event) => {
    let time = known.get(event);
    if (time === undefined) {
      time = Date.parse(event.Timestamp);
      known.set(event, time);
    }
    return time;
  };
}

/** Begins an execution: the handler is called, nothing of its code has run yet when it is a generator function. */
function beginExecution(
  handler: OrchestrationHandler,
  trigger: OrchestratorTrigger,
  services: InvocationServices,
  timestampOf: (event: HistoryEvent) => number,
): Replay {
  const schemaVersion = chooseSchema(trigger);
  const register = createTaskRegister();
  const section = createCriticalSection({
    newRequestId: () => df.newGuid(df.instanceId),
    release: (action, numbers) => replay.fireAndForget(action, numbers),
  });
  const replay = createReplay({ register, timestampOf, onEntityAnswer: section.leaveCall });
  const start = trigger.history.find((event) => event.EventType === EventType.OrchestratorStarted);
  if (start === undefined) {
    throw new TypeError('The orchestrator can not execute without an OrchestratorStarted event.');
  }
  const df = createDurableContext({
    trigger,
    input: readInput(trigger.input),
    startedAt: new Date(timestampOf(start)),
    schemaVersion,
    timerLimits: {
      maximum: parseTimeSpan(trigger.maximumShortTimerDuration) ?? Number.POSITIVE_INFINITY,
      interval: parseTimeSpan(trigger.longRunningTimerIntervalDuration) ?? Number.POSITIVE_INFINITY,
    },
    turn: replay,
    register,
    section,
  });
  const context = Object.assign(createInvocationContext(services, 'orchestrationTrigger'), { df });
  replay.start(df, readGenerator(handler(context)));
  return replay;
}

/**
 * Makes an executor of a generator function: at each turn the handler runs from its start, and the history answers what
 * it yields. Needs no package and no Node. Behaviour is that of durable-functions 3.5.0.
 *
 * A run whose history has grown long (see live-runs.ts) is kept and fed what is new, where replaying it at each
 * turn would cost the square of its length. What is kept is only ever a shortcut: a history that does not go on from it,
 * after a restore for one, is replayed from its start.
 *
 * @example
 * ```ts
 * const run = createNativeOrchestrator(function* (context) {
 *   return yield context.df.callActivity('SayHello', context.df.getInput());
 * });
 * ```
 */
export function createNativeOrchestrator(handler: OrchestrationHandler): OrchestratorExecutor {
  const timestampOf = createTimestampReader();
  const liveRuns = createLiveRuns();

  return function runTurn(trigger: OrchestratorTrigger, services: InvocationServices): OrchestratorState {
    const schemaVersion = chooseSchema(trigger);
    let replay = liveRuns.take(trigger);
    try {
      replay ??= beginExecution(handler, trigger, services, timestampOf);
    } catch (thrown) {
      return { isDone: false, actions: [[]], schemaVersion, error: describeThrown(thrown) };
    }
    const state = { ...replay.advance(trigger.history), schemaVersion };
    liveRuns.keep(trigger, replay);
    return state;
  };
}
