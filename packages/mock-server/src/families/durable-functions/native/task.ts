import type { OrchestratorAction } from '../protocol.js';
import type { Task } from './orchestration-types.js';

/** `state` of a task, with durable-functions' numbers: `return task` shows them in the output. */
export const TaskState = { Running: 0, Failed: 1, Completed: 2 } as const;

/** Gives a task its sequence number and waits for it. */
export interface TaskTracker {
  track(task: DurableTask): void;
}

/** A task that waits for its children. */
export interface ParentTask {
  onChildSettled(child: DurableTask, tracker: TaskTracker): void;
}

/**
 * Something that ends with a value or an error. Atomic as it stands: one sequence number, one completion in the
 * history. The fields that are written as JSON are durable-functions' own.
 */
export class DurableTask implements Task {
  /** `false` until scheduled, then the sequence number; the name for an external event. */
  id: number | string | false;
  readonly action: OrchestratorAction;
  state: 0 | 1 | 2 = TaskState.Running;
  isPlayed = false;
  alreadyScheduled = false;
  result: any = undefined;
  /** The last compound that took it in. */
  parent: ParentTask | undefined = undefined;
  /** What it yields in place of the event's own value. */
  lockResult: unknown = undefined;
  /** Called with the task when it has ended, before the parent. */
  onSettled: ((task: DurableTask) => void) | undefined = undefined;

  constructor(id: string | false, action: OrchestratorAction) {
    this.id = id;
    this.action = action;
  }

  get actionObj(): OrchestratorAction {
    return this.action;
  }

  get hasResult(): boolean {
    return this.state !== TaskState.Running;
  }

  get isCompleted(): boolean {
    return this.state === TaskState.Completed;
  }

  get isFaulted(): boolean {
    return this.state === TaskState.Failed;
  }

  get isComplete(): boolean {
    return this.hasResult;
  }

  get isFailed(): boolean {
    return this.isFaulted;
  }

  getResult(): unknown {
    if (this.isFaulted) throw this.result;
    return this.result;
  }

  settle(isError: boolean, value: unknown, tracker: TaskTracker): void {
    this.state = isError ? TaskState.Failed : TaskState.Completed;
    this.result = value;
    this.onSettled?.(this);
    this.parent?.onChildSettled(this, tracker);
  }
}

/** A timer that the host keeps in one piece. */
export class ShortTimerTask extends DurableTask {
  get isCanceled(): boolean {
    return this.action.isCanceled === true;
  }

  cancel(): void {
    cancelTimer(this);
  }
}

/** Marks a timer in its action, where the host sees it. @throws Error once it has fired. */
export function cancelTimer(timer: DurableTask): void {
  if (timer.hasResult) throw Error('Cannot cancel a completed task.');
  timer.action.isCanceled = true;
}
