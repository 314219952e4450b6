import { createPoller, isApiError, type Json, type Poller, parseRetryAfter } from '@functionary/core';
import { LargeOutputError, OrchestrationFailedError } from './errors.js';
import { terminateInstance } from './generated/operations.js';
import { findLargeMessageUrl } from './large-message.js';
import type { WaitOptions } from './options.js';
import { readStatus } from './read-status.js';
import { isCompleted, isTerminal } from './runtime-status.js';
import { checkAnswer } from './schema-check.js';
import type { DurableService } from './service.js';
import type { InstanceStatus, StatusParams, TaskHubParams } from './types.js';

/** What a poller looks at. */
export interface PollTarget {
  readonly instanceId: string;
  /** The orchestrator's name, where it is known. */
  readonly name?: string | undefined;
  readonly hub: TaskHubParams;
  /** What is known of an instance that this client has just started. */
  readonly birth?: Birth | undefined;
}

/** The first moments of an instance; shared by all pollers of its handle. */
export interface Birth {
  /** What the start's answer asked to wait before the first look, in ms. */
  readonly retryAfterMs: number | undefined;
  /** Whether a poller has taken that wait upon itself. */
  isWaitTaken?: boolean;
  /** Whether the instance has been seen. */
  isVisible?: boolean;
  /** Until when it may be invisible, by the client's clock. */
  graceEndsAt?: number;
}

/** A poller as JSON: what another process needs to go on waiting. It holds no credential. */
export interface SerializedPoller extends TaskHubParams {
  /** The base URL, the prefix of the durable routes included. */
  baseUrl: string;
  instanceId: string;
  /** The orchestrator's name, where it is known. */
  name?: string;
}

/** Makes the poller of an instance: its statuses, and its output in the end. */
export function createInstancePoller<Output, CustomStatus, Input>(
  service: DurableService,
  target: PollTarget,
  params: StatusParams,
  options: WaitOptions,
): Poller<InstanceStatus<Output, CustomStatus, Input>, Output> {
  type Status = InstanceStatus<Output, CustomStatus, Input>;
  const { instanceId, name, hub, birth } = target;
  const { clock, random } = service.caller;
  const { intervalMs, deadlineMs, signal, ...callOptions } = options;
  const start = birth && !birth.isWaitTaken ? { retryAfterMs: birth.retryAfterMs } : undefined;
  if (birth) birth.isWaitTaken = true;

  /** A host may not show a started instance for a moment: then it counts as Pending, within limits. */
  const excuse = (error: unknown): Status => {
    const now = clock.now();
    if (!birth || birth.isVisible || !isApiError(error) || error.status !== 404) throw error;
    birth.graceEndsAt ??= now + service.startGraceMs;
    if (now >= birth.graceEndsAt) throw error;
    const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
    const unset = { input: null, customStatus: null, output: null, createdTime: time, lastUpdatedTime: time };
    return { ...(name !== undefined && { name }), instanceId, runtimeStatus: 'Pending', ...unset };
  };

  return createPoller<Status, Output>(
    {
      clock,
      random,
      start,
      async poll(context) {
        try {
          const call = { ...callOptions, ...(context.signal && { signal: context.signal }) };
          const { status, answer } = await readStatus<Output, CustomStatus, Input>(
            service,
            instanceId,
            { showInput: false, ...hub, ...params },
            call,
          );
          if (birth) birth.isVisible = true;
          const { customStatus } = status;
          if (customStatus !== null) {
            const schema = service.findSchemas(status.name ?? name).customStatus;
            await checkAnswer(schema, customStatus, { part: 'customStatus', instanceId });
          }
          const retryAfterMs = parseRetryAfter(answer.headers, clock.now());
          return { status, isDone: isTerminal(status.runtimeStatus), retryAfterMs };
        } catch (error) {
          return { status: excuse(error), isDone: false };
        }
      },
      async result(status) {
        if (!isCompleted(status)) throw new OrchestrationFailedError(status);
        const blobUrl = findLargeMessageUrl(status.output);
        if (blobUrl !== undefined) throw new LargeOutputError(instanceId, blobUrl);
        await checkAnswer(service.findSchemas(status.name ?? name).output, status.output, {
          part: 'output',
          instanceId,
        });
        return status.output;
      },
      async cancel(cancelOptions) {
        await service.send(terminateInstance, { path: { instanceId }, query: hub }, cancelOptions);
      },
      serialize: (): Json => ({
        baseUrl: service.caller.baseUrl,
        instanceId,
        ...(name !== undefined && { name }),
        ...service.hub,
        ...hub,
      }),
      onPoll: ({ status, isDone, retryAfterMs }) => service.tellPoll({ status, isDone, retryAfterMs }),
    },
    { intervalMs, deadlineMs, signal },
  );
}
