import {
  type CallOptions,
  createPoller,
  dropUndefined,
  isMissing,
  type Json,
  type Poller,
  parseRetryAfter,
  type WaitOptions,
} from '@functionary/core';
import { checkOutcome } from './check-outcome.js';
import { LargeOutputError, OrchestrationFailedError } from './errors.js';
import { terminateInstance } from './generated/operations.js';
import { findLargeMessageUrl } from './large-message.js';
import { normaliseStatus } from './normalise.js';
import { readStatus } from './read-status.js';
import { isCompleted, isTerminal } from './runtime-status.js';
import type { DurableService } from './service.js';
import type { InstanceManagementUrls, InstanceStatus, StatusParams, TaskHubParams } from './types.js';

/** What a poller looks at. */
export interface PollTarget {
  readonly instanceId: string;
  /** The orchestrator's name, where it is known. */
  readonly name?: string | undefined;
  /** What is known of an instance that this client has just started. */
  readonly birth?: Birth | undefined;
}

/** The first moments of an instance; shared by all pollers of its handle. */
export interface Birth {
  /** What the start's answer asked to wait before the first look, in ms. */
  readonly retryAfterMs?: number | undefined;
  readonly urls?: InstanceManagementUrls | undefined;
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
  { instanceId, name, birth }: PollTarget,
  params: StatusParams,
  { intervalMs, deadlineMs, signal, ...options }: WaitOptions,
): Poller<InstanceStatus<Output, CustomStatus, Input>, Output> {
  type Status = InstanceStatus<Output, CustomStatus, Input>;
  const { caller } = service;
  const { baseUrl, clock } = caller;
  const start = birth?.isWaitTaken ? undefined : birth;
  if (birth) birth.isWaitTaken = true;

  return createPoller<Status, Output>(
    {
      caller,
      start,
      async poll(context) {
        try {
          const call = { ...options, ...context } as CallOptions;
          const looked = { showInput: false, ...params };
          const { status, answer } = await readStatus<Output, CustomStatus, Input>(service, instanceId, looked, call);
          if (birth) birth.isVisible = true;
          const { customStatus, runtimeStatus } = status;
          if (customStatus !== null) {
            await checkOutcome(service, status.name ?? name, instanceId, 'customStatus', customStatus);
          }
          const retryAfterMs = parseRetryAfter(answer.headers, clock.now());
          return { status, isDone: isTerminal(runtimeStatus), retryAfterMs };
        } catch (error) {
          // a host may not show a started instance for a moment: then it counts as Pending, within limits
          if (!birth || birth.isVisible || !isMissing(error)) throw error;
          const now = clock.now();
          birth.graceEndsAt ??= now + (service.options.startGraceMs ?? 10_000);
          if (now >= birth.graceEndsAt) throw error;
          const time = `${new Date(now).toISOString().slice(0, 19)}Z`;
          const known = dropUndefined({ name, runtimeStatus: 'Pending', createdTime: time, lastUpdatedTime: time });
          return { status: normaliseStatus(known, instanceId), isDone: false };
        }
      },
      async result(status) {
        if (!isCompleted(status)) throw new OrchestrationFailedError(status);
        const { output } = status;
        const blobUrl = findLargeMessageUrl(output);
        if (blobUrl) throw new LargeOutputError(instanceId, blobUrl);
        await checkOutcome(service, status.name ?? name, instanceId, 'output', output);
        return output;
      },
      async cancel(call) {
        await service.send(terminateInstance, { path: { instanceId } }, call);
      },
      serialize: () => dropUndefined({ baseUrl, instanceId, name, ...service.hub }) as Json,
    },
    { intervalMs, deadlineMs, signal },
  );
}
