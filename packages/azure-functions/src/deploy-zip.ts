import {
  type Answer,
  type Caller,
  callOperation,
  encodeFile,
  isApiError,
  type Poller,
  parseRetryAfter,
  type WaitOptions,
} from '@functionary/core';
import { createDeploymentPoller, type DeploymentTarget } from './deploy-poller.js';
import type { Deployment, DeployOptions, DeployWaitOptions, DeployZipParams, Zip } from './deploy-types.js';
import { type DeploymentSign, findDeployment } from './find-deployment.js';
import { deployZip } from './generated/operations.js';

/** Sends a zip file, and waits until the app runs it: `deadlineMs` holds for both. */
export async function deployAndWait(
  caller: Caller,
  zip: Zip,
  params: DeployZipParams,
  { intervalMs, deadlineMs, signal, zipSize, onProgress, ...options }: DeployWaitOptions,
): Promise<Deployment> {
  const begunAt = performance.now();
  const limits = { ...(signal && { signal }), ...(deadlineMs !== undefined && { deadlineMs }) };
  const call = { ...options, ...limits, zipSize, onProgress };
  const poller = await beginDeployment(caller, zip, params, call, { ...options, intervalMs, signal });
  return poller.result({ deadlineMs, begunAt });
}

/**
 * Sends a zip file. When the answer is lost, the deployment is looked for by its message, and the file is sent again only where there is none.
 *
 * @param wait - of the poller
 */
export async function beginDeployment(
  caller: Caller,
  zip: Zip,
  params: DeployZipParams,
  { zipSize, onProgress, ...options }: DeployOptions,
  wait: WaitOptions,
): Promise<Poller<Deployment, Deployment>> {
  const sign = { message: params.message ?? makeMessage(caller.random), isUnique: params.message === undefined };
  const args = {
    query: { isAsync: true, ...params, message: sign.message },
    body: encodeFile(zip, { name: 'zip', type: 'application/zip', size: zipSize, onProgress }),
  };
  try {
    const answer = await callOperation(caller, deployZip, args as never, {
      ...options,
      // Nothing in the body matters, so that nothing in it is to fail a deployment that has begun.
      stream: true,
      async verify(failure) {
        const found = await findDeployment(caller, sign, () => failure.firstSentAt, failure.signal);
        return found ? { done: found } : 'again';
      },
    });
    return createDeploymentPoller(caller, readTarget(answer, caller.clock.now()), wait);
  } catch (error) {
    const own = await findOwnInTheWay(caller, sign, error, options.signal);
    if (own) return createDeploymentPoller(caller, { deploymentId: own.id ?? 'latest' }, wait);
    throw error;
  }
}

/** The deployment that is in the way may be that of an earlier attempt, whose answer was lost. */
async function findOwnInTheWay(
  caller: Caller,
  sign: DeploymentSign,
  error: unknown,
  signal: AbortSignal | undefined,
): Promise<Deployment | undefined> {
  if (!sign.isUnique || !isApiError(error) || error.status !== 409 || error.attempts < 2) return undefined;
  return findDeployment(caller, sign, () => undefined, signal);
}

/** Where the service said to look; where it said nothing, at the latest one, which is this. */
function readTarget({ data, headers }: Answer<unknown>, now: number): DeploymentTarget {
  if (data && !(data instanceof ReadableStream)) return { deploymentId: (data as Deployment).id ?? 'latest' };
  (data as ReadableStream | undefined)?.cancel().catch(() => {});
  const url = headers.get('location') ?? undefined;
  return { deploymentId: 'latest', url, start: url ? { retryAfterMs: parseRetryAfter(headers, now) } : undefined };
}

/** A message that no other deployment has. */
function makeMessage(random: () => number): string {
  const digits = () => random().toString(36).slice(2, 10).padEnd(8, '0');
  return `Deployed by functionary ${digits()}${digits()}`;
}
