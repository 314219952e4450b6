import type { CallOptions } from '@functionary/core';
import { checkOutcome } from './check-outcome.js';
import { InstanceHandle } from './instance-handle.js';
import { isStatusBody, normaliseStatus } from './normalise.js';
import { isCompleted, isTerminal } from './runtime-status.js';
import type { DurableService } from './service.js';
import { startInstance } from './start.js';
import type { InstanceStatus, StartParams } from './types.js';

/** How an orchestration is started and waited for. */
export interface StartAndWaitParams extends StartParams {
  /** For how many seconds the service waits; fractions too. */
  timeout: number;
  /** Seconds between two looks of the service. @default 1, or `timeout` where that is less */
  pollingInterval?: number;
}

/** What came of a start that the service waited for. */
export type WaitedStart<Output = unknown, CustomStatus = unknown, Input = unknown> = {
  /** The instance, to go on with. */
  readonly instance: InstanceHandle<Output, CustomStatus, Input>;
} & (
  | { readonly outcome: 'Completed'; readonly output: Output; readonly status?: undefined }
  | {
      readonly outcome: 'Failed' | 'Terminated' | 'Canceled';
      readonly output?: undefined;
      /** The whole status; its `output` says why. */
      readonly status: InstanceStatus<Output, CustomStatus, Input>;
    }
  | { readonly outcome: 'StillRunning'; readonly output?: undefined; readonly status?: undefined }
);

/**
 * Starts an orchestration and brings what the service says after waiting to one shape: the bare output of a completed
 * one, the status of one that ended otherwise, the management URLs of one that has not ended in time.
 */
export async function startAndWait<Output, CustomStatus, Input>(
  service: DurableService,
  name: string,
  input: unknown,
  params: StartAndWaitParams,
  options?: CallOptions,
): Promise<WaitedStart<Output, CustomStatus, Input>> {
  const { timeout, pollingInterval = Math.min(1, timeout) } = params;
  const all = { ...params, pollingInterval };
  const { target, ended, found } = await startInstance(service, name, input, all, options);
  const { instanceId } = target;
  const instance = new InstanceHandle<Output, CustomStatus, Input>(service, target);
  const body = ended ? ended.body : found;
  if (isEndedWithoutOutput(body, instanceId)) {
    const status = normaliseStatus<Output, CustomStatus, Input>(body, instanceId);
    return { instance, outcome: status.runtimeStatus as 'Failed', status };
  }
  if (found && isCompleted(found)) return { instance, outcome: 'Completed', output: await instance.result(options) };
  if (!ended) return { instance, outcome: 'StillRunning' };
  await checkOutcome(service, name, instanceId, 'output', body);
  return { instance, outcome: 'Completed', output: body as Output };
}

/** An orchestration may return something that looks like a status; that of this instance bears its id, or none. */
function isEndedWithoutOutput(body: unknown, ownId: string): body is InstanceStatus {
  if (!isStatusBody(body) || !isTerminal(body.runtimeStatus) || isCompleted(body)) return false;
  const { instanceId = ownId } = body as Partial<InstanceStatus>;
  return instanceId === ownId;
}
