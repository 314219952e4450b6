import type { OrchestrationContext, OrchestrationHandler, Task, TimerTask } from 'durable-functions';
import * as durable from 'durable-functions';
import type { Program, Step, TaskSpec } from './program.js';

interface Run {
  readonly context: OrchestrationContext;
  readonly kept: Task[];
  readonly see: (value: unknown) => void;
}

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
const counter = (key: string) => new durable.EntityId('Counter', key);

function makeTask(run: Run, spec: TaskSpec): Task {
  const { df } = run.context;
  switch (spec.make) {
    case 'activity':
      return df.callActivity(spec.fails ? 'Fail' : 'Echo', spec.input);
    case 'retry': {
      const policy = new durable.RetryOptions(1000, spec.attempts);
      policy.backoffCoefficient = spec.backoff;
      return df.callActivityWithRetry(spec.fails ? 'Fail' : 'Echo', policy, 'again');
    }
    case 'timer':
      return df.createTimer(after(df.currentUtcDateTime, spec.ms));
    case 'event':
      return df.waitForExternalEvent(spec.name);
    case 'entity':
      return df.callEntity(counter(spec.key), spec.operation, spec.input);
    case 'child': {
      const id = spec.isNamed ? `${df.instanceId}+${spec.program.delayMs}` : undefined;
      if (spec.attempts === 1) return df.callSubOrchestrator('Interpret', spec.program, id);
      return df.callSubOrchestratorWithRetry(
        'Interpret',
        new durable.RetryOptions(1000, spec.attempts),
        spec.program,
        id,
      );
    }
    case 'kept':
      return run.kept[spec.index % Math.max(run.kept.length, 1)] ?? df.callActivity('Echo', 'nothing kept');
    default:
      return df.Task[spec.make](spec.of.map((each) => makeTask(run, each)));
  }
}

/** A yielded value as JSON can hold it: a task becomes its place among those kept, and how it stands. */
function describe(value: unknown, kept: readonly Task[]): unknown {
  if (Array.isArray(value)) return value.map((each) => describe(each, kept));
  const task = value as Task | null | undefined;
  if (typeof task !== 'object' || task === null || !('isFaulted' in task)) return value;
  const { isCompleted, isFaulted } = task;
  return { kept: kept.indexOf(task), isCompleted, isFaulted };
}

function* takeStep(run: Run, program: Program, step: Step): Generator<Task, void, any> {
  const { context, kept, see } = run;
  const { df } = context;
  switch (step.do) {
    case 'yield':
      try {
        see(describe(yield makeTask(run, step.task), kept));
      } catch (error) {
        if (!step.catches) throw error;
        see(`caught ${error}`);
      }
      return;
    case 'keep':
      kept.push(makeTask(run, step.task));
      return;
    case 'cancel': {
      const timer = kept[step.index % Math.max(kept.length, 1)] as TimerTask | undefined;
      if (timer?.cancel === undefined || timer.isCompleted) return;
      timer.cancel();
      kept.splice(kept.indexOf(timer), 1);
      return;
    }
    case 'status':
      df.setCustomStatus(step.value);
      return;
    case 'signal':
      df.signalEntity(counter(step.key), 'add', step.input);
      return;
    case 'locked': {
      const lock: durable.DurableLock = yield df.lock(step.keys.map(counter));
      see(df.isLocked());
      yield df.createTimer(after(df.currentUtcDateTime, step.ms));
      see(yield df.callEntity(counter(step.keys[0]!), 'add', 1));
      lock.release();
      return;
    }
    case 'guid':
      see(df.newGuid('x'));
      return;
    case 'log':
      if (!df.isReplaying) context.log(`at ${df.currentUtcDateTime.toISOString()}`);
      return;
    case 'again':
      if (program.rounds > 0) df.continueAsNew({ ...program, rounds: program.rounds - 1 });
      return;
    case 'throw':
      throw new Error(step.message);
    case 'nonsense':
      yield step as never;
  }
}

/** Runs the program that is its input. What it sees goes into its custom status and its output. */
export const Interpret: OrchestrationHandler = function* (context) {
  const { df } = context;
  const program = df.getInput<Program>();
  const seen: unknown[] = [];
  const see = (value: unknown) => {
    seen.push(value, df.currentUtcDateTime.toISOString(), df.isReplaying);
    df.setCustomStatus(seen);
  };
  const run: Run = { context, kept: [], see };
  if (program.delayMs !== undefined) yield df.createTimer(after(df.currentUtcDateTime, program.delayMs));
  for (const step of program.steps) yield* takeStep(run, program, step);
  return seen;
};
