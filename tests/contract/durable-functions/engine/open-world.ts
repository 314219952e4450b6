import {
  createMockServer,
  type FunctionAppParts,
  type InstanceView,
  type World,
  type WorldOptions,
} from '@functionary/mock-server';
import type { EntityHandler, OrchestrationHandler } from 'durable-functions';

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0, 250);

/** Functions as a user writes them. */
export interface Functions {
  readonly orchestrations: Readonly<Record<string, OrchestrationHandler>>;
  readonly activities: Readonly<Record<string, (input: any) => unknown>>;
  readonly entities: Readonly<Record<string, EntityHandler<any>>>;
}

/** What runs in a world: functions for the native executor, or the executors of an app on the user's own package. */
export type Code = Functions | { readonly parts: FunctionAppParts };

/** An answer of the host, read to its end. */
export interface HostAnswer {
  readonly status: number;
  readonly body: any;
}

/** A world with an app's functions, and its host spoken to by plain HTTP. */
export interface Host {
  readonly world: World;
  /** Below the durable routes; afterwards the world is idle. */
  send(method: string, path: string, body?: unknown): Promise<HostAnswer>;
  /** The same, without waiting for what comes of it. */
  post(method: string, path: string, body?: unknown): Promise<HostAnswer>;
  /** The status with history and outputs. */
  read(instanceId: string): Promise<any>;
  get(instanceId: string): InstanceView;
}

const origin = 'https://demo-app.azurewebsites.net/runtime/webhooks/durabletask';

/** Registers functions in a world by whichever executor they are for. */
function registerCode({ durable }: World, code: Code): void {
  if ('parts' in code) {
    durable.use(code.parts);
    return;
  }
  for (const [name, handler] of Object.entries(code.orchestrations)) durable.orchestrator(name, handler);
  for (const [name, handler] of Object.entries(code.activities)) durable.activity(name, handler);
  for (const [name, handler] of Object.entries(code.entities)) durable.entity(name, handler);
}

/** Opens a world whose time moves only when told. Every answer is checked against the document. */
export function openHost(code: Code, options: WorldOptions = {}): Host {
  const world = createMockServer({ time: 'manual', startAt, seed: 1 }).world(options);
  registerCode(world, code);
  const post: Host['post'] = async (method, path, body) => {
    const response = await world.fetch(origin + path, {
      method,
      headers: { 'x-functions-key': world.durable.systemKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    world,
    post,
    async send(method, path, body) {
      const answer = await post(method, path, body);
      await world.idle();
      return answer;
    },
    read: async (id) => (await post('GET', `/instances/${id}?showHistory=true&showHistoryOutput=true`)).body,
    get(instanceId) {
      const found = world.durable.instances.get(instanceId);
      if (found === undefined) throw new Error(`There is no instance '${instanceId}'.`);
      return found;
    },
  };
}
