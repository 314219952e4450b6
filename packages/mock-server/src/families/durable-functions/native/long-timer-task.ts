import { createTimerAction } from './actions.js';
import { WhenAllTask } from './compound-task.js';
import { cancelTimer, type DurableTask, ShortTimerTask, type TaskTracker } from './task.js';

/** When a timer is cut in pieces, in ms. */
export interface TimerLimits {
  /** The longest that the host keeps in one piece. */
  readonly maximum: number;
  /** The length of a piece. */
  readonly interval: number;
}

function chunkEnd(now: Date, fireAt: Date, limits: TimerLimits): Date {
  return fireAt.getTime() - now.getTime() > limits.maximum ? new Date(now.getTime() + limits.interval) : fireAt;
}

/** A timer beyond the host's maximum: one action, but a sequence number for each piece, added as the last one fires. */
export class LongTimerTask extends WhenAllTask {
  readonly #fireAt: Date;
  readonly #limits: TimerLimits;
  readonly #now: () => Date;

  constructor(fireAt: Date, limits: TimerLimits, now: () => Date) {
    super([new ShortTimerTask(false, createTimerAction(chunkEnd(now(), fireAt, limits)))], createTimerAction(fireAt));
    this.#fireAt = fireAt;
    this.#limits = limits;
    this.#now = now;
  }

  get isCanceled(): boolean {
    return this.action.isCanceled === true;
  }

  cancel(): void {
    cancelTimer(this);
  }

  protected override decide(child: DurableTask, tracker: TaskTracker): void {
    const now = this.#now();
    if (this.#fireAt > now) {
      this.adopt(new ShortTimerTask(false, createTimerAction(chunkEnd(now, this.#fireAt, this.#limits))), tracker);
    }
    super.decide(child, tracker);
  }
}
