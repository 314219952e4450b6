import { siteOf } from '../find-site.js';
import type { AzureRuntime, AzureWorld, DeploymentRecord } from '../state.js';
import { hasEnded } from './render-deployment.js';

/** How often a request that waits looks: such a look counts as one of the world's `polls`. */
const lookMs = 1000;

const waiting = new WeakMap<AzureRuntime, Map<string, Set<() => void>>>();

/** Tells the requests that wait for a deployment. */
export function tellEnd({ runtime }: Pick<AzureWorld, 'runtime'>, id: string): void {
  for (const wake of waiting.get(runtime)?.get(id) ?? []) wake();
}

/** Ends when the deployment does, or with `signal`. */
function untilTold({ runtime }: AzureWorld, id: string, signal: AbortSignal): Promise<void> {
  const byId = waiting.get(runtime) ?? new Map<string, Set<() => void>>();
  waiting.set(runtime, byId);
  const wakes = byId.get(id) ?? new Set();
  byId.set(id, wakes);
  return new Promise((resolve) => {
    wakes.add(resolve);
    signal.addEventListener('abort', () => {
      wakes.delete(resolve);
      if (wakes.size === 0) byId.delete(id);
      resolve();
    });
  });
}

async function wait(world: AzureWorld, app: string, id: string, asker: AbortSignal | undefined) {
  const { services } = world;
  const { epoch } = services;
  for (;;) {
    services.polled(id);
    const deployment = siteOf(world, app)?.deployments.find((each) => each.id === id);
    if (!deployment || services.epoch !== epoch || hasEnded(deployment)) return deployment;
    asker?.throwIfAborted();
    const look = new AbortController();
    const stop = () => look.abort();
    asker?.addEventListener('abort', stop);
    const pause = services.sleep(lookMs, { signal: look.signal }).catch(() => undefined);
    await Promise.race([untilTold(world, id, look.signal), pause]);
    asker?.removeEventListener('abort', stop);
    stop();
  }
}

/**
 * Holds a request until a deployment has ended, or the world that it was in was reset or restored.
 *
 * @returns the deployment; undefined where its site is gone
 */
export function waitForDeployment(
  world: AzureWorld,
  app: string,
  id: string,
  signal: AbortSignal | undefined,
): Promise<DeploymentRecord | undefined> {
  return world.services.hold(wait(world, app, id, signal));
}
