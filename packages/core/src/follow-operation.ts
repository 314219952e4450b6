import type { Answer } from './answer.js';
import type { SendOptions } from './call.js';
import type { Caller } from './caller.js';
import { type BegunWork, chooseFollowing } from './choose-following.js';
import { createMismatch, InvalidArgumentError, OperationFailedError, OutcomeUnknownError } from './errors.js';
import { judgeLook } from './judge-look.js';
import type { Operation } from './operation.js';
import type { Look, OperationFollowing, OperationState, Polling, SeenAnswer } from './operation-following.js';
import { createPoller, type Json, type PollAnswer, type Poller, type WaitOptions } from './poller.js';
import type { RequestArgs } from './request-args.js';
import { resolveUrl } from './resolve-url.js';
import { parseRetryAfter } from './retry-after.js';

/** What looks go through: a {@link Caller}, or one whose `send` says more of errors. */
export type FollowingCaller = Pick<Caller, 'baseUrl' | 'clock' | 'random' | 'tell' | 'send'>;

/** As which operations looks are sent, by the style of what is looked at: their ids stand in errors and hooks, their schemas validate. */
export interface OperationLooks {
  /** At a URL whose body says how the work stands. */
  readonly status?: Operation<any, any>;
  /** At a URL that answers 202 until there is a result; also what reads a result by its URL. */
  readonly location?: Operation<any, any>;
  /** At the resource. */
  readonly resource?: Operation<any, any>;
}

/** What a family's code knows of long work, in whichever process. */
export interface ResumedWork<R> {
  readonly looks?: OperationLooks | undefined;
  /**
   * Makes the result; may throw where a service calls failed work a success.
   *
   * @param body - undefined where the service gave none
   */
  readonly read: (body: unknown) => R | Promise<R>;
}

/** Long work that was begun just now. */
export interface FollowedWork<R> extends ResumedWork<R> {
  /** What began it. */
  readonly operation: Operation<any, any>;
  /** With which arguments. */
  readonly args: RequestArgs;
  /** How its end is found. */
  readonly polling: Polling;
  /** The answer that began it. */
  readonly answer: Answer<unknown>;
  /** Values that it was begun with and that may be shown nowhere, should the service quote them. */
  readonly secrets?: readonly (string | undefined)[] | undefined;
}

/** What looks are sent as where the family names nothing better. */
const LOOK: Operation<any, any> = { id: 'followOperation', method: 'GET', path: '', idempotency: 'safe' };

/**
 * Follows long work to its end, in whichever of the three styles of Azure Resource Manager the service chose: a URL that says how the
 * work stands, one that answers 202 until it is done, or the state of the resource. Work that the first answer shows to be done is
 * done without another request.
 *
 * Its `result()` throws {@link OperationFailedError} for work that failed or was cancelled, and what a look throws: work whose URL
 * answers with an error has failed with that. The service's URLs get the client's credential on its own origin only.
 *
 * @throws OutcomeUnknownError for an answer that accepts the work and does not say where its end is found
 */
export function followOperation<R>(
  caller: FollowingCaller,
  work: FollowedWork<R>,
  wait: WaitOptions = {},
): Poller<OperationState, R> {
  const { operation, args, polling, answer, secrets } = work;
  const begun: BegunWork = {
    operationId: operation.id,
    method: operation.method,
    requestUrl: resolveUrl(caller.baseUrl, operation, dropSecrets(operation, args)),
  };
  const look = chooseFollowing(polling, begun, toSeen(answer));
  if (!look)
    throw new OutcomeUnknownError(
      `${operation.id}: it was accepted, and the answer does not say how it goes on; look before you call again`,
    );
  return createFollower(caller, work, look.following, wait, {
    look,
    retryAfterMs: parseRetryAfter(answer.headers, caller.clock.now()),
    secrets,
  });
}

/**
 * Goes on following long work, in another process.
 *
 * @param saved what a poller's `toJSON()` gave
 * @throws InvalidArgumentError for anything else
 */
export function resumeOperation<R>(
  caller: FollowingCaller,
  saved: unknown,
  work: ResumedWork<R>,
  wait: WaitOptions = {},
): Poller<OperationState, R> {
  return createFollower(caller, work, readFollowing(saved), wait);
}

/**
 * Checks what was saved of long work.
 *
 * @throws InvalidArgumentError for what no `toJSON()` gave
 */
export function readFollowing(saved: unknown): OperationFollowing {
  const { style, operationId, method, url } = (saved ?? {}) as Record<string, unknown>;
  const isWhole = typeof operationId === 'string' && typeof method === 'string';
  if (isWhole && (style === 'done' || (/^(status|location|resource)$/.test(`${style}`) && typeof url === 'string')))
    return saved as OperationFollowing;
  throw new InvalidArgumentError('saved', 'pass what toJSON() of a poller of this client gave');
}

function createFollower<R>(
  caller: FollowingCaller,
  { looks = {}, read }: ResumedWork<R>,
  begin: OperationFollowing,
  { intervalMs, deadlineMs, signal, ...options }: WaitOptions,
  first?: Pick<FollowedWork<R>, 'secrets'> & { readonly look: Look; readonly retryAfterMs: number | undefined },
): Poller<OperationState, R> {
  let following = begin;
  let result = first?.look.result;
  const secrets = first?.secrets ?? [];

  const ask = (url: string, operation: Operation<any, any> = LOOK, context: { signal: AbortSignal | undefined }) =>
    caller.send<any, unknown>(operation, {}, { ...options, ...context, secrets, url } as SendOptions);

  async function look(context: { signal: AbortSignal | undefined }): Promise<PollAnswer<OperationState>> {
    const { style, url } = following;
    if (style === 'done') return { status: { status: 'Succeeded', answer: undefined }, isDone: true };
    const operation = looks[style];
    const answer = await ask(url!, operation, context);
    const found = judgeLook(following, toSeen(answer));
    if (!found) throw createMismatch((operation ?? LOOK).id, answer, 'word on how the work stands', answer.data);
    following = found.following;
    // Read before the work counts as done, so that who asks again after a failure of this gets the result too.
    result = found.resultUrl ? await readResult(found.resultUrl, context) : found.result;
    const retryAfterMs = parseRetryAfter(answer.headers, caller.clock.now());
    return { status: found.state, isDone: found.isDone, retryAfterMs };
  }

  async function readResult(url: string, context: { signal: AbortSignal | undefined }): Promise<unknown> {
    const isResource = following.method === 'PUT' || following.method === 'PATCH';
    return (await ask(url, isResource ? looks.resource : looks.location, context)).data;
  }

  return createPoller<OperationState, R>(
    {
      caller,
      subject: begin.operationId,
      known: first && { status: first.look.state, isDone: first.look.isDone, retryAfterMs: first.retryAfterMs },
      poll: look,
      result(state) {
        if (state.status !== 'Succeeded') throw new OperationFailedError(begin.operationId, state, secrets);
        return read(result);
      },
      serialize: () => following as unknown as Json,
    },
    { intervalMs, deadlineMs, signal },
  );
}

function toSeen({ status, headers, data }: Answer<unknown>): SeenAnswer {
  return { status, headers, body: data };
}

/** The arguments as they may stand in the URL of a resource that is written down. */
function dropSecrets({ secrets = [] }: Operation<any, any>, { path, query = {} }: RequestArgs): RequestArgs {
  return { path, query: Object.fromEntries(Object.entries(query).filter(([name]) => !secrets.includes(name))) };
}
