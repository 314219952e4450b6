import type { Host } from './open-world.js';

/** What happens to a world from outside. `to` is the scenario's own instance when absent. */
export type OutsideStep =
  | { readonly do: 'raise'; readonly name: string; readonly data?: unknown; readonly to?: string }
  | { readonly do: 'suspend' | 'resume' | 'terminate' | 'rewind'; readonly to?: string }
  | { readonly do: 'signal'; readonly entity: string; readonly operation: string; readonly input?: unknown }
  /** By ms. */
  | { readonly do: 'advance'; readonly by: number };

/** An orchestration, and what happens to it while it runs. */
export interface Scenario {
  readonly start: string;
  readonly input?: unknown;
  /** @default 'main' */
  readonly id?: string;
  readonly steps?: readonly OutsideStep[];
}

/** Starts the scenario's orchestration. */
export async function startScenario(host: Host, { start, input, id = 'main' }: Scenario): Promise<void> {
  await host.send('POST', `/orchestrators/${start}/${encodeURIComponent(id)}`, input);
}

/**
 * Moves time through every event on the way, and waits at each for all that comes of it: `advance` alone goes on without
 * user code that takes long by a real clock, as a worker of a busy machine may.
 */
async function advance({ world }: Host, by: number): Promise<void> {
  const { clock } = world;
  const end = clock.now() + by;
  while (clock.now() < end) {
    const events = world.snapshot().clock.queue.events.map(({ at }) => at);
    await clock.advance(Math.min(end, ...events) - clock.now());
    await world.idle();
  }
}

/** One thing from outside: asked for, and nothing waited for. Refusals (the instance has ended) are taken as they come. */
export async function askFor(host: Host, step: OutsideStep, id: string): Promise<void> {
  if (step.do === 'advance') return advance(host, step.by);
  if (step.do === 'signal') {
    await host.post('POST', `/entities/${step.entity}?op=${step.operation}`, step.input);
    return;
  }
  const path = `/instances/${encodeURIComponent(step.to ?? id)}`;
  if (step.do === 'raise') await host.post('POST', `${path}/raiseEvent/${step.name}`, step.data ?? null);
  else await host.post('POST', `${path}/${step.do}?reason=why`);
}

/** Plays a scenario's steps from one on, and then lets time pass until nothing is left to happen. */
export async function playSteps(host: Host, { steps = [], id = 'main' }: Scenario, from = 0): Promise<void> {
  for (const step of steps.slice(from)) {
    await askFor(host, step, id);
    await host.world.idle();
  }
  await host.world.clock.runUntilIdle({ maxEvents: 2000 });
}
