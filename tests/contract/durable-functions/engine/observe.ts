import type { InstanceView, World } from '@functionary/mock-server';
import type { Host } from './open-world.js';

/** All that a world shows of its instances and entities. */
export interface Observation {
  readonly now: number;
  /** By id: as the hub stores it, its full history included. */
  readonly stored: Readonly<Record<string, InstanceView>>;
  /** By id: as the host answers, with history and outputs. */
  readonly answered: Readonly<Record<string, unknown>>;
  readonly entities: unknown;
  readonly logs: World['logs'];
}

/** Looks at everything: no more than 1000 instances. */
export async function observe(host: Host): Promise<Observation> {
  const listed = (await host.post('GET', '/instances?top=1000')).body as { instanceId: string }[];
  const stored: Record<string, InstanceView> = {};
  const answered: Record<string, unknown> = {};
  for (const { instanceId } of listed) {
    if (instanceId.startsWith('@')) continue;
    stored[instanceId] = host.get(instanceId);
    answered[instanceId] = await host.read(instanceId);
  }
  const entities = (await host.post('GET', '/entities?fetchState=true&top=1000')).body;
  return { now: host.world.clock.now(), stored, answered, entities, logs: [...host.world.logs] };
}

const turnMarks: ReadonlySet<number> = new Set([12, 13]);

/**
 * Without the marks of turns (OrchestratorStarted and OrchestratorCompleted): which completions are read in one turn
 * depends on how long user code takes, which a thread of its own changes.
 */
export function withoutTurns(observation: Observation): Observation {
  const stored = Object.entries(observation.stored).map(([id, instance]) => {
    const history = instance.history.filter(({ EventType }) => !turnMarks.has(EventType));
    return [id, { ...instance, history }] as const;
  });
  return { ...observation, stored: Object.fromEntries(stored) };
}

const sortByText = (events: readonly unknown[]): unknown[] =>
  [...events].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Without the marks of turns and the order of events: of things done side by side, a thread may end either first. */
export function withoutRaces(observation: Observation): unknown {
  const { stored, answered } = withoutTurns(observation);
  return {
    ...observation,
    stored: Object.entries(stored).map(([id, each]) => [id, { ...each, history: sortByText(each.history) }]),
    answered: sortHistory(answered),
  };
}

/** The same with its history, wherever it stands in an answer, in an order of its own. */
function sortHistory(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'historyEvents' && Array.isArray(inner) ? sortByText(inner) : sortHistory(inner),
    ]),
  );
}
