import { type CallOptions, isApiError } from '@functionary/core';
import { InstanceHandle } from './instance-handle.js';
import { makeInstanceId } from './instance-id.js';
import { isStatusBody, normaliseStatus } from './normalise.js';
import { pickHub } from './pick-hub.js';
import { readStatus } from './read-status.js';
import { isCompleted, isTerminal } from './runtime-status.js';
import { checkAnswer } from './schema-check.js';
import type { DurableService } from './service.js';
import { chooseJudge, startInstance } from './start.js';
import type { InstanceManagementUrls, InstanceStatus, StartParams } from './types.js';

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
  options: CallOptions,
): Promise<WaitedStart<Output, CustomStatus, Input>> {
  const { timeout, pollingInterval = Math.min(1, timeout), instanceId = makeInstanceId() } = params;
  const all = { ...params, pollingInterval, instanceId };
  let body: unknown;
  let retryAfterMs: number | undefined;
  let isOver = true;
  const hub = pickHub(params);
  try {
    const answer = await startInstance(service, name, input, all, options, chooseJudge(params));
    ({ body, retryAfterMs } = answer);
    isOver = answer.status === 200;
    if (answer.status === undefined) {
      // the answer was lost, and with it what it said of the end
      const { onResponse: _, ...look } = options;
      const { status } = await readStatus(service, instanceId, hub, look);
      isOver = isTerminal(status.runtimeStatus);
      if (isOver) body = isCompleted(status) ? status.output : status;
    }
  } catch (error) {
    // a host that follows the page to the letter has 400 for an instance that failed or was terminated
    if (!isApiError(error) || !isStatusBody(error.body)) throw error;
    body = error.body;
  }
  const urls = isOver ? undefined : (body as InstanceManagementUrls | undefined);
  const instance = new InstanceHandle<Output, CustomStatus, Input>(
    service,
    { instanceId, name, hub, birth: isOver ? undefined : { retryAfterMs } },
    urls,
  );
  if (!isOver) return { instance, outcome: 'StillRunning' };
  if (isEndedWithoutOutput(body, instanceId)) {
    const status = normaliseStatus<Output, CustomStatus, Input>(body, instanceId);
    return { instance, outcome: status.runtimeStatus as 'Failed', status };
  }
  await checkAnswer(service.findSchemas(name).output, body, { part: 'output', instanceId });
  return { instance, outcome: 'Completed', output: body as Output };
}

/** An orchestration may return something that looks like a status; that of this instance bears its id, or none. */
function isEndedWithoutOutput(body: unknown, instanceId: string): body is InstanceStatus {
  if (!isStatusBody(body) || !isTerminal(body.runtimeStatus) || body.runtimeStatus === 'Completed') return false;
  return body.instanceId === undefined || body.instanceId === instanceId;
}
