import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketLimits, fillBucket, takeToken } from './bucket.js';
import { kindOfRequest } from './request-kind.js';

const limit = { capacity: 3, perSecond: 2 };

describe('a bucket', () => {
  it('is full at first, gives what it holds, and then says when there is more', () => {
    let bucket: { tokens: number; at: number } | undefined;
    const waits = Array.from({ length: 4 }, () => {
      const taken = takeToken(bucket, limit, 1000);
      bucket = taken.bucket;
      return taken.retryAfterSeconds;
    });
    expect(waits).toEqual([0, 0, 0, 1]);
    expect(takeToken(bucket, limit, 1499).retryAfterSeconds).toBe(1);
    expect(takeToken(bucket, limit, 1500)).toEqual({ bucket: { tokens: 0, at: 1500 }, retryAfterSeconds: 0 });
  });

  it('loses nothing where a clock goes back', () => {
    expect(fillBucket({ tokens: 1, at: 1000 }, limit, 500)).toEqual({ tokens: 1, at: 1000 });
  });

  it('never gives more than it held and gained, whenever it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 100 }), (gaps) => {
        let bucket: { tokens: number; at: number } | undefined;
        let now = 0;
        let given = 0;
        for (const gap of gaps) {
          now += gap;
          const taken = takeToken(bucket, limit, now);
          bucket = taken.bucket;
          if (taken.retryAfterSeconds === 0) given += 1;
          else expect(takeToken(bucket, limit, now + taken.retryAfterSeconds * 1000).retryAfterSeconds).toBe(0);
        }
        expect(given).toBeLessThanOrEqual(limit.capacity + (now / 1000) * limit.perSecond);
        expect(bucket?.tokens ?? 0).toBeLessThanOrEqual(limit.capacity);
      }),
    );
  });

  it('is as large as the service says', () => {
    expect(bucketLimits).toEqual({
      reads: { capacity: 250, perSecond: 25 },
      writes: { capacity: 200, perSecond: 10 },
      deletes: { capacity: 200, perSecond: 10 },
    });
  });
});

it.each([
  ['GET', 'getApp', 'reads'],
  ['POST', 'listHostKeys', 'reads'],
  ['POST', 'startApp', 'writes'],
  ['PUT', 'setHostKey', 'writes'],
  ['PATCH', 'updateApp', 'writes'],
  ['DELETE', 'deleteApp', 'deletes'],
])('%s %s is among the %s', (method, id, kind) => {
  expect(kindOfRequest({ method, id })).toBe(kind);
});
