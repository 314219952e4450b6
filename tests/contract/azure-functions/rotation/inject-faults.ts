import type { FetchLike } from '@functionary/core';

/** What comes in the way of a request; `lost` and `aborted` after it took effect. */
const FAULTS = ['failed', 'throttled', 'refused', 'lost', 'aborted'] as const;

/** When a request is looked at. */
export type Moment = 'before' | 'after';

/** How requests are troubled. */
export interface FaultOptions {
  /** A number in [0, 1), the same each time. */
  readonly random: () => number;
  /** The share of requests that something happens to. */
  readonly share: number;
  /** Told of each request before it is sent, and after it took effect or did not. */
  readonly onMoment: (moment: Moment) => void;
}

/** A `fetch` some of whose requests fail: with 500, with 429, before they are sent, or after they took effect. */
export function injectFaults(fetch: FetchLike, { random, share, onMoment }: FaultOptions): FetchLike {
  return async (input, init) => {
    const fault = random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
    onMoment('before');
    try {
      const error = { error: { code: fault, message: 'by the test' } };
      if (fault === 'failed') return Response.json(error, { status: 500 });
      if (fault === 'throttled') return Response.json(error, { status: 429 });
      if (fault === 'refused') throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
      const answer = await fetch(input, init);
      if (fault !== 'lost' && fault !== 'aborted') return answer;
      await answer.arrayBuffer();
      if (fault === 'lost') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
      throw new DOMException('The connection was aborted', 'AbortError');
    } finally {
      onMoment('after');
    }
  };
}
