import { type CallOptions, type Poller, parseRetryAfter } from '@functionary/core';
import { createPurgeRefusal } from './errors.js';
import {
  purgeInstance,
  raiseEvent,
  restartInstance,
  resumeInstance,
  rewindInstance,
  suspendInstance,
  terminateInstance,
} from './generated/operations.js';
import { checkPathText } from './instance-id.js';
import { normaliseManagementUrls } from './normalise.js';
import type { PurgeOptions, RaiseEventOptions, WaitOptions } from './options.js';
import { createInstancePoller, type PollTarget } from './poll-instance.js';
import { readStatus } from './read-status.js';
import { isTerminal } from './runtime-status.js';
import type { DurableService } from './service.js';
import { judgeRestarted, makeVerify } from './start.js';
import type {
  HistoryEvent,
  InstanceManagementUrls,
  InstanceStatus,
  PurgeResult,
  ReasonParams,
  RestartParams,
  StatusParams,
  TaskHubParams,
} from './types.js';

/** One instance, by its id. Making a handle sends nothing; what is missing throws `NotFoundError` when asked. */
export class InstanceHandle<Output = unknown, CustomStatus = unknown, Input = unknown> {
  readonly instanceId: string;
  readonly #service: DurableService;
  readonly #target: PollTarget;
  readonly #urls: InstanceManagementUrls | undefined;

  /** Handles are made by `start`, `instance` and the list. */
  constructor(service: DurableService, target: PollTarget, urls?: InstanceManagementUrls) {
    this.instanceId = target.instanceId;
    this.#service = service;
    this.#target = target;
    this.#urls = urls && normaliseManagementUrls(urls);
  }

  /**
   * The URLs that the service answered a start or restart with, as it sees its own host; undefined on other handles.
   * They hold the system key, which is good for every instance: see `redactManagementUrls` and `moveManagementUrls`.
   */
  get managementUrls(): InstanceManagementUrls | undefined {
    return this.#urls;
  }

  /**
   * Reads the status. A failed instance is a status too, with `returnInternalServerErrorOnFailure` as well.
   *
   * @throws NotFoundError when there is no such instance
   */
  async status(params: StatusParams = {}, options?: CallOptions): Promise<InstanceStatus<Output, CustomStatus, Input>> {
    const all = { ...this.#target.hub, ...params };
    return (await readStatus<Output, CustomStatus, Input>(this.#service, this.instanceId, all, options)).status;
  }

  /** The history, with results unless `showHistoryOutput: false`; empty while the instance is Pending. */
  async history(params: StatusParams = {}, options?: CallOptions): Promise<HistoryEvent[]> {
    const status = await this.status({ showHistoryOutput: true, ...params, showHistory: true }, options);
    return status.historyEvents ?? [];
  }

  /**
   * Looks again and again until the instance has ended: each status as it is seen, the final one last.
   *
   * @example
   * ```ts
   * for await (const status of run.watch()) console.log(status.runtimeStatus, status.customStatus);
   * ```
   */
  watch(
    params?: StatusParams,
    options?: WaitOptions,
  ): AsyncIterable<InstanceStatus<Output, CustomStatus, Input>, void, undefined> {
    return this.poller(params, options);
  }

  /**
   * Waits for the output.
   *
   * @throws OrchestrationFailedError when the instance ends without one; LargeOutputError when it is kept elsewhere;
   *   DeadlineExceededError after `deadlineMs`
   */
  result(options?: WaitOptions): Promise<Output> {
    return this.poller({}, options).result();
  }

  /** A poller over the instance, to be asked once, awaited, iterated, or taken to another process as JSON. */
  poller(
    params: StatusParams = {},
    options: WaitOptions = {},
  ): Poller<InstanceStatus<Output, CustomStatus, Input>, Output> {
    return createInstancePoller(this.#service, this.#target, params, options);
  }

  /**
   * Sends an event. One that the orchestrator does not wait for yet is kept for it.
   *
   * @param payload - any JSON; null when left out
   * @throws GoneError when the instance has ended
   */
  async raiseEvent(
    eventName: string,
    payload?: unknown,
    params: TaskHubParams = {},
    { waitUntilRunning = false, ...options }: RaiseEventOptions = {},
  ): Promise<void> {
    if (waitUntilRunning) {
      const { signal, headers, timeoutMs, retry } = options;
      const wait = { signal, headers, timeoutMs, retry, deadlineMs: options.deadlineMs } as WaitOptions;
      for await (const status of this.watch(params, wait)) if (status.runtimeStatus !== 'Pending') break;
    }
    await this.#service.send(
      raiseEvent,
      {
        path: { instanceId: this.instanceId, eventName: checkPathText('eventName', eventName) },
        query: { ...this.#target.hub, ...params },
        body: payload === undefined ? null : payload,
      },
      options,
    );
  }

  /** Keeps the instance from going on until it is resumed. @throws InvalidStateError when it is suspended already; GoneError when it has ended */
  async suspend(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    await this.#service.send(suspendInstance, this.#control(reason), options);
  }

  /** Lets a suspended instance go on. @throws InvalidStateError when it is not suspended; GoneError when it has ended */
  async resume(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    await this.#service.send(resumeInstance, this.#control(reason), options);
  }

  /** Ends the instance; activities in flight run on. @throws GoneError when it has ended */
  async terminate(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    await this.#service.send(terminateInstance, this.#control(reason), options);
  }

  /** Lets a failed instance go on from its last failure. @throws InvalidStateError when it is not Failed; NotImplementedError where storage cannot */
  async rewind(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    await this.#service.send(rewindInstance, this.#control(reason), options);
  }

  /**
   * Starts the same orchestration with the same input, under a new id unless `restartWithNewInstanceId: false`.
   *
   * @returns a handle of the new instance
   * @throws ConflictError in place, when the instance has not ended; NotFoundError when there is none
   */
  async restart(
    params: RestartParams = {},
    options: CallOptions = {},
  ): Promise<InstanceHandle<Output, CustomStatus, Input>> {
    const { instanceId } = this;
    const query = { ...this.#target.hub, ...params };
    // under a new id nothing tells whether a lost request was taken
    const verify =
      params.restartWithNewInstanceId === false
        ? { verify: makeVerify(this.#service, instanceId, query, options, judgeRestarted) }
        : {};
    const answer = await this.#service.send(
      restartInstance,
      { path: { instanceId }, query },
      { ...options, ...verify },
    );
    const urls = answer.data as InstanceManagementUrls | undefined;
    const retryAfterMs = parseRetryAfter(answer.headers, this.#service.caller.clock.now());
    const target = { ...this.#target, instanceId: urls?.id ?? instanceId, birth: { retryAfterMs } };
    return new InstanceHandle(this.#service, target, urls);
  }

  /**
   * Deletes the instance and its history. Hosts before 2026 delete running ones too, so the status is read first.
   *
   * @throws InvalidStateError when it has not ended, unless `allowNonTerminal` and the host permits; NotFoundError
   */
  async purge({ allowNonTerminal = false, ...options }: PurgeOptions = {}): Promise<PurgeResult> {
    const { instanceId } = this;
    const path = { instanceId };
    if (!allowNonTerminal) {
      const { onResponse: _, ...look } = options;
      const { status, answer } = await readStatus(
        this.#service,
        instanceId,
        { showInput: false, ...this.#target.hub },
        look,
      );
      if (!isTerminal(status.runtimeStatus)) throw createPurgeRefusal(status, answer);
    }
    const { data } = await this.#service.send(purgeInstance, { path, query: this.#target.hub }, options);
    // no body: an earlier attempt whose answer was lost has purged it
    return (data as PurgeResult | undefined) ?? { instancesDeleted: 1 };
  }

  #control(reason: string | ReasonParams = {}) {
    const params = typeof reason === 'string' ? { reason } : reason;
    return { path: { instanceId: this.instanceId }, query: { ...this.#target.hub, ...params } };
  }
}
