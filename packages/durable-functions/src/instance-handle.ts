import type { CallOptions, Operation, Poller, WaitOptions } from '@functionary/core';
import { createPurgeRefusal } from './errors.js';
import {
  purgeInstance,
  raiseEvent,
  restartInstance,
  resumeInstance,
  rewindInstance,
  type SuspendInstanceArgs,
  suspendInstance,
  terminateInstance,
} from './generated/operations.js';
import { checkPathText } from './instance-id.js';
import type { PurgeOptions, RaiseEventOptions } from './options.js';
import { createInstancePoller, type PollTarget } from './poll-instance.js';
import { peekStatus, readStatus } from './read-status.js';
import { isTerminal } from './runtime-status.js';
import type { DurableService } from './service.js';
import { readBirth, readWait } from './start.js';
import type {
  HistoryEvent,
  InstanceManagementUrls,
  InstanceStatus,
  PurgeResult,
  ReasonParams,
  RestartParams,
  StatusParams,
  TaskHubParams,
  WaitParams,
} from './types.js';
import { createLook } from './verify.js';
import { writeBody } from './write-body.js';

/** One instance, by its id. Making a handle sends nothing; what is missing throws `NotFoundError` when asked. */
export class InstanceHandle<Output = unknown, CustomStatus = unknown, Input = unknown> {
  readonly instanceId: string;
  readonly #service: DurableService;
  readonly #target: PollTarget;

  /** Handles are made by `start`, `instance` and the list. */
  constructor(service: DurableService, target: PollTarget) {
    this.instanceId = target.instanceId;
    this.#service = service;
    this.#target = target;
  }

  /**
   * The URLs that the service answered a start or restart with, as it sees its own host; undefined on other handles.
   * They hold the system key, which is good for every instance: see `redactManagementUrls` and `moveManagementUrls`.
   */
  get managementUrls(): InstanceManagementUrls | undefined {
    return this.#target.birth?.urls;
  }

  /**
   * Reads the status. A failed instance is a status too, with `returnInternalServerErrorOnFailure` as well.
   *
   * @throws NotFoundError when there is no such instance
   */
  async status(params: StatusParams = {}, options?: CallOptions): Promise<InstanceStatus<Output, CustomStatus, Input>> {
    return (await readStatus<Output, CustomStatus, Input>(this.#service, this.instanceId, params, options)).status;
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
  watch(params?: StatusParams, options?: WaitOptions): AsyncIterable<InstanceStatus<Output, CustomStatus, Input>> {
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
    { waitUntilRunning, ...options }: RaiseEventOptions = {},
  ): Promise<void> {
    const path = { instanceId: this.instanceId, eventName: checkPathText('eventName', eventName) };
    const body = writeBody('payload', payload ?? null);
    if (waitUntilRunning) {
      const { onResponse: _, ...wait } = options;
      for await (const status of this.watch(params, wait)) if (status.runtimeStatus !== 'Pending') break;
    }
    await this.#service.send(raiseEvent, { path, query: params, body }, options);
  }

  /** Keeps the instance from going on until it is resumed. @throws InvalidStateError when it is suspended already; GoneError when it has ended */
  suspend(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    return this.#control(suspendInstance, reason, options);
  }

  /** Lets a suspended instance go on. @throws InvalidStateError when it is not suspended; GoneError when it has ended */
  resume(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    return this.#control(resumeInstance, reason, options);
  }

  /** Ends the instance; activities in flight run on. @throws GoneError when it has ended */
  terminate(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    return this.#control(terminateInstance, reason, options);
  }

  /** Lets a failed instance go on from its last failure. @throws InvalidStateError when it is not Failed; NotImplementedError where storage cannot */
  rewind(reason?: string | ReasonParams, options?: CallOptions): Promise<void> {
    return this.#control(rewindInstance, reason, options);
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
    const service = this.#service.at(params);
    // under a new id nothing tells whether a lost request was taken
    const isInPlace = params.restartWithNewInstanceId === false;
    const answer = await service.send(
      restartInstance,
      { path: { instanceId }, query: params },
      {
        ...options,
        ...readWait(params as WaitParams),
        ...(isInPlace && { verify: createLook(service, instanceId, options, 'restart').verify }),
      },
    );
    const birth = readBirth(service, answer);
    return new InstanceHandle(service, { ...this.#target, instanceId: birth.urls?.id ?? instanceId, birth });
  }

  /**
   * Deletes the instance and its history. Hosts before 2026 delete running ones too, so the status is read first.
   *
   * @throws InvalidStateError when it has not ended, unless `allowNonTerminal` and the host permits; NotFoundError
   */
  async purge({ allowNonTerminal, ...options }: PurgeOptions = {}): Promise<PurgeResult> {
    const { instanceId } = this;
    if (!allowNonTerminal) {
      const { status, answer } = await peekStatus(this.#service, instanceId, options);
      if (!isTerminal(status.runtimeStatus)) throw createPurgeRefusal(status, answer);
    }
    const { data } = await this.#service.send(purgeInstance, { path: { instanceId } }, options);
    // no body: an earlier attempt whose answer was lost has purged it
    return data ?? { instancesDeleted: 1 };
  }

  async #control(
    operation: Operation<SuspendInstanceArgs, undefined>,
    reason: string | ReasonParams = {},
    options?: CallOptions,
  ): Promise<void> {
    const query = typeof reason === 'string' ? { reason } : reason;
    await this.#service.send(operation, { path: { instanceId: this.instanceId }, query }, options);
  }
}
