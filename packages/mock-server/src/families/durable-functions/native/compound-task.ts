import type { OrchestratorAction } from '../protocol.js';
import { DurableTask, type ParentTask, TaskState, type TaskTracker } from './task.js';

/** A task that ends by its children, in the way that `decide` says. It has no sequence number of its own. */
export abstract class CompoundTask extends DurableTask implements ParentTask {
  readonly children: DurableTask[];

  /** @throws Error when there are no children. */
  constructor(children: readonly DurableTask[], action: OrchestratorAction) {
    super(false, action);
    this.children = [...children];
    for (const child of children) child.parent = this;
    if (children.length === 0) {
      throw new Error(
        'When constructing a CompoundTask (such as Task.all() or Task.any()), you must specify at least one Task.',
      );
    }
  }

  onChildSettled(child: DurableTask, tracker: TaskTracker): void {
    this.isPlayed = child.isPlayed;
    this.decide(child, tracker);
  }

  /** A child has ended: what follows. */
  protected abstract decide(child: DurableTask, tracker: TaskTracker): void;

  /** Waits for one child more, which takes the next sequence number at once. */
  protected adopt(child: DurableTask, tracker: TaskTracker): void {
    child.parent = this;
    this.children.push(child);
    tracker.track(child);
  }
}

/** `Task.all`. The first failure ends it; later ones are not heard. */
export class WhenAllTask extends CompoundTask {
  protected decide(child: DurableTask, tracker: TaskTracker): void {
    if (child.isFaulted) {
      if (this.state !== TaskState.Failed) this.settle(true, child.result, tracker);
    } else if (this.children.every((each) => each.isCompleted)) {
      this.settle(
        false,
        this.children.map((each) => each.result),
        tracker,
      );
    }
  }
}

/** `Task.any`. `show` gives the object by which user code knows a task. */
export class WhenAnyTask extends CompoundTask {
  readonly #show: (task: DurableTask) => unknown;

  constructor(
    children: readonly DurableTask[],
    action: OrchestratorAction,
    show: (task: DurableTask) => unknown = (task) => task,
  ) {
    super(children, action);
    this.#show = show;
  }

  protected decide(child: DurableTask, tracker: TaskTracker): void {
    if (this.state === TaskState.Running) this.settle(false, this.#show(child), tracker);
  }
}
