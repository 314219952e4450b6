import type { OrchestratorAction } from '../protocol.js';
import { CompoundTask } from './compound-task.js';
import { DurableTask, type TaskTracker } from './task.js';

/**
 * A call with retries: attempt, timer, attempt, timer … each with a sequence number, while the host decides how long to
 * wait. After the last failed attempt there is one timer more before the error is given up to user code.
 */
export class RetryTask extends CompoundTask {
  readonly #maxAttempts: number;
  #attempt = 1;
  #isWaiting = false;
  #lastError: unknown;

  constructor(action: OrchestratorAction, maxAttempts: number) {
    super([new DurableTask(false, action)], action);
    this.#maxAttempts = maxAttempts;
  }

  protected decide(child: DurableTask, tracker: TaskTracker): void {
    if (this.#isWaiting) {
      this.#isWaiting = false;
      if (this.#attempt > this.#maxAttempts) this.settle(true, this.#lastError, tracker);
      else this.#awaitNext(tracker);
    } else if (child.isCompleted) {
      this.settle(false, child.result, tracker);
    } else {
      this.#awaitNext(tracker);
      this.#isWaiting = true;
      this.#lastError = child.result;
      this.#attempt++;
    }
  }

  /** The host knows what the next number stands for; here it is just awaited. */
  #awaitNext(tracker: TaskTracker): void {
    this.adopt(new DurableTask(false, { actionType: this.action.actionType }), tracker);
  }
}
