import type { WorldServices } from '../../../family.js';
import type { DurableEngine, HubRef, InstanceRecord } from '../engine/types.js';
import { isTerminal } from '../engine/types.js';
import { ArgumentException } from '../errors.js';

/** How long a request waits, in seconds. */
export interface WaitTimes {
  readonly timeout: number;
  readonly pollingInterval: number;
}

/** A wait happens only where both times are given. */
export function readWaitTimes(query: { timeout?: number; pollingInterval?: number }): WaitTimes | undefined {
  const { timeout, pollingInterval } = query;
  return timeout === undefined || pollingInterval === undefined ? undefined : { timeout, pollingInterval };
}

/**
 * Looks at once and then at every interval, the last one shortened, until the instance has ended or the time is over;
 * a world that is reset or restored meanwhile knows nothing of the wait, which then is over too.
 *
 * @returns the instance's row if it has ended
 * @throws {ArgumentException} where the interval is above the timeout
 */
export async function waitForEnd(
  engine: DurableEngine,
  services: WorldServices,
  target: { readonly hub: HubRef; readonly id: string; readonly signal: AbortSignal | undefined },
  times: WaitTimes,
): Promise<InstanceRecord | undefined> {
  const { timeout, pollingInterval } = times;
  if (pollingInterval > timeout) {
    throw new ArgumentException(`Total timeout ${timeout} should be bigger than retry timeout ${pollingInterval}`);
  }
  const deadline = services.now() + timeout * 1000;
  const { epoch } = services;
  for (;;) {
    services.polled(target.id);
    const record = engine.find(target.hub, target.id);
    if (record !== undefined && isTerminal(record.runtimeStatus)) return record;
    const remaining = deadline - services.now();
    if (remaining <= 0 || services.epoch !== epoch) return undefined;
    // A pause of nothing would never let the clock move.
    await services.sleep(Math.min(Math.max(pollingInterval * 1000, 1), remaining), { signal: target.signal });
  }
}
