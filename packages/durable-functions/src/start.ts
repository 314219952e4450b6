import {
  type CallOptions,
  InvalidArgumentError,
  isApiError,
  OutcomeUnknownError,
  parseRetryAfter,
  type Verify,
} from '@functionary/core';
import { startOrchestrationWithId } from './generated/operations.js';
import { checkNewInstanceId, makeInstanceId } from './instance-id.js';
import { pickHub } from './pick-hub.js';
import { readStatus } from './read-status.js';
import { isTerminal } from './runtime-status.js';
import { checkInput } from './schema-check.js';
import type { DurableService } from './service.js';
import type { InstanceStatus, StartParams, TaskHubParams } from './types.js';

/** What a start was answered with. */
export interface StartAnswer {
  readonly instanceId: string;
  /** Management URLs, the output or a status; undefined when a lost answer was made up for by looking. */
  readonly body: unknown;
  /** 202 for started, 200 for ended while the service waited; undefined with `body`. */
  readonly status: number | undefined;
  /** Whether the instance that was found was there before this call. */
  readonly isTheirs: boolean;
  readonly retryAfterMs: number | undefined;
}

/** What an instance that is found after an ambiguous attempt says of that attempt. */
export type Finding = 'ours' | 'theirs' | 'again' | 'doubt';

/** Judges a found instance; `ageMs` is by how much it was created after the first send, where that is known. */
export type JudgeFound = (status: InstanceStatus, ageMs: number | undefined) => Finding;

/** How far two times of the service may be apart and mean the same moment: they have whole seconds. */
const GRAIN_MS = 1000;

/** Under an id that this client has just made up, whatever is found is its own. */
const judgeOwnId: JudgeFound = () => 'ours';

/** Under an id that others may use too, an instance that is clearly younger than the call is taken for its own. */
const judgeSharedId: JudgeFound = (_status, ageMs) => (ageMs !== undefined && ageMs > GRAIN_MS ? 'ours' : 'doubt');

/** How a found instance is judged, by whose id it has. */
export function chooseJudge({ instanceId }: StartParams): JudgeFound {
  return instanceId === undefined ? judgeOwnId : judgeSharedId;
}

/** Where it does not matter who started it: one that runs will do, one that had ended before is replaced. */
export const judgeSingleton: JudgeFound = (status, ageMs) => {
  const isOlder = ageMs !== undefined && ageMs < -GRAIN_MS;
  if (!isTerminal(status.runtimeStatus)) return isOlder ? 'theirs' : 'ours';
  return isOlder ? 'again' : judgeSharedId(status, ageMs);
};

/** For a restart in place: the instance was there, so only its age tells. */
export const judgeRestarted: JudgeFound = (status, ageMs) => {
  if (ageMs === undefined) return 'doubt';
  if (ageMs < -GRAIN_MS) return 'again';
  return ageMs > GRAIN_MS || !isTerminal(status.runtimeStatus) ? 'ours' : 'doubt';
};

/**
 * Starts an orchestration. With an id of the client's own making an ambiguous failure is settled by looking: nobody
 * else can have made that instance. With the caller's id it may have been there before.
 *
 * @throws ConflictError when the id is taken by an instance that has not ended; OutcomeUnknownError when the answer was
 *   lost and an instance with the caller's id is there that this call may or may not have started
 */
export async function startInstance(
  service: DurableService,
  name: string,
  input: unknown,
  params: StartParams,
  options: CallOptions = {},
  judge: JudgeFound = chooseJudge(params),
): Promise<StartAnswer> {
  const { instanceId = makeInstanceId(), timeout, pollingInterval, ...rest } = params;
  checkNewInstanceId(instanceId);
  const isWaiting = timeout !== undefined && pollingInterval !== undefined;
  // the service would start the instance and then refuse to wait
  if (isWaiting && pollingInterval > timeout) {
    throw new InvalidArgumentError('pollingInterval', `is ${pollingInterval} s; at most timeout, ${timeout} s`);
  }
  await checkInput(service.findSchemas(name).input, input);
  const found: { finding?: Finding } = {};
  const keepFinding: JudgeFound = (status, ageMs) => {
    found.finding = judge(status, ageMs);
    return found.finding;
  };
  try {
    const answer = await service.send(
      startOrchestrationWithId,
      { path: { functionName: name, instanceId }, query: { timeout, pollingInterval, ...rest }, body: input },
      {
        ...options,
        verify: makeVerify(service, instanceId, rest, options, keepFinding),
        ...(isWaiting && { waitMs: timeout * 1000 }),
      },
    );
    const { finding } = found;
    if (finding === 'ours' || finding === 'theirs') return describeFound(instanceId, finding === 'theirs');
    const { data: body, status, headers } = answer;
    const retryAfterMs = parseRetryAfter(headers, service.caller.clock.now());
    return { instanceId, body, status, isTheirs: false, retryAfterMs };
  } catch (error) {
    if (!isApiError(error) || error.name !== 'ConflictError' || error.attempts === 1) throw error;
    // the conflict may be with this call's own earlier attempt
    if (judge === judgeSharedId) throw describeDoubt(instanceId, error);
    if (judge === judgeSingleton) throw error;
    return describeFound(instanceId, false);
  }
}

/** The answer that was lost, as far as looking makes up for it. */
function describeFound(instanceId: string, isTheirs: boolean): StartAnswer {
  return { instanceId, body: undefined, status: undefined, isTheirs, retryAfterMs: undefined };
}

/** Looks for an instance after an ambiguous attempt, and lets `judge` say what it means. */
export function makeVerify(
  service: DurableService,
  instanceId: string,
  params: TaskHubParams,
  { signal, headers, timeoutMs, retry }: CallOptions,
  judge: JudgeFound,
): Verify {
  return async (failure) => {
    const look = { signal, headers, timeoutMs, retry };
    let status: InstanceStatus;
    try {
      ({ status } = await readStatus(
        service,
        instanceId,
        { showInput: false, ...pickHub(params) },
        look as CallOptions,
      ));
    } catch (error) {
      if (isApiError(error) && error.status === 404) return 'again';
      throw error;
    }
    // known at the latest from the look's own answer
    const { firstSentAt } = failure;
    const finding = judge(status, firstSentAt === undefined ? undefined : Date.parse(status.createdTime) - firstSentAt);
    if (finding === 'doubt') throw describeDoubt(instanceId, failure.error);
    return finding === 'again' ? finding : { done: undefined };
  };
}

function describeDoubt(instanceId: string, cause: unknown): OutcomeUnknownError {
  return new OutcomeUnknownError(
    `instance ${instanceId} exists, and nobody can tell whether this call started it; look at its status before you call again`,
    { cause },
  );
}
