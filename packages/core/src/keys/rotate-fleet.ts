import { runWithSignals } from '../abort-signals.js';
import { realClock } from '../clock.js';
import { InvalidArgumentError } from '../errors/invalid-argument-error.js';
import { isRotationDue } from './is-rotation-due.js';
import { createMemoryJournal, type JournalStore } from './journal.js';
import { rotateKey } from './rotate-key.js';
import { KeyRotationError } from './rotation-error.js';
import type { RotateKeyOptions, RotationReport, RotationSettings } from './rotation-options.js';
import { tell } from './tell.js';

/** One key of a fleet: what it is, and where it departs from the fleet's settings. */
export type FleetTarget = Omit<RotateKeyOptions, 'signal'>;

/** What became of one key. */
export type FleetResult =
  | { readonly id: string; readonly outcome: 'rotated'; readonly report: RotationReport }
  /** It is not due. */
  | { readonly id: string; readonly outcome: 'skipped' }
  /** `failed`: with an error that says nothing of the key's state; it can be resumed. */
  | { readonly id: string; readonly outcome: 'rolled-back' | 'stuck' | 'failed'; readonly error: unknown };

/** What became of a fleet. */
export interface FleetReport {
  /** In the order of their ends. */
  readonly results: readonly FleetResult[];
  readonly counts: Readonly<Record<FleetResult['outcome'], number>>;
  /** Present when the targets could not be read to their end: what they threw. */
  readonly unread?: { readonly error: unknown };
}

/** How a fleet is rotated. */
export interface FleetOptions extends RotationSettings {
  /** How many keys are rotated at a time. @default 4 */
  concurrency?: number;
  /** Rotates only keys that are older, in ms, by the journal's dates. @default 0, which is all of them */
  maxAgeMs?: number;
  /** Told of each key's end; what it throws is dropped. */
  onResult?: (result: FleetResult) => void;
}

/**
 * Rotates many keys, a few at a time. What fails stops nothing else; the report says what became of each.
 *
 * @example
 * ```ts
 * import { type FleetTarget, rotateFleet } from '@functionary/core/keys';
 *
 * declare const targets: AsyncIterable<FleetTarget>;
 * const { counts, results } = await rotateFleet(targets, { concurrency: 8, maxAgeMs: 90 * 24 * 3_600_000 });
 * for (const result of results) if (result.outcome === 'stuck') console.error(result.id, result.error);
 * console.log(`${counts.rotated} rotated`);
 * ```
 *
 * @param targets read one by one, no faster than they are rotated
 * @throws the signal's reason on abort, when the rotations in flight have stopped
 */
export async function rotateFleet(
  targets: Iterable<FleetTarget> | AsyncIterable<FleetTarget>,
  options: FleetOptions = {},
): Promise<FleetReport> {
  const { concurrency = 4, maxAgeMs = 0, onResult, ...settings } = options;
  const { journal = createMemoryJournal(), signal } = settings;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new InvalidArgumentError('concurrency', 'pass a whole number from 1');
  const results: FleetResult[] = [];
  const running = new Set<Promise<void>>();
  const source = Symbol.asyncIterator in targets ? targets[Symbol.asyncIterator]() : targets[Symbol.iterator]();
  let unread: { error: unknown } | undefined;
  try {
    for (;;) {
      const { done, value: target } = await runWithSignals([signal], async () => source.next());
      if (done) break;
      const work = rotateTarget({ ...settings, ...target, signal, journal: target.journal ?? journal }, maxAgeMs).then(
        (result) => {
          running.delete(work);
          results.push(result);
          tell(onResult, result);
        },
      );
      running.add(work);
      if (running.size >= concurrency) await Promise.race(running);
    }
  } catch (error) {
    unread = { error };
    if (signal?.aborted) Promise.resolve(source.return?.()).catch(() => {});
  }
  await Promise.all(running);
  signal?.throwIfAborted();
  const counts = { rotated: 0, skipped: 0, 'rolled-back': 0, stuck: 0, failed: 0 };
  for (const { outcome } of results) counts[outcome]++;
  return { results, counts, ...(unread && { unread }) };
}

async function rotateTarget(
  target: RotateKeyOptions & { journal: JournalStore },
  maxAgeMs: number,
): Promise<FleetResult> {
  const { id, journal, clock = realClock } = target;
  try {
    if (maxAgeMs > 0 && !isRotationDue(await journal.get(id), { maxAgeMs, now: clock.now() }))
      return { id, outcome: 'skipped' };
    return { id, outcome: 'rotated', report: await rotateKey(target) };
  } catch (error) {
    return { id, outcome: error instanceof KeyRotationError ? error.outcome : 'failed', error };
  }
}
