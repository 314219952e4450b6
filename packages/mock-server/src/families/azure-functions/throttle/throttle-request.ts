import type { Answer, ReadHeaders } from '../../../family.js';
import { armError } from '../errors.js';
import { readBearer } from '../read-bearer.js';
import type { AzureWorld } from '../state.js';
import { bucketLimits, fillBucket, takeToken } from './bucket.js';
import type { RequestKind } from './request-kind.js';

/** What of a request its bucket is found by. */
export interface CountedRequest {
  readonly kind: RequestKind;
  /** Undefined for one that is about none. */
  readonly subscription: string | undefined;
  readonly headers: ReadHeaders;
}

/** How many buckets a world keeps. */
const maxBuckets = 1000;

/** Who calls, as buckets tell callers apart: the client, whichever of its tokens it sends. */
function callerOf({ runtime }: AzureWorld, headers: ReadHeaders): string {
  const value = readBearer(headers) ?? '';
  return runtime.data.tokens.get(value)?.client_id ?? value;
}

function bucketKey(world: AzureWorld, { kind, subscription = '', headers }: CountedRequest): string {
  return `${kind}|${subscription.toLowerCase()}|${callerOf(world, headers)}`;
}

/** Room for one more: a bucket that is full again is as one that was never taken from, and then the one that was longest not asked of goes. */
function makeRoom({ runtime, services }: AzureWorld): void {
  const { buckets } = runtime.data;
  if (buckets.size < maxBuckets) return;
  for (const [key, bucket] of buckets) {
    const limit = bucketLimits[key.slice(0, key.indexOf('|')) as RequestKind];
    if (fillBucket(bucket, limit, services.now()).tokens >= limit.capacity) buckets.delete(key);
  }
  for (const key of buckets.keys()) {
    if (buckets.size < maxBuckets) return;
    buckets.delete(key);
  }
}

/** Takes a token for a request of management, in a world that counts them: an answer refuses. */
export function throttleRequest(world: AzureWorld, request: CountedRequest): Answer | undefined {
  const { runtime, services } = world;
  if (!services.options.azure?.throttling) return undefined;
  const { buckets } = runtime.data;
  const key = bucketKey(world, request);
  const limit = bucketLimits[request.kind];
  const { bucket, retryAfterSeconds } = takeToken(buckets.get(key), limit, services.now());
  if (!buckets.delete(key)) makeRoom(world);
  buckets.set(key, bucket);
  if (retryAfterSeconds === 0) return undefined;
  const message = `Number of requests for subscription '${request.subscription}' exceeded the limit of ${limit.capacity}. Please try again after '${retryAfterSeconds}' seconds.`;
  return {
    ...armError(429, 'SubscriptionRequestsThrottled', message),
    headers: { 'Retry-After': String(retryAfterSeconds) },
  };
}

/** How many requests of this one's kind are left to its caller. In a world that does not count them: as after the first. */
export function countRemaining(world: AzureWorld, request: CountedRequest): number {
  const { runtime, services } = world;
  const limit = bucketLimits[request.kind];
  if (!services.options.azure?.throttling) return limit.capacity - 1;
  const bucket = runtime.data.buckets.get(bucketKey(world, request));
  return Math.floor(fillBucket(bucket, limit, services.now()).tokens);
}
