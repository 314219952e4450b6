import type { BucketRecord } from '../state.js';
import type { RequestKind } from './request-kind.js';

/** How much a bucket holds and how fast it fills. */
export interface BucketLimit {
  readonly capacity: number;
  readonly perSecond: number;
}

/** Of a subscription and a caller in a region (Azure Resource Manager, "Understand how Azure Resource Manager throttles requests"). */
export const bucketLimits: Readonly<Record<RequestKind, BucketLimit>> = {
  reads: { capacity: 250, perSecond: 25 },
  writes: { capacity: 200, perSecond: 10 },
  deletes: { capacity: 200, perSecond: 10 },
};

/** A bucket as it stands now; one that nobody took from is full. @param now ms since 1970 */
export function fillBucket(bucket: BucketRecord | undefined, limit: BucketLimit, now: number): BucketRecord {
  if (!bucket) return { tokens: limit.capacity, at: now };
  const gained = (Math.max(0, now - bucket.at) / 1000) * limit.perSecond;
  return { tokens: Math.min(limit.capacity, bucket.tokens + gained), at: Math.max(now, bucket.at) };
}

/** What taking a token from a bucket gives. */
export interface Taken {
  readonly bucket: BucketRecord;
  /** Seconds until there is a token again; 0 where one was taken. */
  readonly retryAfterSeconds: number;
}

/** Takes a token, if there is one. @param now ms since 1970 */
export function takeToken(bucket: BucketRecord | undefined, limit: BucketLimit, now: number): Taken {
  const filled = fillBucket(bucket, limit, now);
  if (filled.tokens >= 1) return { bucket: { ...filled, tokens: filled.tokens - 1 }, retryAfterSeconds: 0 };
  return { bucket: filled, retryAfterSeconds: Math.ceil((1 - filled.tokens) / limit.perSecond) };
}
