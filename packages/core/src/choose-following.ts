import { ACCEPTED, judgeLook, resolve } from './judge-look.js';
import type { Look, OperationFollowing, Polling, PollingWay, SeenAnswer } from './operation-following.js';
import { readPointer } from './read-pointer.js';

/** The request that began long work. */
export interface BegunWork {
  readonly operationId: string;
  readonly method: string;
  /** Where it was sent; for PUT and PATCH the resource. Without secrets. */
  readonly requestUrl: string;
}

/**
 * Chooses by the answer that began long work how its end is found: the first way whose header the answer has, or whose status it holds. A
 * PUT that answers 202, or nothing, without any of them is followed by its resource, where the operation knows that way; after 202 until
 * that can be read where it does not. Otherwise the work is done, and the answer is its result.
 *
 * @returns undefined for work that goes on, and whose end cannot be found
 */
export function chooseFollowing(polling: Polling, begun: BegunWork, answer: SeenAnswer): Look | undefined {
  const { operationId, method, requestUrl } = begun;
  const { headers, body } = answer;
  const identity = { operationId, method };
  const isResource = method === 'PUT' || method === 'PATCH';
  const go = (following: OperationFollowing): Look => ({
    state: { status: 'InProgress', answer: body },
    isDone: false,
    following,
  });
  const ways = ([] as readonly PollingWay[]).concat(polling);
  for (const way of ways) {
    if (way.style === 'resource') {
      const following: OperationFollowing = { ...identity, ...way, url: requestUrl };
      if (isResource && body === undefined) return go(following);
      if (readPointer(body, way.status) !== undefined || answer.status === ACCEPTED)
        return judgeLook(following, answer)!;
    } else {
      const given = headers.get(way.location);
      if (!given) continue;
      const resultUrl = findResultUrl(way, begun, headers);
      return go({
        ...identity,
        ...way,
        style: way.style ?? 'status',
        url: resolve(given, requestUrl),
        ...(resultUrl && { resultUrl }),
      });
    }
  }
  const done: OperationFollowing = isResource
    ? { ...identity, style: 'resource', url: requestUrl }
    : { ...identity, style: 'done' };
  if (answer.status === ACCEPTED) return isResource ? go(done) : undefined;
  return { state: { status: 'Succeeded', answer: body }, isDone: true, following: done, result: body };
}

/**
 * Where the result is read when the end does not hold it: of a PUT at its resource, of a POST at its `Location`, of a PATCH at that or
 * its resource; work that removes has none. A `Location` that is itself followed holds its result.
 */
function findResultUrl(way: PollingWay, { method, requestUrl }: BegunWork, headers: Headers): string | undefined {
  const location = way.style === 'location' ? null : headers.get('location');
  const given = location ? resolve(location, requestUrl) : undefined;
  if (method === 'PUT') return requestUrl;
  if (method === 'PATCH') return given ?? requestUrl;
  return method === 'DELETE' ? undefined : given;
}
