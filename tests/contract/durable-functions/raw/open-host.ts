import { createMockServer, type World, type WorldOptions } from '@functionary/mock-server';

/** The profiles under which durable-functions is served. */
export const profiles = ['observed', 'extension-2024', 'documented'] as const;

/** One of {@link profiles}. */
export type Profile = (typeof profiles)[number];

/** States that an instance can be in, and having none. */
export const states = [
  'none',
  'Pending',
  'Running',
  'ContinuedAsNew',
  'Suspended',
  'Completed',
  'Failed',
  'Terminated',
  'Canceled',
] as const;

/** The host's address in process. */
export const origin = 'https://demo-app.azurewebsites.net';
/** The webhook since version 2 of the runtime. */
export const webhook = '/runtime/webhooks/durabletask';

/** An answer, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when there is none. */
  readonly json: any;
}

/** What a hand-written request holds besides its method and path. */
export interface RawRequest {
  readonly body?: string | Uint8Array;
  /** @default 'application/json' where there is a body; null for none */
  readonly type?: string | null;
  /** Sent in `x-functions-key`. @default the system key; null for none */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  /** @default the webhook of version 2 */
  readonly prefix?: string;
}

/** A function app in a world of its own, spoken to by plain HTTP. */
export interface Host {
  readonly world: World;
  send(method: string, path: string, request?: RawRequest): Promise<RawAnswer>;
  /** Puts an instance in a state; `none` puts nothing. */
  put(instanceId: string, state: string): void;
}

/** When the worlds of these tests begin. */
export const startAt = Date.UTC(2026, 0, 15, 12, 0, 0, 250);

/** Opens a host with a few functions: `Wait` waits for the event `go`, `Echo` returns its input, `Throw` fails. */
export function openHost(profile: Profile, options: WorldOptions = {}): Host {
  const world = createMockServer().world({ profile, time: 'manual', startAt, ...options });
  world.durable
    .orchestrator('Wait', function* ({ df }) {
      return yield df.waitForExternalEvent('go');
    })
    .orchestrator('Echo', function* ({ df }) {
      const input = df.getInput();
      return input;
    })
    .orchestrator('Throw', function* () {
      throw new Error('no luck');
    })
    .orchestrator('Nap', function* ({ df }) {
      yield df.createTimer(new Date(df.currentUtcDateTime.getTime() + 3000));
      return 'rested';
    })
    .entity('Counter', {
      add: ({ df }, amount = 1) => df.setState((df.getState(() => 0) as number) + amount),
      keep: ({ df }, value) => df.setState(value),
    });
  return {
    world,
    put(instanceId, state) {
      if (state === 'none') return;
      world.durable.instances.put({ instanceId, name: 'Wait', runtimeStatus: state as 'Running', input: { n: 1 } });
    },
    async send(method, path, request = {}) {
      const { body, type = body === undefined ? null : 'application/json', prefix = webhook } = request;
      const key = request.key === undefined ? world.durable.systemKey : request.key;
      const headers = new Headers(request.headers);
      if (type !== null) headers.set('content-type', type);
      if (key !== null) headers.set('x-functions-key', key);
      // As bytes, so that no content type is added behind our back.
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const init = { method, headers, ...(bytes !== undefined && { body: bytes as Uint8Array<ArrayBuffer> }) };
      const response = await world.fetch(`${origin}${prefix}${path}`, init);
      const text = await response.text();
      await world.idle();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: text === '' ? undefined : JSON.parse(text),
      };
    },
  };
}
