/** How many requests are left, by what Resource Manager counts them as. Names that are not known here come too. */
export interface RateLimits {
  /** Reads of the subscription that are left: `x-ms-ratelimit-remaining-subscription-reads`. */
  readonly reads?: number;
  /** Writes of the subscription that are left. */
  readonly writes?: number;
  /** Deletions of the subscription that are left. */
  readonly deletes?: number;
  /** Other counts, by their header's name after `x-ms-ratelimit-remaining-`, such as `tenant-reads`. */
  readonly [name: string]: number | undefined;
}

const PREFIX = 'x-ms-ratelimit-remaining-';

/**
 * Reads how many requests are left before Resource Manager answers 429, off the headers of any answer of it: that of
 * `onResponse`, of the hook `response`, of a page, of an error. An answer counts what it was: reads, writes or deletes.
 *
 * @example
 * ```ts
 * import { type Hooks, readRateLimits } from '@functionary/azure-functions';
 *
 * const hooks: Hooks = { response: ({ headers }) => console.log(readRateLimits(headers).reads) };
 * ```
 */
export function readRateLimits(headers: Headers): RateLimits {
  const limits: Record<string, number> = {};
  for (const [name, value] of headers) {
    if (!name.startsWith(PREFIX)) continue;
    const count = Number.parseInt(value, 10);
    if (Number.isSafeInteger(count))
      limits[name.slice(PREFIX.length).replace(/^subscription-(?=(reads|writes|deletes)$)/, '')] = count;
  }
  return limits;
}
