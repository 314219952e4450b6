import fc from 'fast-check';
import type { DurableOrchestrationContext, OrchestrationContext, Task } from '../../native/index.js';

/** A task to make. */
export type TaskSpec =
  | { readonly make: 'activity'; readonly name: string; readonly input: unknown }
  | { readonly make: 'retry'; readonly name: string; readonly attempts: number }
  | { readonly make: 'sub'; readonly name: string; readonly input: unknown; readonly id: string | undefined }
  | { readonly make: 'subRetry'; readonly name: string; readonly attempts: number }
  | { readonly make: 'timer'; readonly afterMs: number }
  | { readonly make: 'event'; readonly name: string }
  | { readonly make: 'entity'; readonly key: string; readonly operation: string; readonly input: unknown }
  | { readonly make: 'http'; readonly polling: boolean; readonly body: string | { a: number } | undefined }
  | { readonly make: 'kept'; readonly index: number }
  | { readonly make: 'all' | 'any'; readonly of: readonly TaskSpec[] };

/** A step of an orchestration written as data, so that the same one runs on both executors. */
export type Step =
  | { readonly do: 'yield'; readonly task: TaskSpec; readonly catches: boolean }
  | { readonly do: 'keep'; readonly task: TaskSpec }
  | { readonly do: 'cancel'; readonly index: number }
  | { readonly do: 'status'; readonly value: unknown }
  | { readonly do: 'signal'; readonly key: string; readonly input: unknown }
  | { readonly do: 'guid' }
  | { readonly do: 'lock'; readonly keys: readonly string[] }
  | { readonly do: 'release' }
  | { readonly do: 'again'; readonly input: unknown }
  | { readonly do: 'throw'; readonly message: string }
  | { readonly do: 'nonsense'; readonly value: unknown };

type EntityIds = new (name: string, key: string) => { readonly name: string; readonly key: string };

function makeTask(df: DurableOrchestrationContext, spec: TaskSpec, kept: Task[], EntityId: EntityIds): Task {
  const retry = (attempts: number) => ({ firstRetryIntervalInMilliseconds: 1000, maxNumberOfAttempts: attempts });
  switch (spec.make) {
    case 'activity':
      return df.callActivity(spec.name, spec.input);
    case 'retry':
      return df.callActivityWithRetry(spec.name, retry(spec.attempts), 'in');
    case 'sub':
      return df.callSubOrchestrator(spec.name, spec.input, spec.id);
    case 'subRetry':
      return df.callSubOrchestratorWithRetry(spec.name, retry(spec.attempts), { a: 1 }, 'child');
    case 'timer':
      return df.createTimer(new Date(df.currentUtcDateTime.getTime() + spec.afterMs));
    case 'event':
      return df.waitForExternalEvent(spec.name);
    case 'entity':
      return df.callEntity(new EntityId('Counter', spec.key), spec.operation, spec.input);
    case 'http':
      return df.callHttp({
        method: 'POST',
        url: 'http://x/y',
        enablePolling: spec.polling,
        ...(spec.body !== undefined && { body: spec.body }),
      });
    case 'kept':
      return kept[spec.index % Math.max(kept.length, 1)] ?? df.callActivity('Instead');
    default:
      return df.Task[spec.make](spec.of.map((each) => makeTask(df, each, kept, EntityId)));
  }
}

/** What a yielded value was, as the output can hold it: a task becomes its place among the kept ones. */
function describe(value: unknown, kept: readonly Task[]): unknown {
  const task = value as Task | null | undefined;
  if (typeof task === 'object' && task !== null && 'isFaulted' in task) {
    const { isCompleted, isFaulted, result } = task;
    return { task: kept.indexOf(task), isCompleted, isFaulted, result: isFaulted ? String(result) : undefined };
  }
  return Array.isArray(value) ? value.map((each) => describe(each, kept)) : value;
}

/** Runs a script. What it sees goes into its custom status, so that every turn shows it. */
export function* runScript(
  context: OrchestrationContext,
  script: readonly Step[],
  EntityId: EntityIds,
): Generator<Task, unknown, any> {
  const { df } = context;
  const kept: Task[] = [];
  const seen: unknown[] = [df.getInput(), df.instanceId, df.isReplaying];
  let lock: { release(): void } | undefined;
  const see = (value: unknown): void => {
    seen.push(value, df.currentUtcDateTime.toISOString(), df.isReplaying);
    df.setCustomStatus(seen);
  };
  for (const step of script) {
    try {
      switch (step.do) {
        case 'yield': {
          const task = makeTask(df, step.task, kept, EntityId);
          try {
            see(describe(yield task, kept));
          } catch (error) {
            if (!step.catches) throw error;
            see(`caught ${error}`);
          }
          break;
        }
        case 'keep':
          kept.push(makeTask(df, step.task, kept, EntityId));
          break;
        case 'cancel': {
          const timer = kept[step.index % Math.max(kept.length, 1)];
          if (timer !== undefined && 'cancel' in timer) (timer as any).cancel();
          break;
        }
        case 'status':
          df.setCustomStatus(step.value);
          break;
        case 'signal':
          df.signalEntity(new EntityId('Counter', step.key), 'add', step.input);
          break;
        case 'guid':
          see(df.newGuid('x'));
          break;
        case 'lock':
          lock = yield df.lock(step.keys.map((key) => new EntityId('Counter', key)));
          see(df.isLocked());
          break;
        case 'release':
          lock?.release();
          break;
        case 'again':
          df.continueAsNew(step.input);
          break;
        case 'throw':
          throw new Error(step.message);
        case 'nonsense':
          yield step.value as Task;
      }
    } catch (error) {
      // rules of sections and cancelled timers are seen, failures of tasks end the script
      if (
        step.do !== 'lock' &&
        step.do !== 'cancel' &&
        step.do !== 'signal' &&
        !/critical section|locks|locked/.test(`${error}`)
      ) {
        throw error;
      }
      see(`broke ${error}`);
    }
  }
  return seen;
}

const name = fc.constantFrom('A', 'B');
const key = fc.constantFrom('k1', 'k2');
const value = fc.constantFrom<unknown[]>(undefined, null, 'text', '', 0, { a: [1] }, false);

const { task } = fc.letrec<{ task: TaskSpec; leaf: TaskSpec }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ make: fc.constant('activity' as const), name, input: value }),
    fc.record({ make: fc.constant('retry' as const), name, attempts: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ make: fc.constant('sub' as const), name, input: value, id: fc.constantFrom(undefined, 'child') }),
    fc.record({ make: fc.constant('subRetry' as const), name, attempts: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ make: fc.constant('timer' as const), afterMs: fc.constantFrom(-1000, 0, 60_000, 864_000_000) }),
    fc.record({ make: fc.constant('event' as const), name: fc.constantFrom('go', 'Go', 'stop') }),
    fc.record({ make: fc.constant('entity' as const), key, operation: fc.constantFrom('get', 'add'), input: value }),
    fc.record({
      make: fc.constant('http' as const),
      polling: fc.boolean(),
      body: fc.constantFrom(undefined, 'text', { a: 1 }),
    }),
    fc.record({ make: fc.constant('kept' as const), index: fc.nat(3) }),
  ),
  task: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('leaf'),
    fc.record({
      make: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('task'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** Orchestrations of up to a dozen steps. */
export const scripts: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('yield' as const), task, catches: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('keep' as const), task }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), index: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('status' as const), value }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('signal' as const), key, input: value }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('guid' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lock' as const), keys: fc.array(key, { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const), input: value }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('throw' as const), message: fc.constantFrom('bad', '') }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('nonsense' as const),
        value: fc.constantFrom<unknown[]>(undefined, 5, {}),
      }),
    },
  ),
  { maxLength: 12 },
);
