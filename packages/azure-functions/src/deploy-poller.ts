import {
  type Caller,
  callOperation,
  createMismatch,
  createPoller,
  InvalidArgumentError,
  isObject,
  type Poller,
  parseRetryAfter,
  type WaitOptions,
} from '@functionary/core';
import { DeploymentFailedError } from './deploy-error.js';
import type { Deployment } from './deploy-types.js';
import { getDeployment } from './generated/operations.js';
import { isOwnOrigin } from './own-origin.js';

/** Where a deployment is followed. */
export interface DeploymentTarget {
  /** `latest` is the one under way, or the last one that ended. */
  readonly deploymentId: string;
  /** What the service named in `Location`, in place of that. */
  readonly url?: string | undefined;
  /** Present when it was begun just now. */
  readonly start?: { readonly retryAfterMs?: number | undefined } | undefined;
}

/** The status of a deployment that succeeded. */
const SUCCEEDED = 4;

/** Makes the poller of a deployment: 202 while it is under way, then 200, whatever became of it. */
export function createDeploymentPoller(
  caller: Caller,
  { deploymentId, url, start }: DeploymentTarget,
  { intervalMs, deadlineMs, signal, ...options }: WaitOptions = {},
): Poller<Deployment, Deployment> {
  return createPoller<Deployment, Deployment>(
    {
      caller,
      subject: `deployment ${deploymentId}`,
      start,
      async poll(context) {
        // One elsewhere would be asked without the credential; the deployment has its place here too.
        const call = { ...options, ...context, ...(url && isOwnOrigin(caller.baseUrl, url) && { url }) };
        const { data, ...answer } = await callOperation(
          caller,
          getDeployment,
          { path: { deploymentId } },
          call as never,
        );
        if (!isObject(data) || typeof data.status !== 'number')
          throw createMismatch(getDeployment.id, answer, 'deployment', data);
        // By its id one that is under way is 200 too.
        const isDone = answer.status !== 202 && (data as Deployment).complete !== false;
        return {
          status: data as Deployment,
          isDone,
          retryAfterMs: parseRetryAfter(answer.headers, caller.clock.now()),
        };
      },
      result(deployment) {
        if (deployment.status === SUCCEEDED) return deployment;
        throw new DeploymentFailedError(deployment);
      },
      serialize: () => ({ kind: 'deployment', deploymentId, ...(url && { url }) }),
    },
    { intervalMs, deadlineMs, signal },
  );
}

/**
 * Reads what the poller of a deployment wrote as JSON.
 *
 * @throws InvalidArgumentError for anything else
 */
export function readSavedDeployment(saved: unknown): DeploymentTarget {
  const { kind, deploymentId, url } = isObject(saved) ? saved : ({} as Record<string, unknown>);
  const isKnown = kind === 'deployment' && typeof deploymentId === 'string' && /^(string|undefined)$/.test(typeof url);
  if (!isKnown) throw new InvalidArgumentError('saved', 'pass what the toJSON of a poller of a deployment gave');
  return { deploymentId, url: url as string | undefined };
}
