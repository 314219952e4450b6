import type { OrchestratorAction } from '../protocol.js';
import { CompoundTask } from './compound-task.js';
import { DurableHttpResponse } from './durable-http-response.js';
import { DurableTask, type TaskTracker } from './task.js';
import { parseRetryDelay } from './time-span.js';

/** What polling needs of the orchestration. */
export interface PollingSettings {
  /** Makes a timer that ends so many ms from now. */
  readonly createDelay: (ms: number) => DurableTask;
  /** Between polls when the answer does not say, in ms. */
  readonly defaultDelayMs: number;
}

/** `callHttp` that follows a 202 with a Location: request, timer, request, timer … until another answer comes. */
export class HttpPollingTask extends CompoundTask {
  readonly #settings: PollingSettings;

  constructor(action: OrchestratorAction, settings: PollingSettings) {
    super([new DurableTask(false, action)], action);
    this.#settings = settings;
  }

  protected decide(child: DurableTask, tracker: TaskTracker): void {
    if (child.isFaulted) {
      if (!this.isFaulted) this.settle(true, child.result, tracker);
      return;
    }
    if (child.action !== this.action) return; // the timer: the request after it has its number already
    const { statusCode, content, headers } = child.result;
    const response = new DurableHttpResponse(statusCode, content, headers);
    if (statusCode !== 202 || !response.getHeader('Location')) {
      this.settle(false, response, tracker);
      return;
    }
    const retryAfter = response.getHeader('Retry-After');
    const timer = this.#settings.createDelay(retryAfter ? parseRetryDelay(retryAfter) : this.#settings.defaultDelayMs);
    this.adopt(timer, tracker);
    this.adopt(new DurableTask(false, this.action), tracker);
  }
}
