import {
  type Answer,
  type CallOptions,
  checkBySchema,
  InvalidArgumentError,
  isApiError,
  parseRetryAfter,
} from '@functionary/core';
import { startOrchestrationWithId } from './generated/operations.js';
import { checkNewInstanceId, makeInstanceId } from './instance-id.js';
import type { Claim } from './judge-found.js';
import { isStatusBody, normaliseManagementUrls } from './normalise.js';
import type { Birth, PollTarget } from './poll-instance.js';
import type { DurableService } from './service.js';
import type { InstanceStatus, StartParams, WaitParams } from './types.js';
import { createDoubt, createLook } from './verify.js';
import { writeBody } from './write-body.js';

/** What came of a start. */
export interface StartAnswer {
  readonly target: PollTarget;
  /** True where an instance that has not ended stood in the way. */
  readonly isTaken: boolean;
  /** What the service answered after it had waited for the end: the output, or a status. */
  readonly ended?: { readonly body: unknown } | undefined;
  /** The status by which a lost answer was made up for. */
  readonly found?: InstanceStatus | undefined;
}

/**
 * Starts an orchestration. With an id of the client's own making an ambiguous failure is settled by looking: nobody
 * else can have made that instance. With the caller's id it may have been there before.
 *
 * @throws ConflictError when the id is taken by an instance that has not ended, unless the claim is `singleton`;
 *   OutcomeUnknownError when the answer was lost and an instance is there that this call may or may not have started
 */
export async function startInstance(
  service: DurableService,
  name: string,
  input: unknown,
  params: StartParams,
  options: CallOptions = {},
  claim: Claim = params.instanceId === undefined ? 'own' : 'shared',
): Promise<StartAnswer> {
  const { instanceId = makeInstanceId(), ...query } = params;
  checkNewInstanceId(instanceId);
  const wait = readWait(params);
  const body = writeBody('input', input);
  await checkBySchema(service.options.orchestrations, name, 'input', input);
  const look = createLook(service, instanceId, options, claim);
  let birth: Birth | undefined;
  let ended: StartAnswer['ended'];
  let isTaken = false;
  try {
    const answer = await service.send(
      startOrchestrationWithId,
      { path: { functionName: name, instanceId }, query, body },
      { ...options, ...wait, verify: look.verify },
    );
    if (look.finding) isTaken = look.finding === 'taken';
    else if (answer.status === 200) ended = { body: answer.data };
    else birth = readBirth(service, answer);
  } catch (error) {
    if (!isApiError(error)) throw error;
    // a host that follows the page to the letter has 400 for an instance that failed or was terminated
    if (isStatusBody(error.body)) ended = { body: error.body };
    else if (error.name !== 'ConflictError') throw error;
    else if (claim === 'singleton') isTaken = true;
    // only after a look can the conflict be with this call's own earlier attempt
    else if (!look.hasLooked) throw error;
    else if (claim === 'shared') throw createDoubt(instanceId, error);
    else birth = {};
  }
  return { target: { instanceId, name, birth }, isTaken, ended, found: look.status };
}

/** What the answer of a start or a restart says of the new instance. */
export function readBirth(service: DurableService, { status, headers, data }: Answer<unknown>): Birth {
  return {
    retryAfterMs: parseRetryAfter(headers, service.caller.clock.now()),
    // with 200 the body is the output, whatever it looks like
    urls: status === 200 ? undefined : normaliseManagementUrls(data),
  };
}

/**
 * For how long a request asks the service to wait: an attempt is given that, and some more.
 *
 * @throws InvalidArgumentError for a wait that the service would refuse after it has started the instance
 */
export function readWait({ timeout, pollingInterval }: WaitParams): { waitMs?: number } {
  if (timeout === undefined || pollingInterval === undefined) return {};
  if (pollingInterval > timeout) {
    throw new InvalidArgumentError('pollingInterval', `pass at most timeout, ${timeout} s`);
  }
  return { waitMs: timeout * 1000 };
}
