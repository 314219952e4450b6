import { ActionType, type OrchestratorAction } from '../protocol.js';
import { RetryTask } from './retry-task.js';
import { DurableTask } from './task.js';

/** A task that was made outside `context.df`, e.g. by what the package's `app.activity()` returned. */
interface ForeignTask {
  readonly actionObj: OrchestratorAction;
  id?: unknown;
  state?: unknown;
  result?: unknown;
  alreadyScheduled?: unknown;
}

function isForeignTask(value: unknown): value is ForeignTask {
  const action = (value as Partial<ForeignTask> | null | undefined)?.actionObj;
  return typeof action === 'object' && action !== null && typeof action.actionType === 'number';
}

function createTwin(action: OrchestratorAction): DurableTask | undefined {
  switch (action.actionType) {
    case ActionType.CallActivity:
    case ActionType.CallSubOrchestrator:
      return new DurableTask(false, action);
    case ActionType.CallActivityWithRetry:
    case ActionType.CallSubOrchestratorWithRetry:
      return new RetryTask(action, action.retryOptions?.maxNumberOfAttempts ?? 1);
    default:
      return undefined;
  }
}

/** The tasks of one turn as user code knows them, and as replay does. */
export interface TaskRegister {
  /** The task behind what user code yielded, or undefined when that is no task. */
  read(value: unknown): DurableTask | undefined;
  /** What user code knows a task by. */
  show(task: DurableTask): unknown;
}

/** Takes foreign tasks by their `actionObj`: each has a twin here that is replayed and writes its end back. */
export function createTaskRegister(): TaskRegister {
  const twins = new WeakMap<object, DurableTask>();
  const originals = new WeakMap<DurableTask, ForeignTask>();
  return {
    read(value) {
      if (value instanceof DurableTask) return value;
      if (!isForeignTask(value)) return undefined;
      const known = twins.get(value);
      if (known !== undefined) return known;
      const twin = createTwin(value.actionObj);
      if (twin === undefined) return undefined;
      twins.set(value, twin);
      originals.set(twin, value);
      twin.onSettled = ({ id, state, result }) =>
        void Object.assign(value, { id, state, result, alreadyScheduled: true });
      return twin;
    },
    show: (task) => originals.get(task) ?? task,
  };
}
