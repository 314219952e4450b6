import type { Clock } from '../../clock.js';
import { renewCredential } from '../../credentials.js';
import type { KeyRing } from '../key-ring.js';

/** Calls through the ring in a closed loop until told to stop, as the pipeline does: one renewal after a 401. */
export async function callInLoop(
  ring: KeyRing,
  {
    clock,
    accepts,
    pauseMs,
    isOver,
  }: { clock: Clock; accepts(value: string): boolean; pauseMs: () => number; isOver(): boolean },
): Promise<{ calls: number; failed: number }> {
  const count = { calls: 0, failed: 0 };
  while (!isOver()) {
    let lease = await ring.acquire();
    await clock.sleep(pauseMs());
    let isAccepted = accepts(lease.value);
    await clock.sleep(pauseMs());
    lease.release();
    if (!isAccepted && !isOver()) {
      const fresh = await renewCredential(ring, lease.value);
      if (fresh) {
        lease = fresh;
        await clock.sleep(pauseMs());
        isAccepted = accepts(lease.value);
        await clock.sleep(pauseMs());
        lease.release();
      }
      if (!isAccepted && !isOver()) count.failed++;
    }
    count.calls++;
  }
  return count;
}
