import { runWithSignals } from '../abort-signals.js';
import type { Lease } from '../credentials.js';

interface Waiter {
  readonly left: Set<Lease>;
  readonly done: () => void;
}

/** The keys that calls in flight hold. */
export interface Leases {
  /** Lends `value` to one attempt. */
  lend(value: string): Lease;
  /** How many attempts hold `value`. */
  count(value: string): number;
  /** The values that attempts hold. */
  values(): string[];
  /** Resolves when every attempt that holds `value` now is over; those that begin later are not waited for. */
  drain(value: string, signal: AbortSignal | undefined): Promise<void>;
}

/** Begins with no call in flight. */
export function trackLeases(): Leases {
  const held = new Map<string, Set<Lease>>();
  const waiters = new Set<Waiter>();

  function end(lease: Lease) {
    const leases = held.get(lease.value);
    if (!leases?.delete(lease)) return;
    if (leases.size === 0) held.delete(lease.value);
    for (const { left, done } of waiters) if (left.delete(lease) && left.size === 0) done();
  }

  return {
    lend(value) {
      const lease: Lease = { value, release: () => end(lease) };
      const leases = held.get(value) ?? new Set();
      held.set(value, leases.add(lease));
      return lease;
    },
    count: (value) => held.get(value)?.size ?? 0,
    values: () => [...held.keys()],
    async drain(value, signal) {
      const left = new Set(held.get(value));
      if (left.size === 0) return;
      let waiter: Waiter | undefined;
      const wait = () =>
        new Promise<void>((done) => {
          waiter = { left, done };
          waiters.add(waiter);
        });
      await runWithSignals([signal], wait).finally(() => waiter && waiters.delete(waiter));
    },
  };
}
