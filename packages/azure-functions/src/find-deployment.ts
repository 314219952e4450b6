import { type Caller, callOperation, isMissing, OutcomeUnknownError } from '@functionary/core';
import type { Deployment } from './deploy-types.js';
import { getDeployment, listDeployments } from './generated/operations.js';

/** By what a deployment is known again. */
export interface DeploymentSign {
  readonly message: string;
  /** Whether no other deployment has that message. */
  readonly isUnique: boolean;
}

/** How much older than the first request its deployment may seem, in ms: `Date` has whole seconds. */
const SLACK_MS = 1000;

/**
 * Looks for the deployment of a request whose answer was lost: by a message that is the client's own; or by one of the caller's, among those that
 * were received since.
 *
 * @param readSince - when the request was first sent, by the server's clock; asked after looking
 * @throws OutcomeUnknownError where one has the caller's message, and nobody can tell which request it is of
 */
export async function findDeployment(
  caller: Caller,
  { message, isUnique }: DeploymentSign,
  readSince: () => number | undefined,
  signal: AbortSignal | undefined,
): Promise<Deployment | undefined> {
  const options = signal ? { signal } : {};
  const { data } = await callOperation(caller, listDeployments, {}, options);
  const listed = Array.isArray(data) ? (data as Deployment[]) : [];
  const known = [...listed, ...(await getLatest(caller, options))];
  const alike = known.filter((deployment) => deployment.message === message);
  if (isUnique || alike.length === 0) return alike[0];
  const since = readSince();
  if (since === undefined)
    throw new OutcomeUnknownError(
      `deployZip: a deployment with the message '${message}' is there, and nobody can tell whether it is this one; look at deployments.list()`,
    );
  return alike.find(({ received_time = '' }) => Date.parse(received_time) >= since - SLACK_MS);
}

/** One that is under way need not be in the list yet. */
async function getLatest(caller: Caller, options: object): Promise<Deployment[]> {
  try {
    const { data } = await callOperation(caller, getDeployment, { path: { deploymentId: 'latest' } }, options);
    return data ? [data as Deployment] : [];
  } catch (error) {
    if (!isMissing(error)) throw error;
    return [];
  }
}
