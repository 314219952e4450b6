import type { Look, OperationFollowing, OperationState, SeenAnswer } from './operation-following.js';
import { readPointer } from './read-pointer.js';
import { parseWebUrl } from './redirect.js';

/** The status that says in any style that the work goes on. */
export const ACCEPTED = 202;

/**
 * Judges an answer to a look at long work, which is a success: what fails is an error before it gets here.
 *
 * @returns undefined for an answer that does not say how the work stands
 */
export function judgeLook(following: OperationFollowing, answer: SeenAnswer): Look | undefined {
  const { style } = following;
  if (style === 'location') return judgeByStatusCode(following, answer);
  const { body } = answer;
  const said = following.status === undefined ? undefined : readPointer(body, following.status);
  // A resource that has no state is ready.
  const silence = answer.status === ACCEPTED ? 'InProgress' : style === 'resource' ? 'Succeeded' : undefined;
  const status = typeof said === 'string' ? settleWord(said, following) : silence;
  if (status === undefined) return undefined;
  const isDone = status === 'Succeeded' || !!following.terminal?.includes(status);
  const error = isDone && status !== 'Succeeded' ? readCause(body) : undefined;
  const state: OperationState = { status, answer: body, ...(error && { error }) };
  if (!isDone) return { state, isDone, following: moveOn(following, answer) };
  return { state, isDone, following, ...(status === 'Succeeded' && findResult(following, body)) };
}

function judgeByStatusCode(following: OperationFollowing, answer: SeenAnswer): Look {
  const { status, body } = answer;
  const isDone = status !== ACCEPTED;
  const state: OperationState = { status: isDone ? 'Succeeded' : 'InProgress', answer: body };
  if (!isDone) return { state, isDone, following: moveOn(following, answer) };
  const { resultUrl } = following;
  return body === undefined && resultUrl
    ? { state, isDone, following, resultUrl }
    : { state, isDone, following, result: body };
}

/** The word of the list for a status, whose case and spelling differ from service to service. */
function settleWord(said: string, { terminal = [] }: OperationFollowing): string {
  const fold = (word: string) => word.toLowerCase().replace('cancelled', 'canceled');
  return terminal.find((word) => fold(word) === fold(said)) ?? said;
}

/** Where the result of work is that a status says to have succeeded. */
function findResult(following: OperationFollowing, body: unknown): Pick<Look, 'result' | 'resultUrl'> {
  const { style, result, resultUrl, url } = following;
  if (style === 'resource') return { result: body };
  const given = readPointer(body, '/resourceLocation');
  if (typeof given === 'string' && given) return { resultUrl: resolve(given, url) };
  if (resultUrl) return { resultUrl };
  return { result: readPointer(body, result ?? '/properties/output') };
}

/** Why work failed: the `error` of a status, or of a resource. */
function readCause(body: unknown): OperationState['error'] {
  const cause = readPointer(body, '/error') ?? readPointer(body, '/properties/error');
  const [code, message] = ['/code', '/message'].map((pointer) => readPointer(cause, pointer));
  if (typeof code !== 'string' && typeof message !== 'string') return undefined;
  return { ...(typeof code === 'string' && { code }), ...(typeof message === 'string' && { message }) };
}

/** Takes up the URL that an answer gives in place of the one before. */
function moveOn(following: OperationFollowing, { headers }: SeenAnswer): OperationFollowing {
  const given = following.location && headers.get(following.location);
  return given ? { ...following, url: resolve(given, following.url) } : following;
}

/** A URL as the service gave it, relative to the one that was asked; what is none is left for the request to refuse. */
export function resolve(given: string, asked?: string): string {
  return parseWebUrl(given, asked)?.href ?? given;
}
